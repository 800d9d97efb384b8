import { plain, type Words } from '../../kit/words.ts'
import type { OfferTold } from '../offer/offer.ts'
import { coordinatorOf, type Work } from '../work.ts'
import { developmentOf, statusOf, type Description, type Publiccode } from './publiccode.ts'
import { summaryOfSoftware, titleOfSoftware } from './work.ts'

/** What is known of a software: the work, what it offers, who uses it, and what its own publiccode.yml said, where one was read. */
export type Known = {
  readonly work: Work
  readonly told: OfferTold
  readonly users: readonly string[]
  readonly said: Publiccode | undefined
}

const longestShort = 150
const orNothing = <T>(items: readonly T[]): readonly T[] | undefined => (items.length === 0 ? undefined : items)

/** Whether two texts say the same in every language. */
const isSame = (a: Words | null, b: Words): boolean => {
  const languages = new Set([...Object.keys(a ?? {}), ...Object.keys(b)])
  return [...languages].every((lang) => a?.[lang]?.text === b[lang]?.text)
}

/** The name as the file gave it, or as somebody has written it on the page since: then in the languages of the page alone. */
const renamed = ({ work, said }: Known): Words | null =>
  said === undefined || isSame(work.title, titleOfSoftware(said)) ? null : (work.title ?? {})

/** What it does, shortly, as the page says it now; what the file said at length stays beside it. */
const rewritten = ({ work, said }: Known): Words | null =>
  said === undefined || isSame(work.summary, summaryOfSoftware(said)) ? null : (work.summary ?? {})

/** A text shortly where it is short, else at length. */
const shortOrLong = (text: string | undefined) =>
  text === undefined || text.length <= longestShort ? { shortDescription: text } : { longDescription: text }

type InLanguage = { readonly lang: string; readonly inFile: Description | undefined }

const nameIn = (known: Known, { lang, inFile }: InLanguage) => {
  const words = renamed(known)
  return words === null ? (inFile?.name ?? undefined) : words[lang]?.text
}

const summaryIn = (known: Known, { lang, inFile }: InLanguage) => {
  const words = rewritten(known)
  return words === null ? { shortDescription: inFile?.short } : shortOrLong(words[lang]?.text)
}

/** A long text of the file told of the same as its summary: it goes with it when that is written anew. */
const restOf = (known: Known, inFile: Description) => ({
  ...(rewritten(known) === null ? { longDescription: inFile.long } : {}),
  documentation: inFile.documentation ?? undefined,
  features: inFile.features,
})

/** What the file says in a language, with what the page says instead. */
const describedIn = (known: Known, one: InLanguage) => ({
  localisedName: nameIn(known, one),
  ...summaryIn(known, one),
  ...(one.inFile === undefined ? {} : restOf(known, one.inFile)),
  ...known.said?.rest?.descriptions[one.lang],
})

/** What the work says of itself in each language: shortly where it is short, else at length. */
const summarised = ({ work }: Known) => {
  const said = Object.entries(work.summary ?? {})
  return said.length === 0 ? undefined : Object.fromEntries(said.map(([lang, { text }]) => [lang, shortOrLong(text)]))
}

const ownerOf = ({ work, said }: Known): string | undefined => {
  const leader = coordinatorOf(work)
  return said?.owner ?? (plain(leader?.name, 'fi') || (leader?.nameInSource ?? undefined))
}

const codeAt = ({ work, said }: Known): string | undefined =>
  said?.url ?? work.facts.find((fact) => fact.kind === 'link' && fact.url !== null)?.url ?? undefined

const maintained = (known: Known) => {
  const { said } = known
  if (said === undefined) return undefined
  const named = said.contractors.map((one) => ({ ...one, website: one.website ?? undefined }))
  // Whom to ask is a role, never a person: the owner stands for it.
  return { type: said.maintenance, contractors: orNothing(named), contacts: [{ name: ownerOf(known) ?? said.name }] }
}

const nameOf = (known: Known) => {
  const { said, work } = known
  return said !== undefined && renamed(known) === null ? said.name : plain(work.title, 'fi') || undefined
}

/** The state as the file calls it while the page still says the same, else as the page says it. */
const stateOf = ({ said, told: { offer } }: Known) => {
  if (said !== undefined && statusOf(said.status) === offer.status) return said.status
  return offer.status === null ? undefined : developmentOf(offer.status)
}

const usersOf = ({ said, users }: Known) => orNothing([...new Set([...(said?.usedBy ?? []), ...users])])

const described = (known: Known) => {
  const { said } = known
  if (said === undefined) return summarised(known)
  const languages = new Set([...Object.keys(said.descriptions), ...Object.keys(rewritten(known) ?? {})])
  return Object.fromEntries(
    [...languages].map((lang) => [lang, describedIn(known, { lang, inFile: said.descriptions[lang] })]),
  )
}

const fromFile = (said: Publiccode | undefined) =>
  said === undefined
    ? {}
    : {
        landingURL: said.landingUrl ?? undefined,
        softwareVersion: said.version ?? undefined,
        platforms: said.platforms,
        categories: orNothing(said.categories),
        softwareType: said.softwareType,
        organisation:
          said.organisation === null
            ? undefined
            : { name: said.organisation.name ?? undefined, uri: said.organisation.uri },
        localisation: { localisationReady: said.localised, availableLanguages: said.languages },
      }

/**
 * A software as publiccode.yml 0.7 writes it, with what is known and nothing else: what nobody has told is left out, even where the
 * standard wants it. Where the page and the file that was read disagree, the page counts: it was written later.
 */
export const publiccodeOf = (known: Known) => {
  const { offer } = known.told
  return {
    publiccodeYmlVersion: '0.7',
    name: nameOf(known),
    url: codeAt(known),
    ...fromFile(known.said),
    // Only a file tells of a release: the last change of a work is none.
    releaseDate: known.said?.releasedOn ?? undefined,
    usedBy: usersOf(known),
    developmentStatus: stateOf(known),
    description: described(known),
    legal: { license: offer.licence ?? undefined, mainCopyrightOwner: ownerOf(known), ...known.said?.rest?.legal },
    maintenance: maintained(known),
    ...known.said?.rest?.whole,
  }
}
