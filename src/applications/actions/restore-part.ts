import { Absent, found } from '../../io/absent.ts'
import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { partName } from '../../register/secrecy/part.ts'
import type { Application } from '../application.ts'
import { fieldsIn, mayWritePart, moneyIn, type KeptPart, type PartValue } from '../kept-part.ts'
import { partHistoryOf } from '../reads/part-history.ts'
import { adoptionOf } from '../store/adoption.ts'
import { promiseOf } from '../store/partner.ts'
import { checkOf, isPublicWork } from '../store/reuse.ts'
import { adoptionIn, fieldsOfAdoption } from '../typed-adoption.ts'
import { checkIn, fieldsOfCheck, notedIn } from '../typed-reuse.ts'
import { change } from './change.ts'
import { keepAdoption, keepCheck, keepFinding } from './keep-check.ts'
import { keepMoney, keepTasks } from './keep-promise.ts'

type Back = { readonly next: Application; readonly key: string; readonly value: PartValue }
type PutBack = (tx: Write, here: Here<Actor>, back: Back) => Promise<boolean>

const textIn = (value: PartValue): string => (typeof value === 'string' ? value : '')

/** A work that is public no more is brought back by nobody. */
async function publicWork(tx: Write, workId: string): Promise<void> {
  if (!(await isPublicWork(tx, workId))) throw new Absent()
}

/** Writes what a part once said as its own saver would. */
const backBy: Readonly<Record<KeptPart['kind'], PutBack>> = {
  tasks: (tx, here, { next, key: party, value }) => keepTasks(tx, here, { next, party, tasks: textIn(value) }),
  costs: async (tx, here, { next, key: party, value }) =>
    keepMoney(tx, here, { next, party, money: found(moneyIn(value)), before: await promiseOf(tx, party) }),
  reuse: async (tx, here, { next, key, value }) => {
    const kept = fieldsOfCheck(await checkOf(tx, next.id))
    return keepCheck(tx, here, next, checkIn({ ...kept, [key]: textIn(value) }))
  },
  adoption: async (tx, here, { next, key, value }) => {
    const kept = fieldsOfAdoption(await adoptionOf(tx, next.id))
    const row = adoptionIn({ ...kept, [key]: textIn(value) })
    if (key === 'work' && row.workId !== null) await publicWork(tx, row.workId)
    return keepAdoption(tx, here, next, row)
  },
  finding: async (tx, here, { next, key: workId, value }) => {
    await publicWork(tx, workId)
    const fields = fieldsIn(value)
    return keepFinding(tx, here, next, { workId, noted: fields === undefined ? null : notedIn(fields) })
  },
}

/**
 * Brings back what a part outside the questions said earlier, also the note about a work that was taken out: it becomes the newest, and
 * what stood in its place stays in its history. A party is asked again as by any other change of its tasks or money. Absent where the
 * part has no entry of that revision. Refuses application_closed.
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
      return done(await backBy[part.kind](tx, here, { next, key: part.key, value }))
    },
  })
