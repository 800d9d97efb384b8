import type { BeginRefusal } from '../calls/call.ts'
import type { Day } from '../kit/dates.ts'
import type { Lang } from '../kit/lang.ts'
import { sum, type Cents } from '../kit/money.ts'
import type { Sheet } from '../kit/sheet.ts'
import { plain, type Words } from '../kit/words.ts'

/** What came of an application, as everybody sees it. */
export const results = ['granted', 'rejected', 'not_examined', 'later'] as const
export type Result = (typeof results)[number]
/** Whether a text is one of the results that a list can be narrowed to. */
export const isResult = (text: string): text is Result => results.some((result) => result === text)

type Named = { readonly id: string; readonly name: Words }

/** One application of a decided call. Neither points nor reasons are in it. */
export type OutcomeLine = {
  readonly applicationId: string
  readonly caseNumber: string
  readonly title: Words
  readonly coordinator: Named
  readonly partners: readonly Named[]
  readonly soughtCents: Cents
  readonly result: Result
  readonly grantedCents: Cents | null
  readonly decidedOn: Day | null
  /** The public work that a granted application became. */
  readonly workSlug: string | null
  readonly example: boolean
}

/** Counts and sums of a call's applications, in cents. */
export const summed = (rows: readonly Pick<OutcomeLine, 'result' | 'soughtCents' | 'grantedCents'>[]) => ({
  received: rows.length,
  granted: rows.filter((row) => row.result === 'granted').length,
  refused: rows.filter((row) => row.result === 'rejected' || row.result === 'not_examined').length,
  later: rows.filter((row) => row.result === 'later').length,
  soughtCents: sum(rows.map((row) => row.soughtCents)),
  grantedCents: sum(rows.map((row) => row.grantedCents ?? 0)),
})

type Heads = {
  readonly caseNumber: string
  readonly applicant: string
  readonly partners: string
  readonly project: string
  readonly sought: string
  readonly result: string
  readonly granted: string
  readonly decidedOn: string
  readonly example: string
  readonly results: Readonly<Record<Result, string>>
}

/** The same rows to take away; what is invented says so in its own column. */
export const outcomeSheet = (rows: readonly OutcomeLine[], lang: Lang, heads: Heads): Sheet<OutcomeLine> => ({
  name: 'outcome',
  rows,
  columns: [
    { head: heads.caseNumber, cell: (row) => row.caseNumber },
    { head: heads.applicant, cell: (row) => plain(row.coordinator.name, lang), width: 30 },
    { head: heads.partners, cell: (row) => row.partners.map((one) => plain(one.name, lang)).join('; '), width: 40 },
    { head: heads.project, cell: (row) => plain(row.title, lang), width: 50 },
    { head: heads.sought, cell: (row) => row.soughtCents, kind: 'money' },
    { head: heads.result, cell: (row) => heads.results[row.result] },
    { head: heads.granted, cell: (row) => row.grantedCents, kind: 'money' },
    { head: heads.decidedOn, cell: (row) => row.decidedOn, kind: 'day' },
    ...(rows.some((row) => row.example)
      ? [{ head: heads.example, cell: (row: OutcomeLine) => (row.example ? heads.example : null) }]
      : []),
  ],
})

/** Why a round is not ended without decisions. */
export type EmptyRoundRefusal = BeginRefusal | 'some_wait'
