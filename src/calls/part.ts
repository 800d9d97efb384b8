import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { isPrepared, unchecked, type Call, type CallTexts } from './call.ts'
import { onlyAdded } from './faq.ts'

/** The parts in which an officer writes a call; each has an address of its own. */
export const parts = [
  'basics',
  'purposes',
  'exclusions',
  'applicants',
  'money',
  'criteria',
  'conditions',
  'timetable',
  'faq',
  'attachments',
  'people',
] as const
export type Part = (typeof parts)[number]

/** Whether a text names a part. */
export const isPart = (text: string): text is Part => parts.some((part) => part === text)

/** What one part changes. */
export type Change = Partial<CallTexts>

export type WriteRefusal = 'published_already' | 'changed_meanwhile' | 'closes_before_opening' | 'ends_before_start'

type Times = Pick<CallTexts, 'opensAt' | 'closesAt' | 'earliestOn' | 'latestOn'>

/** What is the wrong way round in the times of a call, or null. */
export function disorderOf({
  opensAt,
  closesAt,
  earliestOn,
  latestOn,
}: Times): 'closes_before_opening' | 'ends_before_start' | null {
  if (opensAt !== null && closesAt !== null && opensAt >= closesAt) return 'closes_before_opening'
  return earliestOn !== null && latestOn !== null && earliestOn > latestOn ? 'ends_before_start' : null
}

const onlyFaq = (call: Call, change: Change) =>
  Object.keys(change).every((key) => key === 'faq') && change.faq !== undefined && onlyAdded(call.faq, change.faq)

/**
 * The call with a part written anew; `revision` is the one that the writer had before them. A check falls with the text that was checked.
 * Refuses `published_already` (a published call is frozen: only questions and answers are added, and only before assessment), `changed_meanwhile` when somebody
 * saved in between, `closes_before_opening` and `ends_before_start`.
 */
export function written(call: Call, change: Change, revision: number): Outcome<Call, WriteRefusal> {
  if (!isPrepared(call) && !(call.state === 'published' && onlyFaq(call, change))) return refuse('published_already')
  if (call.revision !== revision) return refuse('changed_meanwhile')
  const next = { ...(isPrepared(call) ? unchecked(call) : call), ...change, revision: call.revision + 1 }
  const disorder = disorderOf(next)
  return disorder === null ? done(next) : refuse(disorder)
}
