import { step } from '../kit/lifecycle.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { life, type Call } from './call.ts'
import { lacking } from './publication.ts'

export type AskRefusal = 'published_already' | 'something_missing'

/** The draft with a second person asked to check it. Refuses `published_already` past a draft, and `something_missing`. */
export function checkAsked(call: Call, now: Date): Outcome<Call, AskRefusal> {
  if (call.state !== 'draft') return refuse('published_already')
  return lacking(call, now).length > 0 ? refuse('something_missing') : done({ ...call, checkAskedAt: now })
}

export type CheckRefusal = AskRefusal | 'changed_meanwhile' | 'own_writing'

type Checking = {
  /** The revision that was read. */
  readonly revision: number
  readonly by: string
  /** Ids of those who have written the call. */
  readonly writers: readonly string[]
}

/**
 * The call checked by a second person (domain.md 2.2, R-H9: four eyes). Refuses `own_writing` to whoever has written any part of it,
 * `published_already`, `changed_meanwhile` and `something_missing`.
 */
export function checked(call: Call, { revision, by, writers }: Checking, now: Date): Outcome<Call, CheckRefusal> {
  const next = step(life, call.state, 'check')
  if (!next.ok) return refuse('published_already')
  if (writers.includes(by)) return refuse('own_writing')
  if (call.revision !== revision) return refuse('changed_meanwhile')
  if (lacking(call, now).length > 0) return refuse('something_missing')
  return done({ ...call, state: next.value, checkedAt: now, checkedBy: by, checkAskedAt: call.checkAskedAt ?? now })
}
