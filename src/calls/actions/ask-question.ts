import { allowed, found } from '../../io/absent.ts'
import { attempt, type Db } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import type { Lang } from '../../kit/lang.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { CallEvent } from '../events.ts'
import type { Faq } from '../faq.ts'
import { policy } from '../policy.ts'
import { questionAnswered, questionAsked } from '../public-question.ts'
import { findCall } from '../reads.ts'
import { findQuestion, listWaitingQuestions } from '../reads/public.ts'
import { lockCall, saveCall } from '../store.ts'
import { closeQuestion, insertQuestion } from '../store/public.ts'

type Asking = { readonly id: string; readonly callId: string; readonly lang: Lang; readonly words: string }
type Anybody = { readonly db: Db; readonly now: Date; readonly who: Actor | null }

/**
 * Keeps a question of anybody about a public call, signed in or not; the id comes from the form, so sent twice it is one. Refuses
 * no_questions_now, question_missing, question_too_long, too_many_waiting.
 */
export const askQuestion = ({ db, now, who }: Anybody, { id, callId, lang, words }: Asking) =>
  attempt(db, async (tx) => {
    const call = found(await findCall(tx, callId))
    allowed(true, may(policy, null, 'read', call))
    const outcome = questionAsked(call, words, { now, waiting: (await listWaitingQuestions(tx, callId)).length })
    if (!outcome.ok) return outcome
    await insertQuestion(tx, { id, callId, lang, words: outcome.value, by: who?.id ?? null, at: now })
    return outcome
  })

/**
 * Answers a question in public, in both languages: from then on it stands among the questions of the call. Gives the call. Refuses
 * answered_already, published_already, answer_missing.
 */
export const answerQuestion = (here: Here<Actor>, id: string, faq: Faq) =>
  attempt(here.db, async (tx) => {
    const call = found(await lockCall(tx, found(await findQuestion(tx, id)).callId))
    const question = found(await findQuestion(tx, id))
    allowed(may(policy, here.who, 'write', call), may(policy, here.who, 'follow', call))
    const outcome = questionAnswered(call, question, faq)
    if (!outcome.ok) return outcome
    await saveCall(tx, outcome.value, { at: here.now, by: here.who.id })
    await closeQuestion(tx, id, { at: here.now, by: here.who.id, answered: true })
    const questions = outcome.value.faq.length
    await record<CallEvent>(tx, here, { what: 'call.answered', aboutKind: 'call', about: call.id, data: { questions } })
    return outcome
  })

/** Leaves a question unanswered: it is not published. Gives the id; doing it twice changes nothing. Never refuses. */
export const leaveQuestion = (here: Here<Actor>, id: string) =>
  attempt(here.db, async (tx) => {
    const call = found(await findCall(tx, found(await findQuestion(tx, id)).callId))
    allowed(may(policy, here.who, 'write', call), may(policy, here.who, 'follow', call))
    await closeQuestion(tx, id, { at: here.now, by: here.who.id, answered: false })
    return done(id)
  })
