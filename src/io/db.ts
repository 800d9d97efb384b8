import type { Kysely, Transaction } from 'kysely'
import type { Outcome, Refusal } from '../kit/outcome.ts'
import type { Tables } from './generated/tables.ts'

export type Db = Kysely<Tables>
/** What may only ask. A reads file takes this, so it cannot write. */
export type Read = Pick<Db, 'selectFrom' | 'with' | 'getExecutor' | 'dynamic' | 'fn'>
export type Write = Transaction<Tables>

class Undone extends Error {
  readonly why: Refusal
  constructor(why: Refusal) {
    super(why.refusal)
    this.why = why
  }
}

const again = new Set(['40001', '40P01']) // serialization failure, deadlock: the same work may succeed on the next try
const isTransaction = (db: Db): db is Write => db.isTransaction
const isRefusal = <Code extends string>(why: Refusal): why is Refusal<Code> => why.ok === false
const codeOf = (fault: unknown) => (fault instanceof Error && 'code' in fault ? String(fault.code) : '')

async function once<T, Code extends string>(
  db: Db,
  work: (tx: Write) => Promise<Outcome<T, Code>>,
): Promise<Outcome<T, Code>> {
  try {
    return await db.transaction().execute(async (tx) => {
      const outcome = await work(tx)
      if (!outcome.ok) throw new Undone(outcome)
      return outcome
    })
  } catch (fault) {
    if (fault instanceof Undone && isRefusal<Code>(fault.why)) return fault.why
    throw fault
  }
}

/**
 * One transaction, joined if one is open. A refusal undoes it and is returned; a fault undoes it and is thrown.
 * Tried again twice when the database asks for it; so nothing outside the database may happen inside it.
 */
export async function attempt<T, Code extends string>(
  db: Db,
  work: (tx: Write) => Promise<Outcome<T, Code>>,
): Promise<Outcome<T, Code>> {
  if (isTransaction(db)) return work(db)
  for (let left = 2; ; left--) {
    try {
      return await once(db, work)
    } catch (fault) {
      if (left === 0 || !again.has(codeOf(fault))) throw fault
    }
  }
}
