import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import { changes } from '../commitment.ts'
import { costsPart, tasksPart } from '../kept-part.ts'
import type { Money } from '../money-clash.ts'
import { promised, type Promised } from '../partner.ts'
import { keepParts } from '../store/part-history.ts'
import { replaceLines, updatePartner } from '../store/partner.ts'
import { askAgain } from './ask-again.ts'
import { rewriteTexts } from './rewrite-texts.ts'

type Of = { readonly next: Application; readonly party: string }

/**
 * Writes a party's tasks in the transaction of a change, puts them into their history and asks the party again where its commitment does
 * not cover them. Says whether they became different.
 */
export async function keepTasks(tx: Write, here: Here<Actor>, { next, party, tasks }: Of & { tasks: string }) {
  if (!(await updatePartner(tx, party, { tasks }))) return false
  await keepParts(tx, here, next, [{ part: tasksPart(party), value: tasks }])
  await rewriteTexts(tx, here, { application: next, answers: { [tasksPart(party)]: tasks } })
  await askAgain(tx, here, next, party)
  return true
}

/** What a party is to have; `before` is what it would have promised until now. */
type MoneyOf = Of & { readonly money: Money; readonly before: Promised }

/** The same of a party's costs and own contribution. */
export async function keepMoney(tx: Write, here: Here<Actor>, { next, party, money, before }: MoneyOf) {
  const is = promised({ tasks: before.tasks, ...money })
  if (changes(before, is).length === 0) return false
  await replaceLines(tx, party, is.lines)
  await updatePartner(tx, party, { ownCents: is.ownCents })
  const value = { ownCents: is.ownCents, lines: is.lines }
  await keepParts(tx, here, next, [{ part: costsPart(party), value }])
  await askAgain(tx, here, next, party)
  return true
}

/**
 * Writes tasks and money that a party has committed to already in one, when an answer to a request is sent: nobody is asked again.
 */
export async function keepCommitted(
  tx: Write,
  here: Here<Actor>,
  { next, party, promise }: Of & { promise: Promised },
): Promise<void> {
  const { tasks, ownCents, lines } = promise
  await replaceLines(tx, party, lines)
  await updatePartner(tx, party, { tasks, ownCents })
  await keepParts(tx, here, next, [
    { part: tasksPart(party), value: tasks },
    { part: costsPart(party), value: { ownCents, lines } },
  ])
  await rewriteTexts(tx, here, { application: next, answers: { [tasksPart(party)]: tasks } })
}
