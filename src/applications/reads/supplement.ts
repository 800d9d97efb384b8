import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Addressee } from '../../register/message.ts'
import { addressees, addresseesIn } from '../../register/reads/messages.ts'
import { handledStates } from '../application.ts'
import type { Answers, Attachment } from '../content.ts'
import { partName, type PartKind } from '../../register/secrecy/part.ts'
import { statementOf } from './partners-of.ts'
import { keptPartOf } from '../kept-part.ts'
import type { PartSaid } from '../secret-part.ts'
import { moneyWritten } from '../money-clash.ts'
import type { Supplement, SupplementField } from '../supplement.ts'
import type { SupplementText } from '../supplement-text.ts'
import type { SupplementCommitment } from '../supplement-promise.ts'

/** A request as both sides read it. */
export type ReadSupplement = Supplement & {
  readonly documentId: string
  readonly askedAt: Date
  readonly askedBy: string
  readonly answeredBy: string | null
  /** The number of the version that the answer made. */
  readonly versionNumber: number | null
  /** What stood in each field before the answer. */
  readonly before: Answers
  /** The parties, and when each first opened the request. */
  readonly to: readonly Addressee[]
}

/** On `applications.supplement as s`: what it opens. */
export const fieldsOf = sql<SupplementField[]>`(
  select json_agg(json_build_object('key', f.question_key, 'note', f.note) order by f.position)
  from applications.supplement_field f where f.supplement_id = s.id)`
/** On `applications.supplement as s`: what is answered. */
export const answersOf = sql<Answers>`coalesce((
  select json_object_agg(n.question_key, n.value) from applications.supplement_answer n where n.supplement_id = s.id), '{}')`
const before = sql<Answers>`coalesce((
  select json_object_agg(n.question_key, n.before) from applications.supplement_answer n
  where n.supplement_id = s.id and n.before is not null), '{}')`

type CommitmentRow = Omit<SupplementCommitment, 'at'> & { readonly at: string }
/** On `applications.supplement as s`: the commitments given to what the answer changes. Read them with `commitmentsIn`. */
export const commitmentsOf = sql<CommitmentRow[]>`coalesce((
  select json_agg(json_build_object('id', g.id, 'partnerId', g.partner_id, 'digest', g.digest, 'by', g.given_by, 'givenBy', p.name,
    'position', g.position, 'basis', g.basis, 'at', g.at, 'statement', ${statementOf}) order by g.at, g.id)
  from applications.supplement_commitment g join people.person p on p.id = g.given_by where g.supplement_id = s.id), '[]')`
/** The same out of their rows. */
export const commitmentsIn = (rows: readonly CommitmentRow[]): readonly SupplementCommitment[] =>
  rows.map((row) => ({ ...row, at: new Date(row.at) }))

/** The requests to supplement an application, the newest first. Ask the policy before showing them. */
export async function listSupplements(db: Read, applicationId: string): Promise<readonly ReadSupplement[]> {
  const rows = await db
    .selectFrom('applications.supplement as s')
    .innerJoin('register.document as d', 'd.id', 's.document_id')
    .innerJoin('people.person as asker', 'asker.id', 's.asked_by')
    .leftJoin('people.person as answerer', 'answerer.id', 's.answered_by')
    .leftJoin('applications.version as v', 'v.id', 's.version_id')
    .select([
      's.id',
      's.document_id as documentId',
      's.reason',
      's.due_at as dueAt',
      's.asked_at as askedAt',
      'asker.name as askedBy',
      's.answered_at as answeredAt',
      'answerer.name as answeredBy',
      's.closed_at as closedAt',
      'v.number as versionNumber',
      fieldsOf.as('fields'),
      answersOf.as('answers'),
      before.as('before'),
      commitmentsOf.as('commitments'),
      addressees.as('to'),
    ])
    .where('s.application_id', '=', applicationId)
    .orderBy('s.asked_at', 'desc')
    .orderBy('s.id')
    .execute()
  return rows.map(({ to, commitments, ...row }) => ({
    ...row,
    to: addresseesIn(to),
    commitments: commitmentsIn(commitments),
  }))
}

const isSaid = (says: unknown) => says !== null && says !== '' && !(Array.isArray(says) && says.length === 0)

/** What a part says where it is decided whether it is secret: of costs their rows. */
const saysIn = (kind: PartKind, says: unknown): unknown => (kind === 'costs' ? moneyWritten(String(says))?.lines : says)

/** What the answers to requests show: every text that a field got and the one that stood there before it, but no blank. */
export async function listShownTexts(db: Read, applicationId: string): Promise<readonly PartSaid[]> {
  const rows = await db
    .selectFrom('applications.supplement_answer as n')
    .innerJoin('applications.supplement as s', 's.id', 'n.supplement_id')
    .select(['n.question_key as key', 'n.value', 'n.before'])
    .where('s.application_id', '=', applicationId)
    .where('s.answered_at', 'is not', null)
    .execute()
  return rows.flatMap(({ key, value, before: earlier }) => {
    const part = keptPartOf(key) ?? { kind: 'answer' as const, key }
    return [value, earlier].filter(isSaid).map((says) => ({ part: partName(part), says: saysIn(part.kind, says) }))
  })
}

/** The attachments with these ids, as they were added; those that are not the application's are left out. */
export const listAttached = async (
  db: Read,
  applicationId: string,
  ids: readonly string[],
): Promise<readonly Attachment[]> =>
  ids.length === 0
    ? []
    : db
        .selectFrom('applications.attachment')
        .select(['id', 'name', 'file_hash as hash', 'size', 'media_type as mediaType', 'at'])
        .where('application_id', '=', applicationId)
        .where('id', 'in', [...ids])
        .orderBy('at')
        .orderBy('id')
        .execute()

/** How many requests to supplement an application can still be answered at `now`. */
export async function countOpen(db: Read, applicationId: string, now: Date): Promise<number> {
  const row = await db
    .selectFrom('applications.supplement')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('application_id', '=', applicationId)
    .where('answered_at', 'is', null)
    .where('closed_at', 'is', null)
    .where('due_at', '>=', now)
    .executeTakeFirst()
  return row?.count ?? 0
}

/** The fields that open requests of an application name at `now`. */
export const listOpenFields = (db: Read, applicationId: string, now: Date): Promise<SupplementText[]> =>
  db
    .selectFrom('applications.supplement as s')
    .innerJoin('applications.supplement_field as f', 'f.supplement_id', 's.id')
    .select(['s.id as supplementId', 'f.question_key as key'])
    .where('s.application_id', '=', applicationId)
    .where('s.answered_at', 'is', null)
    .where('s.closed_at', 'is', null)
    .where('s.due_at', '>=', now)
    .execute()

export type DueSupplement = {
  readonly id: string
  readonly applicationId: string
  readonly example: boolean
  readonly caseNumber: string
  readonly dueAt: Date
  readonly parties: readonly string[]
}

/** The requests made before `asked` that are open at `now` and end at `until` at the latest, with the parties of the newest version. */
export const listDue = (
  db: Read,
  now: Date,
  { asked, until }: { readonly asked: Date; readonly until: Date },
): Promise<DueSupplement[]> =>
  db
    .selectFrom('applications.supplement as s')
    .innerJoin('applications.application as a', 'a.id', 's.application_id')
    .innerJoin('register.case_file as file', 'file.id', 'a.case_id')
    .select([
      's.id',
      's.application_id as applicationId',
      'a.example',
      'file.number as caseNumber',
      's.due_at as dueAt',
    ])
    .select(
      sql<string[]>`(select jsonb_path_query_array(v.content, '$.partners[*].organisationId')
        from applications.version v where v.application_id = a.id order by v.number desc limit 1)`.as('parties'),
    )
    .where('s.answered_at', 'is', null)
    .where('s.closed_at', 'is', null)
    .where('a.state', 'in', handledStates)
    .where('s.asked_at', '<', asked)
    .where('s.due_at', '>=', now)
    .where('s.due_at', '<=', until)
    .orderBy('s.id')
    .execute()
