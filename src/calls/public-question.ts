import type { Lang } from '../kit/lang.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { saidIn } from '../kit/words.ts'
import { phaseOf, type Call, type Timed } from './call.ts'
import { neededLanguages } from './clause.ts'
import type { Faq } from './faq.ts'

/** What somebody asked of a call; who asked is never shown. */
export type PublicQuestion = {
  readonly id: string
  readonly callId: string
  readonly askedAt: Date
  readonly lang: Lang
  readonly words: string
  readonly closedAt: Date | null
  readonly answered: boolean
}

/** The longest question, in characters, and how many may wait for an answer in one call. */
export const longestQuestion = 2_000
const mostWaiting = 300

/** Whether questions are taken of a call: while it is coming or open. After closing nobody can act on an answer. */
export const takesQuestions = (call: Timed, now: Date): boolean => ['scheduled', 'open'].includes(phaseOf(call, now))

export type AskQuestionRefusal = 'no_questions_now' | 'too_many_waiting' | 'question_missing' | 'question_too_long'

/** A question as it is kept. `waiting` is how many of the call wait already. Refuses what its type says. */
export function questionAsked(
  call: Timed,
  words: string,
  { now, waiting }: { readonly now: Date; readonly waiting: number },
): Outcome<string, AskQuestionRefusal> {
  const text = words.trim()
  if (!takesQuestions(call, now)) return refuse('no_questions_now')
  if (text === '') return refuse('question_missing')
  if (text.length > longestQuestion) return refuse('question_too_long')
  return waiting >= mostWaiting ? refuse('too_many_waiting') : done(text)
}

export type AnswerRefusal = 'answered_already' | 'published_already' | 'answer_missing'

/**
 * The call with a question answered among its public ones, in both national languages. Refuses `answered_already`,
 * `published_already` where no answers are added any more, and `answer_missing` in a language.
 */
export function questionAnswered(
  call: Call,
  question: Pick<PublicQuestion, 'closedAt'>,
  faq: Faq,
): Outcome<Call, AnswerRefusal> {
  if (question.closedAt !== null) return refuse('answered_already')
  if (call.state !== 'published') return refuse('published_already')
  if (!saidIn(faq.question, neededLanguages) || !saidIn(faq.answer, neededLanguages)) return refuse('answer_missing')
  return done({ ...call, faq: [...call.faq, faq], revision: call.revision + 1 })
}
