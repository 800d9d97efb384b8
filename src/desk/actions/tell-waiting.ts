import { attempt, type Db, type Write } from '../../io/db.ts'
import { lastOnce, post } from '../../io/mail.ts'
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

/** Writes to one person; gives whether a letter was written: only of what began to wait after the newest that was told. */
async function tell(tx: Write, now: Date, handler: CaseHandler): Promise<boolean> {
  const who = await findPerson(tx, handler.personId, handler.authorityId)
  const tasks = who === undefined ? [] : await listCaseTasks(tx, who, now)
  const since = newest(tasks)
  if (since === undefined) return false
  const key = `case-tasks:${handler.personId}:${handler.authorityId}:`
  const last = await lastOnce(tx, handler.personId, key)
  if (last !== undefined && since <= new Date(last.slice(key.length))) return false
  const lang = isLang(handler.lang) ? handler.lang : 'fi'
  const letter = {
    to: { name: handler.name, address: handler.email },
    lang,
    ...waitingLetter(tasks.length, { name: handler.name, lang }),
    about: { kind: 'case_tasks', id: handler.personId },
    once: `${key}${since.toISOString()}`,
    example: handler.example,
  }
  return post(tx, letter, now)
}

/**
 * Writes to those who handle cases that something new waits at their desk: a message, a supplement, another coordinator, a request of
 * secrecy, a time that has run out. One letter for all of it, and none again until something newer waits; nobody is told of a case from
 * which they are disqualified. Each letter in a transaction of its own. Gives how many letters.
 */
export async function tellWaiting({ db, now }: { readonly db: Db; readonly now: Date }): Promise<number> {
  let written = 0
  for (const handler of await listCaseHandlers(db)) {
    const told = await attempt(db, async (tx) => done(await tell(tx, now, handler)))
    if (told.ok && told.value) written += 1
  }
  return written
}
