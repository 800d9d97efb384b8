import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Lang } from '../../kit/lang.ts'
import type { Words } from '../../kit/words.ts'
import type { RoundWork } from '../round-work.ts'

/** Every round of the public record, with the number of its works. */
export const listEveryRound = (db: Read) =>
  db
    .selectFrom('catalogue.round as r')
    .select(['r.key', 'r.name', 'r.year', 'r.source_key as sourceKey'])
    .select(sql<number>`(select count(*)::int from catalogue.work w where w.round_key = r.key)`.as('works'))
    .orderBy('r.position')
    .execute()

const onlyLater = sql<boolean>`w.granted_cents is null and exists (
  select from catalogue.milestone m where m.work_id = w.id and m.kind = 'later') and not exists (
  select from catalogue.milestone m where m.work_id = w.id and m.kind = 'granted')`

const partyNames = (role: 'coordinator' | 'partner', lang: Lang) => sql<string[]>`coalesce((
  select json_agg(coalesce(o.name->${lang}->>'text', o.name->'fi'->>'text', p.name_in_source) order by p.position)
  from catalogue.work_party p left join people.organisation o on o.id = p.organisation_id
  where p.work_id = w.id and p.role = ${role}), '[]')`
type NamedParty = { readonly organisationId: string | null; readonly name: string }
const partnersOfWork = (lang: Lang) => sql<readonly NamedParty[]>`coalesce((
  select json_agg(json_build_object('organisationId', o.id,
    'name', coalesce(o.name->${lang}->>'text', o.name->'fi'->>'text', p.name_in_source, '')) order by p.position)
  from catalogue.work_party p left join people.organisation o on o.id = p.organisation_id
  where p.work_id = w.id and p.role = 'partner'), '[]')`
const decidedOn = sql<
  string | null
>`(select m.on_day from catalogue.milestone m where m.work_id = w.id and m.kind = 'granted')`

/** The public projects of a round, in the order of their addresses, with the names of their parties in a language. */
export async function listRoundWorks(db: Read, key: string, lang: Lang): Promise<readonly RoundWork[]> {
  const rows = await db
    .selectFrom('catalogue.work as w')
    .select(['w.id', 'w.others_in_application as others', 'w.granted_cents as grantedCents'])
    .select(['w.period_from as periodFrom', 'w.period_to as periodTo', 'w.register_number as registerNumber'])
    .select([sql<Words | null>`w.title`.as('title'), onlyLater.as('later')])
    .select([partyNames('coordinator', lang).as('coordinators'), partyNames('partner', lang).as('partners')])
    .select(decidedOn.as('decidedOn'))
    .where('w.round_key', '=', key)
    .where('w.public', '=', true)
    .orderBy('w.slug')
    .execute()
  return rows.map(({ coordinators, ...row }) => ({ ...row, coordinator: coordinators[0] ?? null }))
}

/** What is known of the works of some rounds, as a table of them tells it: parties with names in a language, the title, the sum in cents, days, number. */
export const listWorksInRounds = (db: Read, keys: readonly string[], lang: Lang = 'fi') =>
  db
    .selectFrom('catalogue.work as w')
    .leftJoin('catalogue.work_party as p', (on) =>
      on.onRef('p.work_id', '=', 'w.id').on('p.position', '=', 1).on('p.role', '=', 'coordinator'),
    )
    .select(['w.id', sql<string>`w.round_key`.as('roundKey'), 'p.organisation_id as coordinatorId'])
    .select([sql<Words | null>`w.title`.as('title'), 'w.granted_cents as grantedCents'])
    .select('w.register_number as registerNumber')
    .select(['w.period_from as periodFrom', 'w.period_to as periodTo', 'w.others_in_application as others'])
    .select([onlyLater.as('later'), decidedOn.as('decidedOn'), partnersOfWork(lang).as('partners')])
    .where('w.round_key', 'in', keys.length === 0 ? [''] : [...keys])
    .orderBy('w.slug')
    .execute()
