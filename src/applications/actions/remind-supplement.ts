import { attempt, type Db } from '../../io/db.ts'
import { done } from '../../kit/outcome.ts'
import { listDue } from '../reads/supplement.ts'
import { tellParties } from './tell-parties.ts'

/** A reminder goes out two days before a request ends. */
const reminderBefore = 2 * 86_400_000
const firstDay = 86_400_000 // in it nobody is reminded of what was just asked

/** Writes to the parties of every request that was made a day ago or more, ends within two days and is unanswered; each letter once. Gives how many requests. */
export const remindSupplement = ({ db, now }: { readonly db: Db; readonly now: Date }) =>
  attempt(db, async (tx) => {
    const due = await listDue(tx, now, {
      asked: new Date(now.getTime() - firstDay),
      until: new Date(now.getTime() + reminderBefore),
    })
    for (const one of due) await tellParties(tx, { now }, one, { kind: 'due', id: one.id, due: one.dueAt })
    return done(due.length)
  })
