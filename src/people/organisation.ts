import type { Lang } from '../kit/lang.ts'
import { plain, type Words } from '../kit/words.ts'

/** The key of a kind in the register of kinds (organisation-kind.ts): an administrator adds some, so the program knows only a few. */
export type OrganisationKind = string

/** Municipalities and what they have founded together: whose joint projects the law and the sources speak of (domain.md R-A4). */
export const municipalKinds: readonly OrganisationKind[] = ['municipality', 'joint_authority']

/** Those that take no part in projects: granting authorities, and organisations of no known kind, as of outside experts. */
export const outsideKinds: readonly OrganisationKind[] = ['authority', 'other']

/** Whether organisations of a kind can take part in projects. */
export const takesPart = ({ kind }: { readonly kind: OrganisationKind }): boolean => !outsideKinds.includes(kind)

/** The languages of a case: the national ones. */
const caseLangs = ['fi', 'sv'] as const
export type CaseLang = (typeof caseLangs)[number]

/** A language of a case as a form sends it; undefined where it is none. */
export const caseLangIn = (text: string): CaseLang | undefined => caseLangs.find((one) => one === text)

export type Organisation = {
  readonly id: string
  readonly kind: OrganisationKind
  readonly name: Words
  readonly businessId: string | null
  readonly languages: readonly string[]
  readonly example: boolean
}

/** How a municipality's name is written in a sentence. From a table, never inflected by code; null where the table says nothing. */
export type NameForms = {
  readonly kindFi: string | null
  readonly genitiveFi: string | null
  readonly locativeFi: string | null
  readonly allativeKindFi: string | null
  readonly nameWithKindSv: string | null
  readonly locativeSv: string | null
}

export type Municipality = Organisation & {
  readonly code: string
  readonly validTo: string | null
  readonly mergedInto: string | null
  readonly region: { readonly code: string; readonly name: Words } | null
  readonly languageStatus: string | null
  readonly population: number | null
  readonly forms: NameForms
}

/** The name that a list shows: in the reader's language. */
export const nameOf = (organisation: { readonly name: Words }, lang: Lang): string => plain(organisation.name, lang)

const weights = [7, 9, 10, 5, 8, 4, 2]

/** Whether a business id (1234567-8) has a right check digit. Source: domain.md §6 (weights 7,9,10,5,8,4,2; mod 11). */
export function isBusinessId(text: string): boolean {
  const shape = /^(\d{7})-(\d)$/.exec(text)
  if (shape === null) return false
  const rest = [...(shape[1] ?? '')].reduce((sum, digit, i) => sum + Number(digit) * (weights[i] ?? 0), 0) % 11
  return rest !== 1 && Number(shape[2]) === (rest === 0 ? 0 : 11 - rest)
}

/** Whether none of the Business IDs that a file gives has a wrong check digit; one that is not given is not wrong. */
export const haveRightIds = (rows: readonly { readonly businessId: string | null }[]): boolean =>
  rows.every(({ businessId }) => businessId === null || isBusinessId(businessId))

type Speaking = { readonly languages: readonly string[] }

/** The languages in which an organisation may have its case, its main one first (KieliL 12 §; domain.md R-L1): Finnish where it has neither. */
export function caseLanguagesOf({ languages }: Speaking): readonly CaseLang[] {
  const own = languages.filter((lang) => lang === 'fi' || lang === 'sv')
  return own.length === 0 ? ['fi'] : own
}

/** The language in which an organisation is written to: the main one of its own. */
export const languageOf = (organisation: Speaking): CaseLang => caseLanguagesOf(organisation)[0] ?? 'fi'
