import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { FundingRules } from '../funding-rules.ts'

/** Keeps the rules as they are published now, under the next number of the call. */
export async function insertFunding(tx: Write, callId: string, rules: FundingRules, at: Date): Promise<void> {
  const next = sql<number>`(select coalesce(max(v.number), 0) + 1 from calls.funding_rules v where v.call_id = ${callId}::uuid)`
  await tx
    .insertInto('calls.funding_rules')
    .values({
      call_id: callId,
      number: next,
      at,
      legal_basis: rules.legalBasis === null ? null : JSON.stringify(rules.legalBasis),
      highest_share: rules.highestShare,
      vat_included: rules.vatIncluded,
      costs: rules.costTypes === null ? null : JSON.stringify(rules.costTypes),
      cap_cents: rules.capCents,
      payment_model: rules.paymentModel,
      instalments: JSON.stringify(rules.instalments),
    })
    .execute()
}
