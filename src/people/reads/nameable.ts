import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import { municipalKinds } from '../organisation.ts'

/**
 * Municipalities, merged ones too, and joint authorities with the forms of their names: what a table that somebody else wrote may call
 * them. Invented ones only where they are asked for.
 */
export const listNameable = (db: Read, example: boolean) =>
  db
    .selectFrom('people.organisation as o')
    .leftJoin('people.municipality as m', 'm.organisation_id', 'o.id')
    .leftJoin('people.organisation as merged', 'merged.id', 'm.merged_into')
    .select(['o.id', 'o.kind', 'o.name', 'm.code', 'o.business_id as businessId', 'm.valid_to as validTo'])
    .select(sql<Words | null>`merged.name`.as('mergedInto'))
    .select(['m.genitive_fi as genitiveFi', 'm.locative_fi as locativeFi', 'm.name_with_kind_sv as nameWithKindSv'])
    .where('o.kind', 'in', municipalKinds)
    .$if(!example, (query) => query.where('o.example', '=', false))
    .orderBy('o.id')
    .execute()
