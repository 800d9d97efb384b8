import type { Read } from '../io/db.ts'
import { sql } from 'kysely'
import type { Lang } from '../kit/lang.ts'
import type { Enrolment, Listed, ToldWork } from './enrolment.ts'

const columns = [
  'e.id',
  'e.organisation_id as organisationId',
  'e.state',
  'e.role',
  'e.themes',
  'e.since',
  'e.changed',
  'e.saved',
  'e.saved_cents as savedCents',
  'e.lang',
  'e.told_at as toldAt',
  'e.settled_at as settledAt',
  'e.settled_why as settledWhy',
  'e.left_on as leftOn',
  'e.revision',
  'e.work_id as workId',
] as const

const workOf = sql<ToldWork | null>`
  case when w.id is null then null else json_build_object('slug', w.slug, 'kind', w.kind, 'title', w.title) end`.as(
  'work',
)

/** The work that an enrolment is told as; undefined where there is none. */
export async function findToldWork(db: Read, enrolmentId: string): Promise<ToldWork | undefined> {
  const row = await db
    .selectFrom('programme.enrolment as e')
    .innerJoin('catalogue.work as w', 'w.id', 'e.work_id')
    .select(workOf)
    .where('e.id', '=', enrolmentId)
    .executeTakeFirst()
  return row?.work ?? undefined
}

/** An enrolment by its id. */
export const findEnrolment = (db: Read, id: string): Promise<Enrolment | undefined> =>
  db.selectFrom('programme.enrolment as e').select(columns).where('e.id', '=', id).executeTakeFirst()

/** The enrolment of an organisation that is in force or waits to be confirmed. */
export const findStanding = (db: Read, organisationId: string): Promise<Enrolment | undefined> =>
  db
    .selectFrom('programme.enrolment as e')
    .select(columns)
    .where('e.organisation_id', '=', organisationId)
    .where('e.state', 'in', ['told', 'confirmed'])
    .executeTakeFirst()

/** The newest enrolment of an organisation, also one that was declined or is over. */
export const findNewest = (db: Read, organisationId: string): Promise<Enrolment | undefined> =>
  db
    .selectFrom('programme.enrolment as e')
    .select(columns)
    .where('e.organisation_id', '=', organisationId)
    .orderBy('e.told_at', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Enrolments in some states, by the name of the municipality in a language. */
export const listEnrolments = (
  db: Read,
  { states, lang }: { readonly states: readonly Enrolment['state'][]; readonly lang: Lang },
): Promise<Listed[]> =>
  db
    .selectFrom('programme.enrolment as e')
    .innerJoin('people.organisation as o', 'o.id', 'e.organisation_id')
    .leftJoin('people.municipality as m', 'm.organisation_id', 'o.id')
    .leftJoin('catalogue.work as w', 'w.id', 'e.work_id')
    .select([...columns, 'o.name', 'o.example', 'm.code', workOf])
    .where('e.state', 'in', [...states])
    .orderBy(
      lang === 'sv'
        ? sql`coalesce(o.name->'sv'->>'text', o.name->'fi'->>'text') collate "sv-x-icu"`
        : sql`coalesce(o.name->'fi'->>'text', o.name->'sv'->>'text') collate "fi-x-icu"`,
    )
    .execute()

/** How each of some organisations stands in the trial; who is not in the answer has not enrolled. */
export async function standingsOf(
  db: Read,
  organisationIds: readonly string[],
): Promise<ReadonlyMap<string, 'told' | 'confirmed'>> {
  if (organisationIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('programme.enrolment')
    .select(['organisation_id as id', 'state'])
    .where('organisation_id', 'in', [...organisationIds])
    .where('state', 'in', ['told', 'confirmed'])
    .execute()
  return new Map(rows.map(({ id, state }) => [id, state === 'confirmed' ? 'confirmed' : 'told']))
}
