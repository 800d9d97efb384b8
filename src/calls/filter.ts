import { municipalKinds } from '../people/organisation.ts'
import { groupNamed, groupOf, type Group, type ListedCall } from './listing.ts'

/** A municipality on its own, among those who ask whether a call is for them. */
export const alone = 'alone'

/** Who may ask whether a call is for them: municipalities and joint authorities, every kind that some call takes, a municipality on its own. */
export const applicantChoices = (calls: readonly Pick<ListedCall, 'applicantKinds'>[]): readonly string[] => [
  ...new Set([...municipalKinds, ...calls.flatMap(({ applicantKinds }) => applicantKinds ?? [])]),
  alone,
]

/** What a reader has chosen in the public list; it stays in the address. Null is all. */
export type CallChoice = {
  readonly phase: Group | null
  readonly theme: string | null
  /** The key of a kind of organisations, or `alone`. */
  readonly applicant: string | null
}

/** The choice that an address holds; what it does not know is no choice. `themes` and `applicants` are those that there are. */
export const choiceFrom = (
  query: (name: string) => string,
  { themes, applicants }: { readonly themes: readonly string[]; readonly applicants: readonly string[] },
): CallChoice => ({
  phase: groupNamed(query('phase')),
  theme: themes.find((key) => key === query('theme')) ?? null,
  applicant: applicants.find((one) => one === query('applicant')) ?? null,
})

/** The themes of a call: those its officer chose, and those of its purposes that are themes themselves (2021). */
export const themesOf = ({ themes, purposes }: Pick<ListedCall, 'themes' | 'purposes'>): readonly string[] => [
  ...new Set([...themes, ...purposes]),
]

const suits = ({ applicantKinds, jointOnly }: ListedCall, applicant: string): boolean =>
  applicant === alone
    ? jointOnly === false && (applicantKinds ?? []).includes('municipality')
    : (applicantKinds ?? []).includes(applicant)

/** Whether a call is among what was chosen, whatever its phase. What no source says of a call suits no choice. */
export const isAmong = (call: ListedCall, { theme, applicant }: Omit<CallChoice, 'phase'>): boolean =>
  (theme === null || themesOf(call).includes(theme)) && (applicant === null || suits(call, applicant))

/** The calls of a group at a moment, among what was chosen. */
export const listedIn = (calls: readonly ListedCall[], group: Group, choice: CallChoice, now: Date) =>
  calls.filter((call) => groupOf(call, now) === group && isAmong(call, choice))
