import { langs } from '../../kit/lang.ts'
import { reworded, textsOf, type Words } from '../../kit/words.ts'
import { isPersonal } from '../role.ts'
import {
  changes,
  kindAfter,
  forms,
  gets,
  services,
  statuses,
  type Changes,
  type Form,
  type Gets,
  type Service,
  type Status,
  type WorkKind,
} from './kinds.ts'
import { licensed, type ReadLicence } from './licensed.ts'
import type { Offer } from './offer.ts'
import type { InEach } from '../typed-text.ts'

export const toldTexts = ['summary', 'result', 'contact'] as const
export type ToldText = (typeof toldTexts)[number]

/** What those who lead a work tell of it for others to take it into use, as they type it. */
export type Telling = Readonly<Record<ToldText, InEach>> & {
  readonly form: string
  readonly status: string
  readonly licence: string
  readonly gets: readonly string[]
  readonly changes: readonly string[]
  readonly services: readonly string[]
  /** One address on each line. */
  readonly links: string
  /** The slug of the project that it came of; empty where it came of none. */
  readonly resultOf: string
}

/** The same as it stands: what a form shows, and what is compared when it comes back. */
export type Standing = Pick<Offer, 'form' | 'status' | 'licence' | 'licenceRead' | 'gets' | 'changes' | 'services'> &
  Pick<Offer, 'sortedBy' | 'contact'> & {
    readonly kind: WorkKind
    readonly licences: readonly string[]
    readonly summary: Words | null
    /** What came of it, in the words of those who lead it. */
    readonly result: Words | null
    readonly links: readonly string[]
    readonly resultOf: string | null
    /** For whom a person entered it; null where a source or a grant did. */
    readonly enteredFor: string | null
  }

/** The same once it is understood. */
export type Told = Omit<Standing, 'enteredFor' | 'resultOf'> & { readonly resultOf: string | null }

export const tellingFaults = ['too_long', 'contact_personal', 'licence_unknown', 'link_wrong', 'links_many'] as const
export type TellingFault = { readonly field: string; readonly code: (typeof tellingFaults)[number] }

export const longest = { summary: 2_000, result: 5_000, contact: 200 } as const
const mostLinks = 20

const orEmpty = (text: string | null) => text ?? ''

/** What stands, as the form shows it. */
export const tellingOf = (there: Standing): Telling => ({
  summary: textsOf(there.summary),
  result: textsOf(there.result),
  contact: textsOf(there.contact),
  form: orEmpty(there.form),
  status: orEmpty(there.status),
  licence: orEmpty(there.licence),
  gets: there.gets,
  changes: there.changes,
  services: there.services,
  links: there.links.join('\n'),
  resultOf: orEmpty(there.resultOf),
})

const linesOf = (text: string) => [...new Set(text.split(/\s+/).filter((line) => line !== ''))]

const isAddress = (text: string) => text.length <= 500 && /^https?:\/\/[^\s/]+\.[^\s/]/.test(text) && URL.canParse(text)

const textFaults = (telling: Telling): readonly TellingFault[] =>
  toldTexts.flatMap((text) =>
    langs.flatMap((lang): readonly TellingFault[] => {
      const field = `${text}-${lang}`
      if (telling[text][lang].trim().length > longest[text]) return [{ field, code: 'too_long' }]
      return text === 'contact' && isPersonal(telling.contact[lang]) ? [{ field, code: 'contact_personal' }] : []
    }),
  )

const linkFaults = (links: readonly string[]): readonly TellingFault[] => {
  if (links.length > mostLinks) return [{ field: 'links', code: 'links_many' }]
  return links.every(isAddress) ? [] : [{ field: 'links', code: 'link_wrong' }]
}

type Sorted = Pick<Standing, 'gets' | 'changes' | 'services'>

const sortedIn = (telling: Telling): Sorted => ({
  gets: gets.filter((key: Gets) => telling.gets.includes(key)),
  changes: changes.filter((key: Changes) => telling.changes.includes(key)),
  services: services.filter((key: Service) => telling.services.includes(key)),
})

const isSame = (a: Sorted, b: Sorted) =>
  (['gets', 'changes', 'services'] as const).every((list) => a[list].toSorted().join() === b[list].toSorted().join())

/**
 * What was typed, understood, beside what stood before; else all that is wrong with it, in the order of the fields. Keys that are none
 * are left out. The three lists are the reading of those who lead the work once they change them.
 */
export function toldIn(
  before: Standing,
  telling: Telling,
  licencesIn: ReadLicence,
): { readonly told: Told } | { readonly faults: readonly TellingFault[] } {
  const links = linesOf(telling.links)
  const licence = licensed(before, telling.licence, licencesIn)
  const wrong: readonly TellingFault[] = licence === undefined ? [{ field: 'licence', code: 'licence_unknown' }] : []
  const faults = [...wrong, ...textFaults(telling), ...linkFaults(links)]
  if (licence === undefined || faults.length > 0) return { faults }
  const form: Form | null = forms.find((one) => one === telling.form) ?? null
  const status: Status | null = statuses.find((one) => one === telling.status) ?? null
  const sorted = sortedIn(telling)
  return {
    told: {
      ...licence,
      ...sorted,
      sortedBy: isSame(before, sorted) ? before.sortedBy : 'owner',
      kind: kindAfter(before.kind, form, before.enteredFor),
      form,
      status,
      summary: reworded(before.summary, telling.summary),
      result: reworded(before.result, telling.result),
      contact: reworded(before.contact, telling.contact),
      links,
      resultOf: telling.resultOf === '' ? null : telling.resultOf,
    },
  }
}
