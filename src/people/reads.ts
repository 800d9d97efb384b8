import { sql } from 'kysely'
import type { Read } from '../io/db.ts'
import { isLang, type Lang } from '../kit/lang.ts'
import { outsideKinds, type Municipality, type Organisation } from './organisation.ts'
import { mandateInUse, type Actor, type Mandate } from './person.ts'

const mandatesOf = sql<Mandate[]>`coalesce((
  select json_agg(json_build_object(
    'organisation', json_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'example', o.example),
    'roles', m.roles) order by m.since, o.id)
  from (select organisation_id, min(from_on) as since, array_agg(role order by role) as roles
        from people.mandate
        where person_id = p.id and from_on <= current_date and (until_on is null or until_on >= current_date)
        group by organisation_id) m
  join people.organisation o on o.id = m.organisation_id), '[]')`

type ActorRow = {
  id: string
  name: string
  lang: string
  example: boolean
  acting_for: string | null
  mandates: Mandate[]
}

const langOf = (text: string): Lang => (isLang(text) ? text : 'fi')

function actorOf(row: ActorRow): Actor {
  const mandate = mandateInUse(row.mandates, row.acting_for)
  return {
    id: row.id,
    name: row.name,
    lang: langOf(row.lang),
    example: row.example,
    mandates: row.mandates,
    actingFor: mandate?.organisation ?? null,
    roles: mandate?.roles ?? [],
  }
}

/**
 * Who holds a session, by the hash of its key, at a moment. Undefined when it has ended or never was. Asked at every page of somebody
 * who has signed in, so it is said as text: putting the same together by the builder takes longer than the database needs to answer.
 */
export async function findActor(db: Read, keyHash: string, now: Date): Promise<Actor | undefined> {
  const { rows } = await sql<ActorRow>`
    select p.id, p.name, p.lang, p.example, s.acting_for, ${mandatesOf} as mandates
    from people.session s join people.person p on p.id = s.person_id
    where s.key_hash = ${keyHash} and s.ends_at > ${now}`.execute(db)
  return rows[0] === undefined ? undefined : actorOf(rows[0])
}

/** A person as somebody who acts, outside any session: for jobs, rehearsals and tests. */
export async function findPerson(db: Read, id: string, actingFor: string | null = null): Promise<Actor | undefined> {
  const row = await db
    .selectFrom('people.person as p')
    .select([
      'p.id',
      'p.name',
      'p.lang',
      'p.example',
      sql<string | null>`${actingFor}::uuid`.as('acting_for'),
      mandatesOf.as('mandates'),
    ])
    .where('p.id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : actorOf(row)
}

/** Which person a sign-in is. */
export const findIdentity = (db: Read, issuer: string, subject: string): Promise<{ personId: string } | undefined> =>
  db
    .selectFrom('people.identity')
    .select('person_id as personId')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()

export type ExamplePerson = {
  readonly subject: string
  readonly name: string
  readonly lang: string
  readonly mandates: readonly Mandate[]
}

/** The example people that one can sign in as, in the order in which the example environment introduces them. */
export const listExamplePeople = (db: Read): Promise<ExamplePerson[]> =>
  db
    .selectFrom('people.person as p')
    .innerJoin('people.identity as i', 'i.person_id', 'p.id')
    .select(['i.subject', 'p.name', 'p.lang', mandatesOf.as('mandates')])
    .where('p.example', '=', true)
    .orderBy('p.id')
    .execute()

/** The columns of an organisation `o`, for every read that lists some. */
export const organisationColumns = [
  'o.id',
  'o.kind',
  'o.name',
  'o.business_id as businessId',
  'o.languages',
  'o.example',
] as const

/** An organisation by its id, invented or real. */
export const findOrganisation = (db: Read, id: string): Promise<Organisation | undefined> =>
  db.selectFrom('people.organisation as o').select(organisationColumns).where('o.id', '=', id).executeTakeFirst()

/** Organisations that may take part in a project (municipalities of today and all others but granting authorities), by name. `example` chooses between invented and real ones. */
export const listApplicants = (db: Read, example: boolean): Promise<Organisation[]> =>
  db
    .selectFrom('people.organisation as o')
    .leftJoin('people.municipality as m', 'm.organisation_id', 'o.id')
    .select(organisationColumns)
    .where('o.kind', 'not in', outsideKinds)
    .where('o.example', '=', example)
    .where('m.valid_to', 'is', null)
    .orderBy(sql`o.name->'fi'->>'text' collate "fi-x-icu"`)
    .execute()

/** Those who hold one of the roles for an organisation now: to whom a letter goes. */
export const listHolders = (db: Read, organisationId: string, roles: readonly Mandate['roles'][number][]) =>
  db
    .selectFrom('people.mandate as m')
    .innerJoin('people.person as p', 'p.id', 'm.person_id')
    .select(['p.id', 'p.name', 'p.email', 'p.lang', 'p.example'])
    .distinct()
    .where('m.organisation_id', '=', organisationId)
    .where('m.role', 'in', roles)
    .where(sql<boolean>`m.from_on <= current_date and (m.until_on is null or m.until_on >= current_date)`)
    .execute()

const municipalities = (db: Read) =>
  db
    .selectFrom('people.municipality as m')
    .innerJoin('people.organisation as o', 'o.id', 'm.organisation_id')
    .leftJoin('people.region as r', 'r.code', 'm.region_code')
    .leftJoin('people.municipality as into', 'into.organisation_id', 'm.merged_into')
    .select([
      ...organisationColumns,
      'm.code',
      'm.valid_to as validTo',
      'into.code as mergedInto',
      'm.language_status as languageStatus',
      'm.population',
      'm.kind_fi as kindFi',
      'm.genitive_fi as genitiveFi',
      'm.locative_fi as locativeFi',
      'm.allative_kind_fi as allativeKindFi',
      'm.name_with_kind_sv as nameWithKindSv',
      'm.locative_sv as locativeSv',
      'r.code as regionCode',
      'r.name as regionName',
    ])

type MunicipalityRow = Awaited<ReturnType<ReturnType<typeof municipalities>['executeTakeFirstOrThrow']>>

function municipalityOf(row: MunicipalityRow): Municipality {
  const {
    kindFi,
    genitiveFi,
    locativeFi,
    allativeKindFi,
    nameWithKindSv,
    locativeSv,
    regionCode,
    regionName,
    ...rest
  } = row
  return {
    ...rest,
    region: regionCode === null || regionName === null ? null : { code: regionCode, name: regionName },
    forms: { kindFi, genitiveFi, locativeFi, allativeKindFi, nameWithKindSv, locativeSv },
  }
}

/** A municipality by its code, also one that has merged into another. */
export async function findMunicipality(db: Read, code: string): Promise<Municipality | undefined> {
  const row = await municipalities(db).where('m.code', '=', code).executeTakeFirst()
  return row === undefined ? undefined : municipalityOf(row)
}

/** The municipalities of today, sorted by name in a language. Invented ones only where the environment is an example and they are asked for. */
export async function listMunicipalities(db: Read, lang: Lang, example = false): Promise<Municipality[]> {
  const collation =
    lang === 'sv'
      ? sql`coalesce(o.name->'sv'->>'text', o.name->'fi'->>'text') collate "sv-x-icu"`
      : sql`o.name->'fi'->>'text' collate "fi-x-icu"`
  const rows = await municipalities(db)
    .where('m.valid_to', 'is', null)
    .where('o.example', '=', example)
    .orderBy(collation)
    .execute()
  return rows.map(municipalityOf)
}
