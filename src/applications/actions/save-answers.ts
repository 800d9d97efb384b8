import { digestOf } from '../../io/digest.ts'
import type { Write } from '../../io/db.ts'
import { Absent } from '../../io/absent.ts'
import type { Here } from '../../io/here.ts'
import { keysAsked } from '../../forms/reads.ts'
import { done } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import type { Answers } from '../content.ts'
import { isUnsaid } from '../submission.ts'
import { answersTo, saveAnswers as keepAnswers } from '../store/answer.ts'
import { change, right } from './change.ts'
import { rewriteTexts } from './rewrite-texts.ts'

/** Only what the form asks is kept. */
async function asked(tx: Write, application: Application, questions: readonly string[]): Promise<void> {
  const known = new Set(await keysAsked(tx, application.formId, questions))
  if (!questions.every((key) => known.has(key))) throw new Absent()
}

/** The answers that differ from what is kept. */
function different(answers: Answers, kept: Answers): Answers {
  const differs = ([key, value]: [string, Answers[string]]) => {
    const there = Object.hasOwn(kept, key) ? kept[key] : undefined
    return there === undefined ? !isUnsaid(value) : digestOf(there) !== digestOf(value)
  }
  return Object.fromEntries(Object.entries(answers).filter(differs))
}

type Given = {
  readonly application: Application
  readonly answers: Answers
  /** What is kept of the same questions. */
  readonly kept: Answers
  /** By what the rows of those answers are known that have rows. */
  readonly rowIds?: ReadonlyMap<string, readonly string[]> | undefined
}

/** Keeps the answers that differ from what is kept. Gives those. */
export async function keepChanged(
  tx: Write,
  here: Here<Actor>,
  { application, answers, kept, rowIds }: Given,
): Promise<Answers> {
  await asked(tx, application, Object.keys(answers))
  const fresh = different(answers, kept)
  if (Object.keys(fresh).length === 0) return fresh
  await keepAnswers(tx, application.id, {
    answers: fresh,
    rowIds,
    revision: application.revision,
    at: here.now,
    who: here.who.id,
  })
  await rewriteTexts(tx, here, { application, answers: fresh })
  return fresh
}

/**
 * Keeps answers to several questions at once, typed as the form asks (forms/answer.ts). What they were before goes into the history
 * of each field; what is the same as before writes nothing. Refuses application_closed.
 */
export const saveAnswers = (here: Here<Actor>, id: string, { answers }: { readonly answers: Answers }) =>
  change<never>(here, id, {
    right: right(here.who, 'edit_answers'),
    make: async (tx, application) => {
      const kept = await answersTo(tx, id, Object.keys(answers))
      return done(Object.keys(await keepChanged(tx, here, { application, answers, kept })).length > 0)
    },
  })
