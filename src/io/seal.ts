import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from './db.ts'

const largestBatch = 10_000
const lock = 7_411_003 // one sealer at a time
/** An event as it is sealed: the same text whatever the session's time zone. */
const line = sql<string>`jsonb_build_array(e.id, extract(epoch from e.at), e.what, e.v, e.who, e.acting_for, e.about_kind, e.about,
  e.case_id, e.request_id, e.data)::text`

/**
 * Seals the events written since the last seal: one hash over their rows and the seal before. Whoever later changes an event, even as
 * owner of the database, can no longer make the seals agree. In batches by a job, so that no act waits for another.
 * Gives the number of events sealed.
 */
export async function sealEvents(db: Db, now: Date): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${lock})`.execute(tx)
    const last = await tx
      .selectFrom('io.seal')
      .select(['to_event', 'hash'])
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()
    const after = last?.to_event ?? 0
    // Ids are given before commit: only what is older than every transaction under way is complete.
    const rows = await sql<{ id: number; line: string }>`
      select id, ${line} as line from io.event e
      where id > ${after} and at < ${now}::timestamptz - interval '1 minute'
      order by id limit ${largestBatch}`.execute(tx)
    const [first, end] = [rows.rows[0], rows.rows.at(-1)]
    if (first === undefined || end === undefined) return 0
    await tx
      .insertInto('io.seal')
      .values({ from_event: first.id, to_event: end.id, hash: hashOver(last?.hash ?? '', rows.rows), at: now })
      .execute()
    return rows.rows.length
  })
}

const hashOver = (before: string, rows: readonly { readonly line: string }[]) => {
  const hash = createHash('sha256').update(before)
  for (const row of rows) hash.update('\n').update(row.line)
  return hash.digest('hex')
}

/** The first seal that does not agree with its events, by its number; undefined while the trail is whole. */
export async function brokenSeal(db: Pick<Db, 'getExecutor'>): Promise<number | undefined> {
  const seals = await sql<{ id: number; from_event: number; to_event: number; hash: string; lines: string[] | null }>`
    select s.id, s.from_event, s.to_event, s.hash,
      (select array_agg(${line} order by e.id) from io.event e where e.id between s.from_event and s.to_event) as lines
    from io.seal s order by s.id`.execute(db)
  let before = ''
  for (const seal of seals.rows) {
    const lines = (seal.lines ?? []).map((line) => ({ line }))
    if (hashOver(before, lines) !== seal.hash) return seal.id
    before = seal.hash
  }
  return undefined
}
