import type { Read } from '../../io/db.ts'
import { presentFor, type Present } from '../present.ts'

type Asked = { readonly applicationId: string; readonly serverId: string; readonly now: Date }

/** Who has an application open at other servers than this one. */
export const listElsewhere = (db: Read, { applicationId, serverId, now }: Asked): Promise<Present[]> =>
  db
    .selectFrom('applications.present as p')
    .innerJoin('people.person as who', 'who.id', 'p.person_id')
    .leftJoin('people.organisation as o', 'o.id', 'p.acting_for')
    .select(['p.person_id as personId', 'who.name', 'o.name as organisation', 'p.field as at'])
    .where('p.application_id', '=', applicationId)
    .where('p.server_id', '<>', serverId)
    .where('p.at', '>', new Date(now.getTime() - presentFor))
    .orderBy('who.name')
    .orderBy('p.field')
    .execute()
