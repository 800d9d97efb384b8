import { sql } from 'kysely'
import type { ApplicationState } from '../applications/application.ts'
import type { Write } from '../io/db.ts'
import type { Cents } from '../kit/money.ts'
import type { DecisionContent } from './decision.ts'
import type { GeneralTerms } from './general-terms.ts'
import type { Pot } from './pot.ts'
import type { ProposalEntry, Returned } from './proposal.ts'

/**
 * The money of a call, made when its first decision is signed. Whoever signs next waits here until this transaction ends: so two
 * signatures never see the same money.
 */
export async function lockPot(tx: Write, callId: string, appropriationCents: Cents): Promise<Pot> {
  await tx
    .insertInto('decisions.pot')
    .values({ call_id: callId, appropriation_cents: appropriationCents })
    .onConflict((at) => at.column('call_id').doNothing())
    .execute()
  return tx
    .selectFrom('decisions.pot')
    .select(['appropriation_cents as appropriationCents', 'granted_cents as grantedCents'])
    .where('call_id', '=', callId)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export const savePot = (tx: Write, callId: string, pot: Pot) =>
  tx.updateTable('decisions.pot').set({ granted_cents: pot.grantedCents }).where('call_id', '=', callId).execute()

/** Where an application stands; nobody else moves it until the transaction ends. */
export const lockState = async (tx: Write, applicationId: string): Promise<ApplicationState | undefined> => {
  const row = await tx
    .selectFrom('applications.application')
    .select('state')
    .where('id', '=', applicationId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row?.state
}

type Kept = ProposalEntry & {
  readonly applicationId: string
  readonly who: string
  readonly at: Date
  readonly revision: number
}

/** Keeps a proposal; a new revision takes the place of the earlier one and is no longer returned. */
export function saveProposal(tx: Write, proposal: Kept) {
  const { kind, cents, reasons, exception, terms, who, at, revision } = proposal
  const row = {
    kind,
    cents,
    reasons,
    exception,
    terms,
    who,
    at,
    revision,
    returned_at: null,
    returned_by: null,
    returned_why: '',
  }
  return tx
    .insertInto('decisions.proposal')
    .values({ application_id: proposal.applicationId, ...row })
    .onConflict((same) => same.column('application_id').doUpdateSet(row))
    .execute()
}

export const saveReturned = (tx: Write, applicationId: string, { at, by, why }: Returned) =>
  tx
    .updateTable('decisions.proposal')
    .set({ returned_at: at, returned_by: by, returned_why: why })
    .where('application_id', '=', applicationId)
    .execute()

type NewDecision = {
  readonly id: string
  readonly documentId: string
  readonly content: DecisionContent
  readonly presentedBy: string
  readonly signedBy: string
  readonly signedAt: Date
}

export const insertDecision = (tx: Write, { id, documentId, content, presentedBy, signedBy, signedAt }: NewDecision) =>
  tx
    .insertInto('decisions.decision')
    .values({
      id,
      application_id: content.applicationId,
      call_id: content.callId,
      kind: content.kind,
      cents: content.kind === 'granted' ? content.grantedCents : null,
      lang: content.lang,
      content: JSON.stringify(content),
      document_id: documentId,
      presented_by: presentedBy,
      signed_by: signedBy,
      signed_at: signedAt,
    })
    .execute()

/** Keeps a version that is not there yet; false where it was. */
export async function insertGeneralTerms(tx: Write, authorityId: string, terms: GeneralTerms): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('decisions.general_terms')
    .values({
      authority_id: authorityId,
      version: terms.version,
      in_force_on: terms.inForceOn,
      registry: JSON.stringify(terms.registry),
      clauses: JSON.stringify(terms.clauses),
      first_share: terms.firstShare,
      report_months: terms.reportMonths,
    })
    .onConflict((same) => same.columns(['authority_id', 'version']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export type Tally = {
  readonly received: number
  readonly decided: number
  readonly granted: number
  readonly later: number
  readonly grantedCents: Cents
  readonly soughtCents: Cents
}

/** How a call stands: received and not withdrawn, decided, granted, put off to later; sums in cents. */
export async function tallyOf(tx: Write, callId: string): Promise<Tally> {
  const { rows } = await sql<Tally>`
    select count(*)::int as received, count(d.id)::int as decided, (count(*) filter (where d.kind = 'granted'))::int as granted,
      (count(*) filter (where d.id is null and p.kind = 'later'))::int as later,
      coalesce(sum(d.cents), 0)::bigint as "grantedCents", coalesce(sum(v.sought_cents), 0)::bigint as "soughtCents"
    from applications.application a
    join lateral (select sought_cents from applications.version v where v.application_id = a.id order by v.number desc limit 1) v on true
    left join decisions.decision d on d.application_id = a.id
    left join decisions.proposal p on p.application_id = a.id
    where a.call_id = ${callId} and a.state in ('submitted', 'in_assessment', 'decided')`.execute(tx)
  return rows[0] ?? { received: 0, decided: 0, granted: 0, later: 0, grantedCents: 0, soughtCents: 0 }
}
