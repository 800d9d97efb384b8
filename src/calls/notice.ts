import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { saidIn, type Words } from '../kit/words.ts'
import { isReason } from './amendment.ts'
import type { Call } from './call.ts'
import { neededLanguages } from './clause.ts'

/** What an authority tells of a call while it is under way: an event, a recording, a reminder. It changes none of the terms. */
export type Notice = {
  readonly id: string
  /** Counts the notices of a call from 1. */
  readonly number: number
  readonly title: Words
  readonly words: Words
  readonly publishedAt: Date
  /** The number of the notice that this one corrects. */
  readonly corrects: number | null
  readonly withdrawn: { readonly at: Date; readonly reason: Words } | null
}

/** The longest that a title and a text may be, in characters. */
export const longestNotice = { title: 150, words: 3_000 } as const

/** Whether notices of a call are published: from its own publication until it is decided or cancelled. */
export const takesNotices = ({ state }: Pick<Call, 'state'>): boolean =>
  state === 'published' || state === 'in_assessment'

/** A notice as it is written; `changesNothing`: its writer says that it changes none of the terms of the call. */
export type WrittenNotice = Pick<Notice, 'id' | 'title' | 'words' | 'corrects'> & { readonly changesNothing: boolean }
export type NoticeRefusal = 'not_under_way' | 'language_missing' | 'terms_unconfirmed' | 'corrects_nothing'

/**
 * The next notice of a call. Refuses not_under_way, language_missing where title or text is not said in Finnish and Swedish,
 * terms_unconfirmed (a change of the terms is a correction, which a second person publishes), corrects_nothing where there is no notice of
 * the number that it corrects.
 */
export function announced(
  call: Pick<Call, 'state'>,
  { changesNothing, ...written }: WrittenNotice,
  earlier: readonly Notice[],
  now: Date,
): Outcome<Notice, NoticeRefusal> {
  if (!takesNotices(call)) return refuse('not_under_way')
  if (!saidIn(written.title, neededLanguages) || !saidIn(written.words, neededLanguages))
    return refuse('language_missing')
  if (!changesNothing) return refuse('terms_unconfirmed')
  if (written.corrects !== null && earlier.every(({ number }) => number !== written.corrects))
    return refuse('corrects_nothing')
  return done({ ...written, number: earlier.length + 1, publishedAt: now, withdrawn: null })
}

/** A notice withdrawn with a reason; it stays readable. Refuses withdrawn_already, reason_missing in a national language. */
export function withdrawn(
  notice: Notice,
  reason: Words,
  now: Date,
): Outcome<Notice, 'withdrawn_already' | 'reason_missing'> {
  if (notice.withdrawn !== null) return refuse('withdrawn_already')
  return isReason(reason) ? done({ ...notice, withdrawn: { at: now, reason } }) : refuse('reason_missing')
}

/** The notice that corrects another, the newest where there are several; undefined where none does. */
export const correctionOf = (notice: Pick<Notice, 'number'>, all: readonly Notice[]): Notice | undefined =>
  all.filter(({ corrects }) => corrects === notice.number).toSorted((a, b) => b.number - a.number)[0]
