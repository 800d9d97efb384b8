import { groupNamed, groupOf, type Group, type ListedCall } from './listing.ts'

/** Who asks whether a call is for them: a municipality, a joint authority, a municipality on its own. */
export const applicantChoices = ['municipality', 'joint_authority', 'alone'] as const
export type ApplicantChoice = (typeof applicantChoices)[number]

/** What a reader has chosen in the public list; it stays in the address. Null is all. */
export type CallChoice = {
  readonly phase: Group | null
  readonly theme: string | null
  readonly applicant: ApplicantChoice | null
}

/** The choice that an address holds; what it does not know is no choice. `themes` are those that there are. */
export const choiceFrom = (query: (name: string) => string, themes: readonly string[]): CallChoice => ({
  phase: groupNamed(query('phase')),
  theme: themes.find((key) => key === query('theme')) ?? null,
  applicant: applicantChoices.find((one) => one === query('applicant')) ?? null,
})

/** The themes of a call: those its officer chose, and those of its purposes that are themes themselves (2021). */
export const themesOf = ({ themes, purposes }: Pick<ListedCall, 'themes' | 'purposes'>): readonly string[] => [
  ...new Set([...themes, ...purposes]),
]

const suits = ({ applicantKinds, jointOnly }: ListedCall, applicant: ApplicantChoice): boolean =>
  applicant === 'alone'
    ? jointOnly === false && (applicantKinds ?? []).includes('municipality')
    : (applicantKinds ?? []).includes(applicant)

/** Whether a call is among what was chosen, whatever its phase. What no source says of a call suits no choice. */
export const isAmong = (call: ListedCall, { theme, applicant }: Omit<CallChoice, 'phase'>): boolean =>
  (theme === null || themesOf(call).includes(theme)) && (applicant === null || suits(call, applicant))

/** The calls of a group at a moment, among what was chosen. */
export const listedIn = (calls: readonly ListedCall[], group: Group, choice: CallChoice, now: Date) =>
  calls.filter((call) => groupOf(call, now) === group && isAmong(call, choice))
