import type { Write } from '../io/db.ts'
import { isPrepared, type Call } from './call.ts'
import type { Clause, ClauseKind } from './clause.ts'
import type { Outcome } from './fact.ts'
import { findCall } from './reads.ts'

/** The call, held until the transaction ends: two saves never pass each other. */
export async function lockCall(tx: Write, id: string): Promise<Call | undefined> {
  const row = await tx.selectFrom('calls.call').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return row === undefined ? undefined : findCall(tx, id)
}

const orNull = (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value))

/** Where a call stands in its life. */
const stateColumns = (call: Call) => ({
  state: call.state,
  check_asked_at: call.checkAskedAt,
  checked_at: call.checkedAt,
  checked_by: call.checkedBy,
  published_at: call.publishedAt,
  assessing_at: call.assessingAt,
  decided_on: call.decidedOn,
  revision: call.revision,
})

const columnsOf = (call: Call) => ({
  ...stateColumns(call),
  slug: call.slug,
  round_key: call.roundKey,
  grant_kind: call.grantKind,
  period_kind: call.periodKind,
  like_round: call.likeRound,
  title: JSON.stringify(call.title),
  summary: orNull(call.summary),
  description: orNull(call.description),
  legal_basis: orNull(call.legalBasis),
  contact: orNull(call.contact),
  opens_at: call.opensAt,
  closes_at: call.closesAt,
  opens_on: call.opensOn,
  closes_on: call.closesOn,
  appropriation_cents: call.appropriationCents,
  highest_share: call.highestShare,
  vat_included: call.vatIncluded,
  cap_cents: call.capCents,
  payment_model: call.paymentModel,
  instalments: JSON.stringify(call.instalments),
  earliest_on: call.earliestOn,
  latest_on: call.latestOn,
  joint_only: call.jointOnly,
  fewest_parties: call.fewestParties,
  authority_alone: call.authorityAlone,
  applicant_kinds: call.applicantKinds === null ? null : [...call.applicantKinds],
  partner_kinds: orNull(call.partnerKinds),
  trial_required: call.trialRequired,
  form_id: call.formId,
  costs: orNull(call.costTypes),
  themes: [...call.themes],
  lowest_score: call.lowestScore,
  priority_purpose: call.priorityPurpose,
  priority_reason: orNull(call.priorityReason),
  priority_text: orNull(call.priorityText),
  priority_laid_at: call.priorityLaidAt,
  source_key: call.sourceKey,
})

type Written = { readonly at: Date; readonly by: string | null }

/** Enters a new call; gives false where its id or its address is taken, also by one who began at the same moment. */
export async function insertCall(tx: Write, call: Call, { at, by }: Written): Promise<boolean> {
  const row = await tx
    .insertInto('calls.call')
    .values({
      ...columnsOf(call),
      id: call.id,
      authority_id: call.authority.id,
      funder_id: call.funder.id,
      example: call.example,
      written_at: at,
      written_by: by,
      published_by: call.publishedAt === null ? null : by,
    })
    .onConflict((at) => at.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row !== undefined) await saveParts(tx, call, null)
  return row !== undefined
}

/** Saves a call with all its parts but its attachments, which have a store of their own. */
export async function saveCall(tx: Write, call: Call, { at, by }: Written): Promise<void> {
  await tx
    .updateTable('calls.call')
    .set({ ...columnsOf(call), written_at: at, written_by: by })
    .where('id', '=', call.id)
    .execute()
  await saveParts(tx, call, at)
}

/** Saves where a call stands in its life, and nothing else of it. */
export const saveState = (tx: Write, call: Call, publishedBy?: string) =>
  tx
    .updateTable('calls.call')
    .set({
      ...stateColumns(call),
      ...(publishedBy === undefined ? {} : { published_by: publishedBy }),
    })
    .where('id', '=', call.id)
    .execute()

const clauseRows = (call: Call, kind: ClauseKind, clauses: readonly Clause[]) =>
  clauses.map((clause, i) => ({
    call_id: call.id,
    kind,
    key: clause.key,
    position: i + 1,
    words: JSON.stringify(clause.words),
    examples: JSON.stringify(clause.examples),
    adopts: clause.adopts === true,
  }))

/** Saves the questions with their answers. What is answered after publication keeps the moment; saved again it is the same answer. */
async function saveFaq(tx: Write, call: Call, at: Date | null): Promise<void> {
  await tx.deleteFrom('calls.faq').where('call_id', '=', call.id).where('position', '>', call.faq.length).execute()
  const rows = call.faq.map((row, i) => ({
    call_id: call.id,
    position: i + 1,
    question: JSON.stringify(row.question),
    answer: JSON.stringify(row.answer),
    answered_at: isPrepared(call) || call.sourceKey !== null ? null : at,
  }))
  if (rows.length === 0) return
  await tx
    .insertInto('calls.faq')
    .values(rows)
    .onConflict((on) =>
      on.columns(['call_id', 'position']).doUpdateSet(({ ref }) => ({
        question: ref('excluded.question'),
        answer: ref('excluded.answer'),
      })),
    )
    .execute()
}

/** Saves the clauses, criteria and questions of a call; `at` is when questions that are new are answered, null before publication. */
async function saveParts(tx: Write, call: Call, at: Date | null): Promise<void> {
  for (const table of ['calls.clause', 'calls.criterion'] as const)
    await tx.deleteFrom(table).where('call_id', '=', call.id).execute()
  const clauses = [
    ...clauseRows(call, 'purpose', call.purposes),
    ...clauseRows(call, 'aim', call.aims),
    ...clauseRows(call, 'exclusion', call.exclusions),
    ...clauseRows(call, 'condition', call.conditions),
    ...clauseRows(call, 'for_residents', call.forResidents),
    ...clauseRows(call, 'inside', call.inside),
  ]
  if (clauses.length > 0) await tx.insertInto('calls.clause').values(clauses).execute()
  const criteria = call.criteria.map((row, i) => ({
    call_id: call.id,
    key: row.key,
    position: i + 1,
    name: JSON.stringify(row.name),
    weight: row.weight,
    core: row.core,
    lowest: row.lowest,
    anchors: JSON.stringify(row.anchors),
    standing: row.standing,
  }))
  if (criteria.length > 0) await tx.insertInto('calls.criterion').values(criteria).execute()
  await saveFaq(tx, call, at)
}

export function keepOutcomeRow(tx: Write, callId: string, outcome: Outcome) {
  const row = {
    received: outcome.received,
    granted: outcome.granted,
    listed: outcome.listed,
    later: outcome.later,
    granted_cents: outcome.grantedCents,
    sought_cents: outcome.soughtCents,
    source_key: outcome.sourceKey,
  }
  return tx
    .insertInto('calls.outcome')
    .values({ call_id: callId, ...row })
    .onConflict((at) => at.column('call_id').doUpdateSet(row))
    .execute()
}
