import { sql } from 'kysely'
import { partnersBeside } from '../../applications/reads/version.ts'
import type { Read } from '../../io/db.ts'
import type { Day } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import type { Words } from '../../kit/words.ts'
import type { CaseLang, DecisionContent, DecisionKind } from '../decision.ts'
import type { Signed } from '../policy.ts'

/** A signed decision with its document, and those whom it concerns. */
export type Decision = Signed & {
  readonly id: string
  readonly applicationId: string
  readonly callId: string
  readonly callSlug: string
  readonly callTitle: Words
  readonly caseNumber: string
  readonly kind: DecisionKind
  readonly cents: Cents | null
  readonly lang: CaseLang
  readonly content: DecisionContent
  readonly documentId: string
  /** The sha-256 of the content in canonical JSON. */
  readonly hash: string
  readonly signedAt: Date
  readonly example: boolean
}

const parties = sql<string[]>`(
  select json_agg(one->>'organisationId') from jsonb_array_elements(d.content->'implementers') one)`
const disqualified = sql<string[]>`coalesce((
  select json_agg(k.person_id) from assessment.conflict k where k.application_id = d.application_id and k.declared = 'disqualified'), '[]')`

const decisions = (db: Read) =>
  db
    .selectFrom('decisions.decision as d')
    .innerJoin('calls.call as c', 'c.id', 'd.call_id')
    .innerJoin('register.document as document', 'document.id', 'd.document_id')
    .innerJoin('register.case_file as file', 'file.id', 'document.case_id')
    .select([
      'd.id',
      'd.application_id as applicationId',
      'd.call_id as callId',
      'c.slug as callSlug',
      'c.title as callTitle',
      'c.authority_id as authorityId',
      'file.number as caseNumber',
      'd.kind',
      'd.cents',
      'd.lang',
      sql<DecisionContent>`d.content`.as('content'),
      'd.document_id as documentId',
      'document.hash',
      'd.signed_at as signedAt',
      'file.example',
      parties.as('partyIds'),
      disqualified.as('disqualified'),
    ])

/** The decision on an application. Undefined until it is signed. Ask the policy before showing it. */
export const findDecision = (db: Read, applicationId: string): Promise<Decision | undefined> =>
  decisions(db).where('d.application_id', '=', applicationId).executeTakeFirst()

export type ListedDecision = {
  readonly applicationId: string
  readonly caseNumber: string
  readonly kind: DecisionKind
  readonly cents: Cents | null
  readonly soughtCents: Cents
  readonly lang: CaseLang
  readonly title: Words
  readonly purpose: string | null
  readonly coordinator: { readonly id: string; readonly name: Words }
  readonly partners: readonly { readonly id: string; readonly name: Words }[]
  readonly decidedOn: Day
  readonly signedAt: Date
  /** The public work that a granted application became. */
  readonly workSlug: string | null
  readonly example: boolean
}

/** The signed decisions of a call, in the order of their case numbers' opening. All of this is public once signed (JulkL 6 §). */
export const listDecisions = (db: Read, callId: string): Promise<ListedDecision[]> =>
  db
    .selectFrom('decisions.decision as d')
    .innerJoin('applications.application as a', 'a.id', 'd.application_id')
    .innerJoin('people.organisation as o', 'o.id', 'a.coordinator_id')
    .innerJoin('register.case_file as file', 'file.id', 'a.case_id')
    .innerJoin('applications.version as v', 'v.application_id', 'a.id')
    .leftJoin('catalogue.work as w', 'w.application_id', 'a.id')
    .select([
      'd.application_id as applicationId',
      'file.number as caseNumber',
      'd.kind',
      'd.cents',
      'v.sought_cents as soughtCents',
      'd.lang',
      sql<Words>`v.content->'title'`.as('title'),
      sql<string | null>`v.content->>'purpose'`.as('purpose'),
      sql<ListedDecision['coordinator']>`json_build_object('id', o.id, 'name', o.name)`.as('coordinator'),
      partnersBeside.as('partners'),
      sql<Day>`d.content->>'decidedOn'`.as('decidedOn'),
      'd.signed_at as signedAt',
      'w.slug as workSlug',
      'a.example',
    ])
    .where('d.call_id', '=', callId)
    .where(sql<boolean>`not exists (
      select from applications.version later where later.application_id = a.id and later.number > v.number)`)
    .orderBy('file.opened_at')
    .orderBy('a.id')
    .execute()

/** The decisions that an organisation has received, newest first: what its start page tells of. `seenAt`: when it first opened it. */
export const listDecisionsFor = (db: Read, organisationId: string) =>
  db
    .selectFrom('register.dispatch as s')
    .innerJoin('decisions.decision as d', 'd.document_id', 's.document_id')
    .innerJoin('calls.call as c', 'c.id', 'd.call_id')
    .select([
      'd.application_id as applicationId',
      'd.kind',
      'd.cents',
      'd.signed_at as signedAt',
      'c.slug as callSlug',
      'c.title as callTitle',
      sql<string>`d.content->>'title'`.as('title'),
      'd.lang',
      sql<Date | null>`(select min(seen.at) from io.access seen
        where seen.about = d.document_id and seen.acting_for = s.organisation_id and seen.at >= s.at)`.as('seenAt'),
    ])
    .where('s.organisation_id', '=', organisationId)
    .orderBy('d.signed_at', 'desc')
    .execute()
