import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import { digestOf } from '../../io/digest.ts'
import type { Here } from '../../io/here.ts'
import type { Application } from '../application.ts'
import type { PartValue, Said } from '../kept-part.ts'
import { entered, type Entry } from '../part-entry.ts'
import { partChannel } from '../written.ts'

type Newest = Entry & { readonly part: string; readonly revision: number }

const newestOf = (tx: Write, applicationId: string, parts: readonly string[]): Promise<Newest[]> =>
  tx
    .selectFrom('applications.part_history')
    .distinctOn('part')
    .select(['part', 'revision', sql<PartValue>`value`.as('value'), 'who', 'others', 'stretch_at as stretchAt'])
    .where('application_id', '=', applicationId)
    .where('part', 'in', parts)
    .orderBy('part')
    .orderBy('revision', 'desc')
    .execute()

const isSaid = (before: Newest | undefined, value: PartValue): boolean =>
  before === undefined ? value === '' || value === null : digestOf(before.value) === digestOf(value)

/**
 * Puts what parts say now into their histories, with who wrote it when; what says the same as before is no entry. What was said before
 * stays.
 */
export async function keepParts(
  tx: Write,
  { who, now }: Pick<Here, 'who' | 'now'>,
  { id, revision }: Pick<Application, 'id' | 'revision'>,
  said: readonly Said[],
): Promise<void> {
  const newest = await newestOf(
    tx,
    id,
    said.map(({ part }) => part),
  )
  const rows = said.flatMap(({ part, value }) => {
    const before = newest.find((one) => one.part === part)
    if (isSaid(before, value)) return []
    const { goesOn, stretchAt, others } = entered(before, { value, who: who.id, now })
    return [{ part, value, others, stretch_at: stretchAt, goes_on_from: goesOn ? before?.revision : null }]
  })
  await sql`
    with given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g(part text, value jsonb, others uuid[],
        stretch_at timestamptz, goes_on_from integer)
    ), moved as (
      update applications.part_history h set revision = ${revision}, value = coalesce(g.value, 'null'), at = ${now}::timestamptz,
        who = ${who.id}::uuid, others = g.others, stretch_at = g.stretch_at
      from given g where h.application_id = ${id}::uuid and h.part = g.part and h.revision = g.goes_on_from
    ), begun as (
      insert into applications.part_history (application_id, part, revision, value, at, who, others, stretch_at)
      select ${id}::uuid, g.part, ${revision}, coalesce(g.value, 'null'), ${now}::timestamptz, ${who.id}::uuid, g.others, g.stretch_at
      from given g where g.goes_on_from is null
    )
    select pg_notify(${partChannel}, concat_ws(' ', ${id}::text, g.part, ${revision}::text)) from given g`.execute(tx)
}
