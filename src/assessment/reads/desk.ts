import { sql } from 'kysely'
import { leftStates } from '../../applications/application.ts'
import type { Read } from '../../io/db.ts'
import type { DeskAssessor, DeskCase, ListedCase } from '../listed.ts'
import { arrivedItself, casesSeenBy, listedColumns, receivedSeenBy } from './cases.ts'

const flags = sql<DeskCase['flags']>`coalesce((
  select json_agg(json_build_object('key', f.key, 'confirmed', f.confirmed)) from assessment.flag f where f.application_id = a.id), '[]')`
const assessors = sql<DeskAssessor[]>`coalesce((
  select json_agg(json_build_object('personId', p.id, 'name', p.name, 'declared', k.declared, 'completed', sheet.person_id is not null)
    order by s.at, p.id)
  from assessment.assignment s join people.person p on p.id = s.person_id
  left join assessment.conflict k on k.application_id = s.application_id and k.person_id = s.person_id
  left join assessment.sheet sheet on sheet.application_id = s.application_id and sheet.person_id = s.person_id
  where s.application_id = a.id), '[]')`

type Cases = ReturnType<typeof receivedSeenBy>
const desk = (cases: Cases) => cases.select([...listedColumns]).select([flags.as('flags'), assessors.as('assessors')])

/** The received applications of a call as the person may see them, in the order of arrival. */
export const listCases = (db: Read, callId: string, personId: string): Promise<DeskCase[]> =>
  desk(casesSeenBy(db, personId)).where('a.call_id', '=', callId).orderBy(arrivedItself).orderBy('a.id').execute()

/** Those of a call that have left, withdrawn or transferred: they are handled no more, and copies of them are still asked for. */
export const listLeft = (db: Read, callId: string, personId: string): Promise<ListedCase[]> =>
  receivedSeenBy(db, personId)
    .select([...listedColumns])
    .where('a.call_id', '=', callId)
    .where('a.state', 'in', leftStates)
    .orderBy(arrivedItself)
    .orderBy('a.id')
    .execute()

/** One received application, also one that has left; undefined where there is none, or none for this person. */
export const findDeskCase = (db: Read, applicationId: string, personId: string): Promise<DeskCase | undefined> =>
  desk(receivedSeenBy(db, personId)).where('a.id', '=', applicationId).executeTakeFirst()

/** One application as lists show it; undefined where there is none, or none for this person. Withdrawn ones are no longer listed. */
export const findListed = (db: Read, applicationId: string, personId: string): Promise<ListedCase | undefined> =>
  casesSeenBy(db, personId)
    .select([...listedColumns])
    .where('a.id', '=', applicationId)
    .executeTakeFirst()
