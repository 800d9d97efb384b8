import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'

/** Every round of the public record, with the number of its works. */
export const listEveryRound = (db: Read) =>
  db
    .selectFrom('catalogue.round as r')
    .select(['r.key', 'r.name', 'r.year', 'r.source_key as sourceKey'])
    .select(sql<number>`(select count(*)::int from catalogue.work w where w.round_key = r.key)`.as('works'))
    .orderBy('r.position')
    .execute()

/** What tells the works of some rounds from each other: who coordinates, the title, the sum in cents. */
export const listWorksInRounds = (db: Read, keys: readonly string[]) =>
  db
    .selectFrom('catalogue.work as w')
    .leftJoin('catalogue.work_party as p', (on) =>
      on.onRef('p.work_id', '=', 'w.id').on('p.position', '=', 1).on('p.role', '=', 'coordinator'),
    )
    .select(['w.id', sql<string>`w.round_key`.as('roundKey'), 'p.organisation_id as coordinatorId'])
    .select([sql<Words | null>`w.title`.as('title'), 'w.granted_cents as grantedCents'])
    .select(
      sql<boolean>`w.granted_cents is null and exists (
        select from catalogue.milestone m where m.work_id = w.id and m.kind = 'later') and not exists (
        select from catalogue.milestone m where m.work_id = w.id and m.kind = 'granted')`.as('later'),
    )
    .where('w.round_key', 'in', keys.length === 0 ? [''] : [...keys])
    .orderBy('w.slug')
    .execute()
