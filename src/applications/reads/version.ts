import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Cents } from '../../kit/money.ts'
import type { Words } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import type { Submission } from '../submission.ts'
import { visibleTo } from './visible-to.ts'

/** A frozen version of an application, with its case. */
export type Version = {
  readonly id: string
  readonly number: number
  readonly hash: string
  readonly arrivedAt: Date
  readonly totalCents: Cents
  readonly soughtCents: Cents
  readonly content: Submission
  readonly applicationId: string
  readonly callId: string
  readonly caseId: string | null
  readonly caseNumber: string | null
  readonly state: Application['state']
  readonly lang: 'fi' | 'sv'
  readonly example: boolean
  readonly coordinator: { readonly id: string; readonly name: Words }
}

const coordinator = sql<Version['coordinator']>`json_build_object('id', o.id, 'name', o.name)`

const versions = (db: Read) =>
  db
    .selectFrom('applications.version as v')
    .innerJoin('applications.application as a', 'a.id', 'v.application_id')
    .innerJoin('people.organisation as o', 'o.id', 'a.coordinator_id')
    .leftJoin('register.case_file as file', 'file.id', 'a.case_id')
    .select([
      'v.id',
      'v.number',
      'v.hash',
      'v.arrived_at as arrivedAt',
      'v.total_cents as totalCents',
      'v.sought_cents as soughtCents',
      sql<Submission>`v.content`.as('content'),
      'a.id as applicationId',
      'a.call_id as callId',
      'a.case_id as caseId',
      'file.number as caseNumber',
      'a.state',
      'a.lang',
      'a.example',
      coordinator.as('coordinator'),
    ])

/** The newest version of an application, which is the one that counts. Undefined while nothing has been submitted. */
export const findVersion = (db: Read, applicationId: string): Promise<Version | undefined> =>
  versions(db).where('v.application_id', '=', applicationId).orderBy('v.number', 'desc').limit(1).executeTakeFirst()

/** One version of an application by its number. */
export const findVersionNumber = (db: Read, applicationId: string, number: number): Promise<Version | undefined> =>
  versions(db).where('v.application_id', '=', applicationId).where('v.number', '=', number).executeTakeFirst()

export type ListedVersion = Pick<Version, 'id' | 'number' | 'hash' | 'arrivedAt' | 'totalCents' | 'soughtCents'> & {
  /** The name of the signatory who sent it, or of the official who changed it on behalf of a party. */
  readonly submittedBy: string
  /** Whether the authority made it on behalf of a party. */
  readonly onBehalf: boolean
}

/** The versions of an application, the newest first. */
export const listVersions = (db: Read, applicationId: string): Promise<ListedVersion[]> =>
  db
    .selectFrom('applications.version as v')
    .innerJoin('people.person as p', 'p.id', 'v.submitted_by')
    .select([
      'v.id',
      'v.number',
      'v.hash',
      'v.arrived_at as arrivedAt',
      'v.total_cents as totalCents',
      'v.sought_cents as soughtCents',
      'p.name as submittedBy',
      sql<boolean>`exists (select from applications.behalf_edit e where e.version_id = v.id)`.as('onBehalf'),
    ])
    .where('v.application_id', '=', applicationId)
    .orderBy('v.number', 'desc')
    .execute()

export type Submitted = Pick<
  Version,
  | 'applicationId'
  | 'caseId'
  | 'caseNumber'
  | 'state'
  | 'lang'
  | 'example'
  | 'coordinator'
  | 'totalCents'
  | 'soughtCents'
  | 'arrivedAt'
> & {
  readonly title: Words
  readonly purpose: string | null
  readonly partners: readonly { readonly id: string; readonly name: Words }[]
}

/**
 * On `applications.application as a` and its `applications.version as v`: the parties that were sent, without who coordinates now. The
 * task may have passed on since, to another of them.
 */
export const partnersBeside = sql<Submitted['partners']>`coalesce((
  select json_agg(json_build_object('id', party->>'organisationId', 'name', party->'name') order by at)
  from jsonb_array_elements(v.content->'partners') with ordinality as one(party, at)
  where party->>'organisationId' <> a.coordinator_id::text), '[]')`

const submitted = (db: Read, callId: string) =>
  db
    .selectFrom('applications.application as a')
    .innerJoin('calls.call as c', 'c.id', 'a.call_id')
    .innerJoin('applications.version as v', 'v.application_id', 'a.id')
    .innerJoin('people.organisation as o', 'o.id', 'a.coordinator_id')
    .leftJoin('register.case_file as file', 'file.id', 'a.case_id')
    .select([
      'a.id as applicationId',
      'a.case_id as caseId',
      'file.number as caseNumber',
      'a.state',
      'a.lang',
      'a.example',
      'v.total_cents as totalCents',
      'v.sought_cents as soughtCents',
      'v.arrived_at as arrivedAt',
      coordinator.as('coordinator'),
      sql<Words>`v.content->'title'`.as('title'),
      sql<string | null>`v.content->>'purpose'`.as('purpose'),
      partnersBeside.as('partners'),
    ])
    .where('a.call_id', '=', callId)
    .where('a.state', 'in', ['submitted', 'in_assessment', 'decided'])
    .where(sql<boolean>`not exists (
      select from applications.version later where later.application_id = a.id and later.number > v.number)`)
    .orderBy('v.arrived_at')
    .orderBy('a.id')

/**
 * The applications of a call that were submitted and not withdrawn, each as its newest version says, in the order of arrival. For rooms
 * that ask their own policy.
 */
export const listSubmitted = (db: Read, callId: string): Promise<Submitted[]> => submitted(db, callId).execute()

/** The same, but only what a person may read. */
export const listSubmittedOf = (db: Read, who: Actor, callId: string): Promise<Submitted[]> =>
  submitted(db, callId).where(visibleTo(who)).execute()
