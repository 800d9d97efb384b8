import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Organisation } from '../organisation.ts'
import { organisationColumns } from '../reads.ts'

/** An organisation of a kind by its Finnish name, letter for letter. */
export const findByName = (db: Read, kind: Organisation['kind'], nameFi: string): Promise<Organisation | undefined> =>
  db
    .selectFrom('people.organisation as o')
    .select(organisationColumns)
    .where('o.kind', '=', kind)
    .where(sql<string>`o.name->'fi'->>'text'`, '=', nameFi)
    .executeTakeFirst()

/** The organisation that has a Business ID. */
export const findByBusinessId = (db: Read, businessId: string): Promise<{ id: string } | undefined> =>
  db.selectFrom('people.organisation').select('id').where('business_id', '=', businessId).limit(1).executeTakeFirst()

/** The person whom a letter to that address reaches; addresses are kept in small letters. */
export const findByAddress = (db: Read, email: string): Promise<{ id: string } | undefined> =>
  db
    .selectFrom('people.person')
    .select('id')
    .where('email', '=', email)
    .orderBy('entered_at')
    .limit(1)
    .executeTakeFirst()

/** Every organisation that no municipality code names, by name. */
export const listOthers = (db: Read) =>
  db
    .selectFrom('people.organisation as o')
    .select([...organisationColumns, 'o.source'])
    .where('o.kind', '<>', 'municipality')
    .orderBy(sql`o.name->'fi'->>'text' collate "fi-x-icu"`)
    .execute()

/** Municipalities of today whose Business ID is not known, by name; invented ones have none. */
export const listWithoutId = (db: Read): Promise<Organisation[]> =>
  db
    .selectFrom('people.organisation as o')
    .innerJoin('people.municipality as m', 'm.organisation_id', 'o.id')
    .select(organisationColumns)
    .where('o.business_id', 'is', null)
    .where('o.example', '=', false)
    .where('m.valid_to', 'is', null)
    .orderBy(sql`o.name->'fi'->>'text' collate "fi-x-icu"`)
    .execute()

/** One role of one person in one organisation, also one that has ended. */
export const findMandate = (db: Read, id: string) =>
  db
    .selectFrom('people.mandate')
    .select(['id', 'person_id as personId', 'organisation_id as organisationId', 'role'])
    .where('id', '=', id)
    .executeTakeFirst()

/** Who holds which role in an organisation today, by name. */
export const listMandates = (db: Read, organisationId: string) =>
  db
    .selectFrom('people.mandate as m')
    .innerJoin('people.person as p', 'p.id', 'm.person_id')
    .select(['m.id', 'p.name', 'p.email', 'm.role', 'm.from_on as fromOn', 'p.id as personId'])
    .where('m.organisation_id', '=', organisationId)
    .where(sql<boolean>`(m.until_on is null or m.until_on >= current_date)`)
    .orderBy(sql`p.name collate "fi-x-icu"`)
    .orderBy('m.role')
    .execute()
