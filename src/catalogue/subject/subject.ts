import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import type { Words } from '../../kit/words.ts'

/** A subject of the national vocabulary: its identifier there ('p1234') and what it is called in each language. */
export type WorkSubject = { readonly yso: string; readonly label: Words }

/** So many subjects a work has at most: more would say nothing of what it is about. */
export const mostSubjects = 20

export type Settling = {
  /** What stood on the page, proposed or confirmed. */
  readonly offered: readonly string[]
  /** Of those, what describes the work. */
  readonly ticked: readonly string[]
  /** What the person named beside them, out of the vocabulary. */
  readonly added: readonly WorkSubject[]
}

/** Which subjects are confirmed by a page that was sent, and which are removed. Refuses `too_many`. */
export function settledBy({
  offered,
  ticked,
  added,
}: Settling): Outcome<{ readonly confirmed: readonly string[]; readonly removed: readonly string[] }, 'too_many'> {
  const confirmed = [...new Set([...ticked.filter((one) => offered.includes(one)), ...added.map((one) => one.yso)])]
  if (confirmed.length > mostSubjects) return refuse('too_many')
  return done({ confirmed, removed: offered.filter((one) => !confirmed.includes(one)) })
}
