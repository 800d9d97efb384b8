import { found } from '../../io/absent.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { historyOf } from '../reads/answer.ts'
import { change, right } from './change.ts'
import { answersTo } from '../store/answer.ts'
import { keepChanged } from './save-answers.ts'

type Input = { readonly question: string; readonly revision: number }

/**
 * Brings an earlier answer back: it becomes the newest, and what stood in its place goes into the history of the field. Absent where
 * the field has no answer of that revision. Refuses application_closed.
 */
export const restoreAnswer = (here: Here<Actor>, id: string, { question, revision }: Input) =>
  change<never>(here, id, {
    right: right(here.who, 'edit_answers'),
    make: async (tx, next) => {
      const earlier = found(
        (await historyOf(tx, id, question, { before: revision + 1, limit: 1 })).find(
          (one) => one.revision === revision,
        ),
      )
      const kept = await answersTo(tx, id, [question])
      const written = await keepChanged(tx, here, { application: next, answers: { [question]: earlier.value }, kept })
      return done(Object.keys(written).length > 0)
    },
  })
