import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { PaymentModel } from '../call.ts'
import type { FundingVersion } from '../funding-rules.ts'

/** The funding rules of a call as they were published, the newest first. Empty for drafts and for history. */
export const listFunding = (db: Read, callId: string): Promise<FundingVersion[]> =>
  db
    .selectFrom('calls.funding_rules')
    .select([
      'number',
      'at',
      'legal_basis as legalBasis',
      'highest_share as highestShare',
      'vat_included as vatIncluded',
      'costs as costTypes',
      'cap_cents as capCents',
      sql<PaymentModel | null>`payment_model`.as('paymentModel'),
      'instalments',
    ])
    .where('call_id', '=', callId)
    .orderBy('number', 'desc')
    .execute()
