import { found } from '../../io/absent.ts'
import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { partName } from '../../register/secrecy/part.ts'
import type { Application } from '../application.ts'
import { mayWritePart, moneyIn, type KeptPart, type PartValue } from '../kept-part.ts'
import { partHistoryOf } from '../reads/part-history.ts'
import { change } from './change.ts'
import { keepMoney, keepTasks } from './keep-promise.ts'

type Back = { readonly next: Application; readonly part: KeptPart; readonly value: PartValue }

/** Writes what a part once said as its own saver would. Says whether it became different. */
async function putBack(tx: Write, here: Here<Actor>, { next, part: { kind, key: party }, value }: Back) {
  const money = moneyIn(value)
  if (kind === 'costs' && money !== undefined) return keepMoney(tx, here, { next, party, money })
  return kind === 'tasks' && typeof value === 'string' ? keepTasks(tx, here, { next, party, tasks: value }) : false
}

/**
 * Brings back what a part outside the questions said earlier: it becomes the newest, and what stood in its place stays in its history. A
 * party is asked again as by any other change of its tasks or money. Absent where the part has no entry of that revision. Refuses
 * application_closed.
 */
export const restorePart = (
  here: Here<Actor>,
  id: string,
  { part, revision }: { readonly part: KeptPart; readonly revision: number },
) =>
  change<never>(here, id, {
    right: (application) => mayWritePart(here.who, application, part),
    make: async (tx, next) => {
      const history = await partHistoryOf(tx, id, partName(part), { before: revision + 1, limit: 1 })
      const { value } = found(history.find((one) => one.revision === revision))
      return done(await putBack(tx, here, { next, part, value }))
    },
  })
