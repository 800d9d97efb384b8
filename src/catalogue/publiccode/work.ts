import { wordsOf, type Words } from '../../kit/words.ts'
import { unknownOffer, type Offer } from '../offer/offer.ts'
import { statusOf, type Description, type Publiccode } from './publiccode.ts'

const inEach = (said: Publiccode, of: (description: Description) => string | undefined): Words =>
  wordsOf(Object.fromEntries(Object.entries(said.descriptions).map(([lang, one]) => [lang, of(one)])))

/** The name in every language in which the file describes the software. */
export const titleOfSoftware = (said: Publiccode): Words => inEach(said, (one) => one.name ?? said.name)

/** What it does, shortly. */
export const summaryOfSoftware = (said: Publiccode): Words => inEach(said, (one) => one.short)

/** What it does at length, and its features: what the page of the work tells as notes. */
const notesOfSoftware = (said: Publiccode): readonly Words[] => [
  inEach(said, (one) => one.long),
  inEach(said, (one) => one.features.join('; ')),
]

/** Where it is on the web, each address once. */
const linksOfSoftware = (said: Publiccode): readonly string[] => [
  ...new Set([
    said.url,
    ...(said.landingUrl === null ? [] : [said.landingUrl]),
    ...Object.values(said.descriptions).flatMap((one) => one.documentation ?? []),
  ]),
]

// Names are the same in every language.
const usersIn = (names: string): Words => wordsOf({ fi: names, sv: names, en: names })

/**
 * What somebody who would take it into use asks first, as far as a file says: its state and licence. A release is not the last change,
 * which no file tells.
 */
export const offerOfSoftware = (said: Publiccode): Offer => ({
  ...unknownOffer,
  form: 'software',
  status: statusOf(said.status),
  licence: said.licence,
  licenceRead: 'metadata',
  usersWords: said.usedBy.length === 0 ? null : usersIn(said.usedBy.join(', ')),
})

/** What the page of a software tells beside its terms: its addresses, its long description, its features. */
export const factsOfSoftware = (said: Publiccode) => [
  ...linksOfSoftware(said).map((url) => ({ kind: 'link' as const, text: null, url, sourceKey: null })),
  ...notesOfSoftware(said).map((text) => ({ kind: 'note' as const, text, url: null, sourceKey: null })),
]
