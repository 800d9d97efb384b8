import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import type { Application } from '../application.ts'
import { entered, type Entry, type PartValue } from '../kept-part.ts'

const newestOf = (
  tx: Write,
  applicationId: string,
  part: string,
): Promise<(Entry & { revision: number }) | undefined> =>
  tx
    .selectFrom('applications.part_history')
    .select(['revision', sql<PartValue>`value`.as('value'), 'who', 'others', 'stretch_at as stretchAt'])
    .where('application_id', '=', applicationId)
    .where('part', '=', part)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst()

type Said = { readonly part: string; readonly value: PartValue }

/** Keeps what a part says now, with who wrote it when; what it said before stays in its history. */
export async function keepPart(
  tx: Write,
  { who, now }: Pick<Here, 'who' | 'now'>,
  { id, revision }: Pick<Application, 'id' | 'revision'>,
  { part, value }: Said,
): Promise<void> {
  const before = await newestOf(tx, id, part)
  const entry = entered(before, { value, who: who.id, now })
  const row = {
    revision,
    value: JSON.stringify(value),
    at: now,
    who: entry.who,
    others: [...entry.others],
    stretch_at: entry.stretchAt,
  }
  if (before === undefined || !entry.goesOn)
    await tx
      .insertInto('applications.part_history')
      .values({ application_id: id, part, ...row })
      .execute()
  else
    await tx
      .updateTable('applications.part_history')
      .set(row)
      .where('application_id', '=', id)
      .where('part', '=', part)
      .where('revision', '=', before.revision)
      .execute()
}
