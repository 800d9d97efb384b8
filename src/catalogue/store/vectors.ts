import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'

export type VectorRow = { readonly no: number; readonly digest: string; readonly vector: Int8Array }

/** Keeps what a model makes of works, in place of what was kept before. */
export async function keepVectors(tx: Write, model: string, rows: readonly VectorRow[]): Promise<void> {
  const numbers = rows.map((row) => row.no)
  const coded = rows.map((row) =>
    Buffer.from(row.vector.buffer, row.vector.byteOffset, row.vector.length).toString('hex'),
  )
  await sql`delete from catalogue.work_vector where work_no = any(${numbers}::int[])`.execute(tx)
  await sql`
    insert into catalogue.work_vector (work_no, model, digest, vector)
    select told.no, ${model}, told.digest, decode(told.coded, 'hex')
    from unnest(${numbers}::int[], ${rows.map((row) => row.digest)}::text[], ${coded}::text[]) told(no, digest, coded)
    join catalogue.work w on w.no = told.no and w.public
    on conflict (work_no) do nothing`.execute(tx)
}

/** Of works that are not public any more nothing is kept. */
export const dropHidden = (tx: Write) =>
  sql`delete from catalogue.work_vector v using catalogue.work w where w.no = v.work_no and not w.public`.execute(tx)
