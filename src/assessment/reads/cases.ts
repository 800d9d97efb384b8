import { sql } from 'kysely'
import { partnersBeside } from '../../applications/reads/version.ts'
import type { Read } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import type { PartyOf } from '../listed.ts'
import { notDisqualified } from './disqualified.ts'

const coordinator = sql<PartyOf>`json_build_object('id', o.id, 'name', o.name)`
const newest = sql<boolean>`not exists (
  select from applications.version later where later.application_id = a.id and later.number > v.number)`

/**
 * Received applications, without those that the person is disqualified from: every list of this room begins here. Neither drafts nor
 * withdrawn ones. Tables: a (application), c (call), v (newest version), o (coordinator), file (case).
 */
export const casesSeenBy = (db: Read, personId: string) =>
  db
    .selectFrom('applications.application as a')
    .innerJoin('calls.call as c', 'c.id', 'a.call_id')
    .innerJoin('applications.version as v', 'v.application_id', 'a.id')
    .innerJoin('people.organisation as o', 'o.id', 'a.coordinator_id')
    .leftJoin('register.case_file as file', 'file.id', 'a.case_id')
    .where('a.state', 'in', ['submitted', 'in_assessment', 'decided'])
    .where(newest)
    .where(notDisqualified(personId))

/** What a list shows of each, to be selected from `casesSeenBy`. */
export const listedColumns = [
  'a.id as applicationId',
  'a.call_id as callId',
  'a.case_id as caseId',
  sql<string>`coalesce(file.number, '')`.as('caseNumber'),
  'a.state',
  'a.lang',
  'a.example',
  sql<Words>`v.content->'title'`.as('title'),
  sql<string | null>`v.content->>'purpose'`.as('purpose'),
  coordinator.as('coordinator'),
  partnersBeside.as('partners'),
  'v.total_cents as totalCents',
  'v.sought_cents as soughtCents',
  'v.arrived_at as arrivedAt',
] as const
