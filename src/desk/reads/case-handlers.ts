import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import { caseHandlers } from '../case-task.ts'

export type CaseHandler = {
  readonly personId: string
  readonly authorityId: string
  readonly name: string
  readonly email: string
  readonly lang: string
  readonly example: boolean
}

/** Those who handle the cases of an authority now and have an address, each once for each authority. */
export const listCaseHandlers = (db: Read): Promise<CaseHandler[]> =>
  db
    .selectFrom('people.mandate as m')
    .innerJoin('people.person as p', 'p.id', 'm.person_id')
    .innerJoin('people.organisation as o', 'o.id', 'm.organisation_id')
    .select(['p.id as personId', 'o.id as authorityId', 'p.name', 'p.lang', 'p.example'])
    .select(sql<string>`p.email`.as('email'))
    .distinct()
    .where('o.kind', '=', 'authority')
    .where('m.role', 'in', caseHandlers)
    .where('p.email', 'is not', null)
    .where(sql<boolean>`m.from_on <= current_date and (m.until_on is null or m.until_on >= current_date)`)
    .execute()
