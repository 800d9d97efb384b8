import type { Here } from '../../io/here.ts'
import type { Actor } from '../../people/person.ts'
import type { AnswerValue } from '../submission.ts'
import { saveAnswers } from './save-answers.ts'

type Answer = { readonly question: string; readonly value: AnswerValue }

/** Keeps the answer to one question, as autosave sends it. The same rules as `saveAnswers`. Refuses application_closed. */
export const saveAnswer = (here: Here<Actor>, id: string, { question, value }: Answer) =>
  saveAnswers(here, id, { answers: { [question]: value } })
