import { sql } from 'kysely'
import type { Read } from '../io/db.ts'
import { dayOf } from '../kit/dates.ts'
import type { Words } from '../kit/words.ts'
import type { CaseFile } from './case-file.ts'
import { closingKinds, type Document } from './document.ts'
import type { Keeping } from './retention.ts'

/** A case by its id. */
export const findCase = (db: Read, id: string): Promise<CaseFile | undefined> =>
  db
    .selectFrom('register.case_file')
    .select([
      'id',
      'number',
      'authority_id as authorityId',
      'process',
      'opened_at as openedAt',
      'lang',
      'retention',
      'example',
    ])
    .where('id', '=', id)
    .executeTakeFirst()

/** The documents of a case in the order in which they were entered. */
export const listDocuments = (db: Read, caseId: string): Promise<Document[]> =>
  db
    .selectFrom('register.document')
    .select([
      'id',
      'case_id as caseId',
      'number',
      'kind',
      'direction',
      'title',
      'lang',
      'at',
      'sender as senderId',
      'way',
      'file_hash as fileHash',
      'hash',
      'secrecy',
      'retention',
    ])
    .where('case_id', '=', caseId)
    .orderBy('number')
    .execute()

export type Dispatch = {
  readonly organisationId: string
  readonly name: Words
  readonly at: Date
  /** When somebody of the organisation first looked at it; null when nobody has. */
  readonly seenAt: Date | null
}

/** To whom a document was addressed, and when each first saw it, out of the access log. By the Finnish name. */
export const listDispatches = (db: Read, documentId: string): Promise<Dispatch[]> =>
  db
    .selectFrom('register.dispatch as d')
    .innerJoin('people.organisation as o', 'o.id', 'd.organisation_id')
    .select([
      'd.organisation_id as organisationId',
      'o.name',
      'd.at',
      sql<Date | null>`(select min(seen.at) from io.access seen
        where seen.about = d.document_id and seen.acting_for = d.organisation_id and seen.at >= d.at)`.as('seenAt'),
    ])
    .where('d.document_id', '=', documentId)
    .orderBy(sql`o.name->'fi'->>'text' collate "fi-x-icu"`)
    .execute()

/** How a case is kept: its class, and the day of its decision or withdrawal in Helsinki. Undefined where there is no such case. */
export async function findKeeping(db: Read, caseId: string): Promise<Keeping | undefined> {
  const row = await db
    .selectFrom('register.case_file as c')
    .select((of) => [
      'c.retention',
      of
        .selectFrom('register.document as d')
        .select((d) => d.fn.max('d.at').as('at'))
        .whereRef('d.case_id', '=', 'c.id')
        .where('d.kind', 'in', closingKinds)
        .as('closedAt'),
    ])
    .where('c.id', '=', caseId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return { retention: row.retention, closedOn: row.closedAt === null ? null : dayOf(row.closedAt) }
}
