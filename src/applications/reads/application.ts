import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Application, Party } from '../application.ts'
import { noAdoption, type Adoption } from '../adoption.ts'
import type { Answers, Attachment, Content, Finding, Reuse } from '../content.ts'
import { partnersIn, partnersOf } from './partners-of.ts'

export type Newest = {
  readonly number: number
  readonly revision: number
  readonly hash: string
  readonly arrivedAt: Date
}

/** An application as a case with everything it says now, and the version that was sent last. */
export type WholeApplication = Application &
  Content & {
    readonly caseNumber: string | null
    /** Null until it has been submitted. Edits after it have a greater revision. */
    readonly newest: Newest | null
  }

const answers = sql<Answers>`coalesce((
  select json_object_agg(n.question_key, n.value) from applications.answer n where n.application_id = a.id), '{}')`

type Check = Omit<Reuse, 'findings'>
const check = sql<Check | null>`(
  select json_build_object('decision', r.decision, 'why', r.why, 'searched', r.searched)
  from applications.reuse_check r where r.application_id = a.id)`

const adoption = sql<Adoption | null>`(
  select json_build_object('way', r.adopts_how, 'replaces', r.replaces, 'consentBy', r.consent_by, 'consentOn', r.consent_on,
    'work', case when w.id is not null then json_build_object('workId', w.id, 'slug', w.slug, 'title', w.title,
      'ownerId', o.id, 'owner', o.name) end)
  from applications.reuse_check r
  left join catalogue.work w on w.id = r.adopts_work
  left join catalogue.work_party y on y.work_id = w.id and y.role = 'coordinator'
  left join people.organisation o on o.id = y.organisation_id
  where r.application_id = a.id limit 1)`

const findings = sql<Finding[]>`coalesce((
  select json_agg(json_build_object('workId', f.work_id, 'slug', w.slug, 'title', w.title, 'note', f.note, 'cooperate', f.cooperate)
    order by f.at, f.work_id)
  from applications.reuse_finding f join catalogue.work w on w.id = f.work_id where f.application_id = a.id), '[]')`

type AttachmentRow = Omit<Attachment, 'at'> & { readonly at: string }
const attachments = sql<AttachmentRow[]>`coalesce((
  select json_agg(json_build_object('id', t.id, 'name', t.name, 'hash', t.file_hash, 'size', t.size, 'mediaType', t.media_type, 'at', t.at)
    order by t.at, t.id)
  from applications.attachment t where t.application_id = a.id and t.removed_at is null), '[]')`

type NewestRow = Omit<Newest, 'arrivedAt'> & { readonly arrivedAt: string }
export const newestOf = sql<NewestRow | null>`(
  select json_build_object('number', v.number, 'revision', v.revision, 'hash', v.hash, 'arrivedAt', v.arrived_at)
  from applications.version v where v.application_id = a.id order by v.number desc limit 1)`

const applications = (db: Read) =>
  db
    .selectFrom('applications.application as a')
    .innerJoin('calls.call as c', 'c.id', 'a.call_id')
    .leftJoin('register.case_file as file', 'file.id', 'a.case_id')
    .select([
      'a.id',
      'a.call_id as callId',
      'a.form_id as formId',
      'c.authority_id as authorityId',
      'a.coordinator_id as coordinatorId',
      'a.state',
      'a.lang',
      'a.case_id as caseId',
      'a.revision',
      'a.begun_at as begunAt',
      'a.saved_at as savedAt',
      'a.first_submitted_at as firstSubmittedAt',
      'a.withdrawn_at as withdrawnAt',
      'a.example',
      'file.number as caseNumber',
      answers.as('answers'),
      partnersOf.as('partners'),
      check.as('check'),
      adoption.as('adoption'),
      findings.as('findings'),
      attachments.as('attachments'),
      newestOf.as('newest'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof applications>['executeTakeFirstOrThrow']>>
const unchecked: Check = { decision: null, why: '', searched: '' }

/** The version sent last, out of its row. */
export const newestIn = (row: NewestRow | null): Newest | null =>
  row === null ? null : { ...row, arrivedAt: new Date(row.arrivedAt) }

function wholeOf({ check: checked, findings: found, adoption: taken, ...row }: Row): WholeApplication {
  const partners = partnersIn(row.partners)
  return {
    ...row,
    partners,
    parties: partners.map(({ id: partnerId, organisationId, role }): Party => ({ partnerId, organisationId, role })),
    reuse: { ...(checked ?? unchecked), findings: found },
    adoption: taken ?? noAdoption,
    attachments: row.attachments.map((file) => ({ ...file, at: new Date(file.at) })),
    newest: newestIn(row.newest),
  }
}

/** An application with all that it says now. Ask the policy before showing it. */
export async function findApplication(db: Read, id: string): Promise<WholeApplication | undefined> {
  const row = await applications(db).where('a.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : wholeOf(row)
}

/** An attachment of an application, also one that has been taken away but was sent with a version. */
export async function findAttachment(
  db: Read,
  applicationId: string,
  attachmentId: string,
): Promise<Attachment | undefined> {
  return db
    .selectFrom('applications.attachment')
    .select(['id', 'name', 'file_hash as hash', 'size', 'media_type as mediaType', 'at'])
    .where('application_id', '=', applicationId)
    .where('id', '=', attachmentId)
    .executeTakeFirst()
}

/** Whether an attachment of an id is there, was taken away, or never came. */
export async function attachmentStanding(
  db: Read,
  applicationId: string,
  attachmentId: string,
): Promise<'attached' | 'removed' | 'none'> {
  const row = await db
    .selectFrom('applications.attachment')
    .select('removed_at')
    .where('application_id', '=', applicationId)
    .where('id', '=', attachmentId)
    .executeTakeFirst()
  if (row === undefined) return 'none'
  return row.removed_at === null ? 'attached' : 'removed'
}
