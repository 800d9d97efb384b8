import { sql } from 'kysely'
import { leftStates } from '../../applications/application.ts'
import { partnersBeside } from '../../applications/reads/version.ts'
import type { Read } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import type { PartyOf } from '../listed.ts'
import { notDisqualified } from './disqualified.ts'

const coordinator = sql<PartyOf>`json_build_object('id', o.id, 'name', o.name)`
const newest = sql<boolean>`not exists (
  select from applications.version later where later.application_id = a.id and later.number > v.number)`

/**
 * Received applications, also those that have left (withdrawn, transferred), without those that the person is disqualified from. No
 * drafts. Tables: a (application), c (call), v (newest version), o (coordinator), file (case).
 */
export const receivedSeenBy = (db: Read, personId: string) =>
  db
    .selectFrom('applications.application as a')
    .innerJoin('calls.call as c', 'c.id', 'a.call_id')
    .innerJoin('applications.version as v', 'v.application_id', 'a.id')
    .innerJoin('people.organisation as o', 'o.id', 'a.coordinator_id')
    .leftJoin('register.case_file as file', 'file.id', 'a.case_id')
    .where('a.state', '<>', 'draft')
    .where(newest)
    .where(notDisqualified(personId))

/** The same without those that have left: every list of what is handled begins here. */
export const casesSeenBy = (db: Read, personId: string) =>
  receivedSeenBy(db, personId).where('a.state', 'not in', leftStates)

/** When the application itself arrived: neither an answer to a request nor a change on behalf moves it (`findArrival` says it of one). */
export const arrivedItself = sql<Date>`coalesce((
  select own.arrived_at from applications.version own left join register.document d on d.id = own.document_id
  where own.application_id = a.id and (d.kind is null or d.kind = 'application')
  order by own.number desc limit 1), v.arrived_at)`

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
  arrivedItself.as('arrivedAt'),
] as const
