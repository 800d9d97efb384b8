import { attempt, type Db, type Write } from '../../io/db.ts'
import { post } from '../../io/mail.ts'
import { isLang } from '../../kit/lang.ts'
import { done } from '../../kit/outcome.ts'
import { findPerson } from '../../people/reads.ts'
import type { CaseTask } from '../case-task.ts'
import { waitingLetter } from '../letters.ts'
import { listCaseHandlers, type CaseHandler } from '../reads/case-handlers.ts'
import { listCaseTasks } from '../reads/correspondence.ts'

/** When the newest of the tasks began to wait; undefined where nothing waits. */
const newest = (tasks: readonly CaseTask[]): Date | undefined =>
  tasks.map(({ since }) => since).toSorted((a, b) => b.getTime() - a.getTime())[0]

/** Writes to one person; gives whether a letter was written: what the last one told of is not told again. */
async function tell(tx: Write, now: Date, handler: CaseHandler): Promise<boolean> {
  const who = await findPerson(tx, handler.personId, handler.authorityId)
  const tasks = who === undefined ? [] : await listCaseTasks(tx, who, now)
  const since = newest(tasks)
  if (since === undefined) return false
  const lang = isLang(handler.lang) ? handler.lang : 'fi'
  const letter = {
    to: { name: handler.name, address: handler.email },
    lang,
    ...waitingLetter(tasks.length, { name: handler.name, lang }),
    once: `case-tasks:${handler.personId}:${handler.authorityId}:${since.toISOString()}`,
    example: handler.example,
  }
  return post(tx, letter, now)
}

/**
 * Writes to those who handle cases that something new waits at their desk: a message, a supplement, another coordinator, a request of
 * secrecy, a time that has run out. One letter for all of it, and none again until something newer waits; nobody is told of a case from
 * which they are disqualified. Gives how many letters.
 */
export const tellWaiting = ({ db, now }: { readonly db: Db; readonly now: Date }) =>
  attempt(db, async (tx) => {
    let written = 0
    for (const handler of await listCaseHandlers(tx)) if (await tell(tx, now, handler)) written += 1
    return done(written)
  })
