import { sum, type Cents } from '../kit/money.ts'

/** What came of an application, as everybody sees it. */
export const results = ['granted', 'rejected', 'not_examined', 'later'] as const
export type Result = (typeof results)[number]

type Row = { readonly result: Result; readonly soughtCents: Cents; readonly grantedCents: Cents | null }

/** Counts and sums of a call's applications, in cents. */
export const summed = (rows: readonly Row[]) => ({
  received: rows.length,
  granted: rows.filter((row) => row.result === 'granted').length,
  refused: rows.filter((row) => row.result === 'rejected' || row.result === 'not_examined').length,
  later: rows.filter((row) => row.result === 'later').length,
  soughtCents: sum(rows.map((row) => row.soughtCents)),
  grantedCents: sum(rows.map((row) => row.grantedCents ?? 0)),
})
