import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import type { Call, Party, PaymentModel } from '../call.ts'
import type { KindOfOrganisation } from '../../people/organisation-kind.ts'
import type { Clause, ClauseKind } from '../clause.ts'
import type { Criterion } from '../criterion.ts'
import type { Faq } from '../faq.ts'
import { attachmentsOfCall } from './attachment.ts'

/** An organisation joined under this name, as id and name. */
export const party = (table: 'authority' | 'funder') =>
  sql<Party>`json_build_object('id', ${sql.ref(`${table}.id`)}, 'name', ${sql.ref(`${table}.name`)})`.as(table)
type KindedClause = Omit<Clause, 'adopts'> & { readonly kind: ClauseKind; readonly adopts: boolean }

const clauses = sql<KindedClause[]>`coalesce((
  select json_agg(json_build_object('kind', l.kind, 'key', l.key, 'words', l.words, 'examples', l.examples, 'adopts', l.adopts) order by l.position)
  from calls.clause l where l.call_id = c.id), '[]')`
const criteria = sql<Criterion[]>`coalesce((
  select json_agg(json_build_object('key', r.key, 'name', r.name, 'weight', r.weight, 'core', r.core, 'lowest', r.lowest,
    'anchors', r.anchors, 'standing', r.standing) order by r.position)
  from calls.criterion r where r.call_id = c.id), '[]')`
const faq = sql<Faq[]>`coalesce((
  select json_agg(json_build_object('question', f.question, 'answer', f.answer) order by f.position)
  from calls.faq f where f.call_id = c.id), '[]')`

const kinds = sql<KindOfOrganisation[]>`(
  select json_agg(json_build_object('key', k.key, 'name', k.name, 'plural', k.plural) order by k.position)
  from people.kind_of_organisation k)`

const texts = ['c.title', 'c.summary', 'c.description', 'c.legal_basis as legalBasis', 'c.contact'] as const
const times = [
  'c.opens_at as opensAt',
  'c.closes_at as closesAt',
  'c.opens_on as opensOn',
  'c.closes_on as closesOn',
  'c.earliest_on as earliestOn',
  'c.latest_on as latestOn',
  'c.check_asked_at as checkAskedAt',
  'c.checked_at as checkedAt',
  'c.priority_laid_at as priorityLaidAt',
  'c.published_at as publishedAt',
  'c.assessing_at as assessingAt',
  'c.decided_on as decidedOn',
] as const
const terms = [
  'c.grant_kind as grantKind',
  'c.period_kind as periodKind',
  'c.like_round as likeRound',
  'authority.business_id as authorityBusinessId',
  'c.appropriation_cents as appropriationCents',
  'c.highest_share as highestShare',
  'c.vat_included as vatIncluded',
  'c.cap_cents as capCents',
  'c.costs as costTypes',
  'c.instalments',
  'c.joint_only as jointOnly',
  'c.fewest_parties as fewestParties',
  'c.authority_alone as authorityAlone',
  'c.trial_required as trialRequired',
  'c.form_id as formId',
  'c.lowest_score as lowestScore',
  'c.priority_purpose as priorityPurpose',
] as const

/** Calls with all their parts in one row each; narrow it by `c.id` or `c.slug`. */
export const wholeCalls = (db: Read) =>
  db
    .selectFrom('calls.call as c')
    .innerJoin('people.organisation as authority', 'authority.id', 'c.authority_id')
    .innerJoin('people.organisation as funder', 'funder.id', 'c.funder_id')
    .select([
      'c.id',
      'c.slug',
      'c.state',
      'c.example',
      'c.revision',
      'c.round_key as roundKey',
      'c.source_key as sourceKey',
      'c.checked_by as checkedBy',
    ])
    .select([...texts, ...times, ...terms])
    .select([
      sql<Words | null>`c.priority_text`.as('priorityText'),
      sql<Words | null>`c.priority_reason`.as('priorityReason'),
      'c.applicant_kinds as applicantKinds',
      'c.partner_kinds as partnerKinds',
      kinds.as('kinds'),
      sql<PaymentModel | null>`c.payment_model`.as('paymentModel'),
      'c.themes',
      sql<number>`coalesce((select f.unfinished from forms.form f where f.id = c.form_id), 0)`.as('formUnfinished'),
      sql<boolean>`exists (select from forms.section s where s.form_id = c.form_id and s.key = 'reuse')`.as(
        'adoptionAsked',
      ),
      party('authority'),
      party('funder'),
      clauses.as('clauses'),
      criteria.as('criteria'),
      faq.as('faq'),
      attachmentsOfCall.as('attachments'),
    ])

type CallRow = Awaited<ReturnType<ReturnType<typeof wholeCalls>['executeTakeFirstOrThrow']>>

function callOf({ clauses: all, ...row }: CallRow): Call {
  const of = (kind: ClauseKind): readonly Clause[] =>
    all
      .filter((one) => one.kind === kind)
      .map(({ kind: _kind, adopts, ...clause }) => (adopts ? { ...clause, adopts } : clause))
  return {
    ...row,
    purposes: of('purpose'),
    aims: of('aim'),
    exclusions: of('exclusion'),
    conditions: of('condition'),
    forResidents: of('for_residents'),
    inside: of('inside'),
  }
}

/** The call that a row is; undefined where there was none. */
export const orUndefined = (row: CallRow | undefined): Call | undefined => (row === undefined ? undefined : callOf(row))
