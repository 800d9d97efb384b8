import type { Assessed, Candidate, Ranked, Ranking } from '../assessment/ranking.ts'
import type { Cents } from '../kit/money.ts'
import type { Words } from '../kit/words.ts'
import type { DecisionKind } from './decision.ts'
import type { Proposal } from './proposal.ts'

/** What a list shows of a case beside its rank. */
export type AgendaCase = {
  readonly title: Words
  readonly coordinator: { readonly name: Words }
  readonly example: boolean
  /** The language of the case, in which its reasons are. */
  readonly lang: string
}
export type SignedLine = { readonly kind: DecisionKind; readonly cents: Cents | null; readonly signedAt: Date }

/** One case on the agenda of the meeting that decides a call (HL 25 §: they are prepared and decided together). */
export type AgendaRow = AgendaCase & {
  readonly applicationId: string
  readonly caseNumber: string
  readonly group: 'ranked' | 'failed' | 'waiting'
  readonly place: number | null
  readonly hundredths: number | null
  readonly soughtCents: Cents
  readonly runningCents: Cents | null
  /** Whether the appropriation is enough down to here. Only those ranked are within. */
  readonly within: boolean
  /** The first that the money is not enough for. */
  readonly cut: boolean
  readonly proposal: Proposal | undefined
  readonly signed: SignedLine | undefined
}

type Known = {
  readonly cases: ReadonlyMap<string, AgendaCase>
  readonly proposals: ReadonlyMap<string, Proposal>
  readonly signed: ReadonlyMap<string, SignedLine>
}
type Standing = Pick<AgendaRow, 'group' | 'place' | 'hundredths' | 'runningCents' | 'within' | 'cut'>

const ofRanked = (one: Ranked, cutAt: string | null): Standing => ({
  group: 'ranked',
  place: one.place,
  hundredths: one.hundredths,
  runningCents: one.runningCents,
  within: one.within,
  cut: one.applicationId === cutAt,
})
const outside = (group: 'failed' | 'waiting', hundredths: number | null): Standing => ({
  group,
  place: null,
  hundredths,
  runningCents: null,
  within: false,
  cut: false,
})

function row(candidate: Candidate | Assessed, standing: Standing, known: Known): readonly AgendaRow[] {
  const { applicationId, caseNumber, soughtCents } = candidate
  const shown = known.cases.get(applicationId)
  if (shown === undefined) return []
  const { title, coordinator, example, lang } = shown
  return [
    {
      title,
      coordinator,
      example,
      lang,
      applicationId,
      caseNumber,
      soughtCents,
      ...standing,
      proposal: known.proposals.get(applicationId),
      signed: known.signed.get(applicationId),
    },
  ]
}

/** Every case of a call that the person may see: in order of rank, then those below the threshold, then those not yet assessed. */
export const agendaOf = (ranking: Ranking, known: Known): readonly AgendaRow[] => [
  ...ranking.ranked.flatMap((one) => row(one, ofRanked(one, ranking.cutAt), known)),
  ...ranking.failed.flatMap((one) => row(one, outside('failed', one.hundredths), known)),
  ...ranking.waiting.flatMap((one) => row(one, outside('waiting', null), known)),
]

/** Whether a case can be signed as it stands: proposed, not returned, not put off, not signed. */
export const isReady = ({ proposal, signed }: Pick<AgendaRow, 'proposal' | 'signed'>): boolean =>
  signed === undefined && proposal !== undefined && proposal.returned === null && proposal.kind !== 'later'

/** Cases without a proposal and without a decision. */
export const unproposed = (rows: readonly AgendaRow[]): number =>
  rows.filter((one) => one.proposal === undefined && one.signed === undefined).length
