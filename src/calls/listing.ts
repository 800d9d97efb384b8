import { dayOf, daysBetween, type Day } from '../kit/dates.ts'
import { phaseOf, type Call, type Party, type Phase, type Timed } from './call.ts'
import type { Outcome } from './fact.ts'

/** A call as lists show it. */
export type ListedCall = Pick<
  Call,
  | 'id'
  | 'slug'
  | 'state'
  | 'title'
  | 'summary'
  | 'opensAt'
  | 'closesAt'
  | 'opensOn'
  | 'closesOn'
  | 'decidedOn'
  | 'appropriationCents'
  | 'roundKey'
  | 'example'
  | 'publishedAt'
  | 'applicantKinds'
  | 'jointOnly'
  | 'authorityAlone'
  | 'trialRequired'
  | 'themes'
> & {
  readonly authority: Party
  /** Keys of its purposes. */
  readonly purposes: readonly string[]
  readonly year: number | null
  readonly outcome: Outcome | null
  /** What only another source tells of the outcome, as text by code. */
  readonly elsewhere: Readonly<Record<string, string>>
  /** Read from another page than the documents of the history; null for a call that was written here. */
  readonly external: boolean | null
}

/** How the public list is divided. Drafts are in no group. */
export const groups = ['open', 'coming', 'handled', 'earlier'] as const
export type Group = (typeof groups)[number]

const groupByPhase: Record<Phase, Group | null> = {
  draft: null,
  checked: null,
  open: 'open',
  scheduled: 'coming',
  closed: 'handled',
  in_assessment: 'handled',
  decided: 'earlier',
  archived: 'earlier',
  cancelled: 'earlier',
}

/** The group of the public list that a call belongs to at a moment; null for a draft. */
export const groupOf = (call: Timed, now: Date): Group | null => groupByPhase[phaseOf(call, now)]

/** The group that an address names, or null for all. */
export const groupNamed = (text: string): Group | null => groups.find((group) => group === text) ?? null

type Begun = Pick<ListedCall, 'opensAt' | 'opensOn' | 'decidedOn'> & { readonly year?: number | null }

/** The day by which a call stands among others: its first, else the earliest that is known of it; null for a draft without days. */
function beganOn({ opensAt, opensOn, decidedOn, year = null }: Begun): Day | null {
  if (opensAt !== null) return dayOf(opensAt)
  return opensOn ?? decidedOn ?? (year === null ? null : `${year}-12-31`)
}

/** Whether anybody has told how many applications were granted. */
const isTold = ({ outcome, elsewhere }: ListedCall): boolean =>
  (outcome?.granted ?? outcome?.listed ?? elsewhere.granted ?? null) !== null

/** The rounds of the same authority that began before a call and of which somebody has told what came of them, the newest first. */
export function earlierRounds(
  call: Begun & Pick<Call, 'id' | 'authority'>,
  calls: readonly ListedCall[],
): readonly ListedCall[] {
  const before = beganOn(call)
  const isEarlier = (one: ListedCall) => before === null || (beganOn(one) ?? before) < before
  return calls
    .filter((one) => one.id !== call.id && one.authority.id === call.authority.id && isTold(one) && isEarlier(one))
    .toSorted((a, b) => (beganOn(b) ?? '').localeCompare(beganOn(a) ?? ''))
}

/** Whole days in Helsinki from now to a moment: 0 is today, negative is past. */
export const daysTo = (moment: Date, now: Date): number => daysBetween(dayOf(now), dayOf(moment))

/** The last part of an address made of a title: small letters, digits and hyphens, at most 60. Empty where nothing is left. */
export const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')

/** Whether a text may be the last part of the address of a call. `new` is the page that begins one. */
export const isSlug = (text: string): boolean =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 60 && text !== 'new'
