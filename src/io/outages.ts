import type { Read, Write } from './db.ts'

/** A time in which the service could not be reached: noticed by itself, or entered by a person with a reason and a source. */
export type Outage = {
  readonly id: string
  readonly beganAt: Date
  readonly endedAt: Date
  readonly notedAt: Date
  readonly enteredBy: string | null
  readonly reason: string | null
  readonly source: string | null
}

const outages = (db: Read) =>
  db
    .selectFrom('io.outage')
    .select([
      'id',
      'began_at as beganAt',
      'ended_at as endedAt',
      'noted_at as notedAt',
      'entered_by as enteredBy',
      'reason',
      'source',
    ])

/** The outages that touch a time, the latest first. */
export const listOutages = (db: Read, from: Date, until: Date): Promise<Outage[]> =>
  outages(db)
    .where('ended_at', '>=', from)
    .where('began_at', '<=', until)
    .orderBy('ended_at', 'desc')
    .orderBy('id')
    .execute()

export const findOutage = (db: Read, id: string): Promise<Outage | undefined> =>
  outages(db).where('id', '=', id).executeTakeFirst()

type Entered = Omit<Outage, 'enteredBy' | 'reason' | 'source'> & {
  readonly enteredBy: string
  readonly reason: string
  readonly source: string
}

/** Enters an outage that a person tells of. Says false where one of that id is there already. */
export async function enterOutage(tx: Write, outage: Entered): Promise<boolean> {
  const row = await tx
    .insertInto('io.outage')
    .values({
      id: outage.id,
      began_at: outage.beganAt,
      ended_at: outage.endedAt,
      noted_at: outage.notedAt,
      entered_by: outage.enteredBy,
      reason: outage.reason,
      source: outage.source,
    })
    .onConflict((at) => at.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
