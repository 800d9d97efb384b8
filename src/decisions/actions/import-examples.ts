import { takeIntoAssessment } from '../../applications/actions/take-into-assessment.ts'
import { listSubmitted, type Submitted } from '../../applications/reads/version.ts'
import { assign } from '../../assessment/actions/assign.ts'
import { completeSheet } from '../../assessment/actions/complete-sheet.ts'
import { confirmFlag } from '../../assessment/actions/confirm-flag.ts'
import { confirmFulfilled } from '../../assessment/actions/confirm-fulfilled.ts'
import { declareConflict } from '../../assessment/actions/declare-conflict.ts'
import { saveScores } from '../../assessment/actions/save-scores.ts'
import { listUnconfirmed } from '../../assessment/reads/flags.ts'
import type { Call } from '../../calls/call.ts'
import { findCallBySlug } from '../../calls/reads.ts'
import { found } from '../../io/absent.ts'
import { attempt, type Db } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { dayOf, daysLater, momentOf } from '../../kit/dates.ts'
import { done, type Outcome } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { findIdentity, findPerson } from '../../people/reads.ts'
import type { ProposalKind } from '../proposal.ts'
import { listProposals } from '../reads/proposal.ts'
import { propose } from './propose.ts'
import { sign } from './sign.ts'

type Reasons = { readonly fi: string; readonly sv: string }
type Verdict = {
  readonly kind: ProposalKind
  /** Of what was sought, in basis points; used where it is granted. */
  readonly partOfSought: number
  /** Points by criterion, one list for each assessor; short lists go round. */
  readonly points: readonly (readonly number[])[]
  readonly scoreReasons: readonly string[]
  readonly reasons: Reasons
  /** How far the case has come: shared out to assessors, or proposed to the decision-maker. Signed where nothing is said. */
  readonly until?: 'assigned' | 'proposed'
  /** What was put off to later, proposed anew so many days after the closing; it waits for its signature. */
  readonly anew?: { readonly after: number; readonly partOfSought: number; readonly reasons: Reasons }
}

/** How the applications of an invented call are assessed and decided, in the order of their arrival; the last verdict is for the rest. */
export type ExampleDecisionsFile = {
  readonly call: string
  readonly people: { readonly presenter: string; readonly assessors: readonly string[]; readonly decisionMaker: string }
  readonly daysAfterClosing: {
    readonly assigned: number
    readonly scored: number
    readonly proposed: number
    readonly signed: number
  }
  /** What the presenter wrote of the checks that a person had to look at. */
  readonly lookedAt: string
  readonly verdicts: readonly Verdict[]
}

type Ground = { readonly db: Db; readonly witness: Db }
type Cast = { readonly presenter: Actor; readonly assessors: readonly Actor[]; readonly decisionMaker: Actor }
type Stage = keyof ExampleDecisionsFile['daysAfterClosing']
type Play = {
  readonly call: Call
  readonly cast: Cast
  readonly as: (who: Actor, stage: Stage | number) => Here<Actor>
}

/** The rules hold for examples too: what they refuse is a mistake in the file. */
const must = async <T>(outcome: Promise<Outcome<T, string>>): Promise<T> => {
  const got = await outcome
  if (!got.ok) throw new Error(`an example decision was refused: ${got.refusal}`)
  return got.value
}

async function personOf(db: Db, key: string): Promise<Actor> {
  const identity = found(await findIdentity(db, 'example', key))
  return found(await findPerson(db, identity.personId))
}

async function castOf(db: Db, { people }: ExampleDecisionsFile): Promise<Cast> {
  const assessors: Actor[] = []
  for (const key of people.assessors) assessors.push(await personOf(db, key))
  return {
    presenter: await personOf(db, people.presenter),
    assessors,
    decisionMaker: await personOf(db, people.decisionMaker),
  }
}

/** Every assessor declares, scores and completes the own sheet. */
async function assess({ call, cast, as }: Play, { applicationId }: Submitted, verdict: Verdict): Promise<void> {
  for (const [at, assessor] of cast.assessors.entries()) {
    const points = verdict.points[at % verdict.points.length] ?? []
    const reason = verdict.scoreReasons[at % verdict.scoreReasons.length] ?? ''
    const scores = call.criteria.map(({ key }, i) => ({
      criterionKey: key,
      points: points[i % points.length] ?? null,
      reason,
    }))
    await must(declareConflict(as(assessor, 'assigned'), applicationId, { declared: 'none', ground: '', note: '' }))
    await must(saveScores(as(assessor, 'scored'), applicationId, scores))
    await must(completeSheet(as(assessor, 'scored'), applicationId))
  }
}

const whole = 10_000
const euro = 100
/** Whole euros of what was sought. */
const centsOf = ({ soughtCents }: Submitted, { partOfSought }: Pick<Verdict, 'partOfSought'>) =>
  Math.floor((soughtCents * partOfSought) / whole / euro) * euro

/** What the program proposes is confirmed at once, and what it leaves open is looked at one by one. */
async function confirmAll(presenter: Here<Actor>, applicationId: string, note: string): Promise<void> {
  await must(confirmFulfilled(presenter, applicationId))
  for (const key of await listUnconfirmed(presenter.db, applicationId))
    await must(confirmFlag(presenter, applicationId, { key, confirmed: 'fulfilled', note }))
}

type Handled = { readonly one: Submitted; readonly verdict: Verdict }

const entryFor = ({ one, verdict }: Handled) => ({
  kind: verdict.kind,
  cents: verdict.kind === 'granted' ? centsOf(one, verdict) : null,
  reasons: verdict.reasons[one.lang],
  exception: '',
  terms: '',
})

/** Everything is proposed before anything is signed, as the days have it; what was put off is proposed anew last. */
async function decide({ cast, as }: Play, all: readonly Handled[]): Promise<void> {
  const proposed: (Handled & { readonly revision: number })[] = []
  for (const handled of all) {
    const entry = { ...entryFor(handled), revision: 0 }
    const { revision } = await must(propose(as(cast.presenter, 'proposed'), handled.one.applicationId, entry))
    proposed.push({ ...handled, revision })
  }
  for (const { one, verdict, revision } of proposed)
    if (verdict.kind !== 'later' && verdict.until === undefined)
      await must(sign(as(cast.decisionMaker, 'signed'), one.applicationId, { revision }))
  for (const { one, verdict, revision } of proposed) {
    if (verdict.anew === undefined) continue
    const { after, reasons } = verdict.anew
    const granted = { kind: 'granted' as const, cents: centsOf(one, verdict.anew), reasons: reasons[one.lang] }
    const entry = { ...entryFor({ one, verdict }), ...granted, revision }
    await must(propose(as(cast.presenter, after), one.applicationId, entry))
  }
}

async function played({ db, witness }: Ground, file: ExampleDecisionsFile): Promise<number> {
  const call = await findCallBySlug(db, file.call)
  if (call === undefined || call.state !== 'in_assessment' || call.closesAt === null) return 0
  if ((await listProposals(db, call.id)).size > 0) return 0
  const closed = dayOf(call.closesAt)
  const cast = await castOf(db, file)
  const as = (who: Actor, stage: Stage | number): Here<Actor> => ({
    db,
    witness,
    who,
    now: momentOf(daysLater(closed, typeof stage === 'number' ? stage : file.daysAfterClosing[stage]), '10:00'),
    request: 'seed',
  })
  const play = { call, cast, as }
  await must(attempt(db, async (tx) => done(await takeIntoAssessment(tx, call.id))))
  const all = (await listSubmitted(db, call.id)).map((one, at) => ({
    one,
    verdict: found(file.verdicts[at] ?? file.verdicts.at(-1)),
  }))
  if (all.length === 0) return 0
  const pairs = all.flatMap(({ one: { applicationId } }) =>
    cast.assessors.map(({ id: personId }) => ({ applicationId, personId })),
  )
  await must(assign(as(cast.presenter, 'assigned'), call.id, { pairs, note: '' }))
  const assessed = all.filter(({ verdict }) => verdict.until !== 'assigned')
  for (const { one, verdict } of assessed) {
    await confirmAll(as(cast.presenter, 'assigned'), one.applicationId, file.lookedAt)
    await assess(play, one, verdict)
  }
  await decide(play, assessed)
  return all.length
}

/**
 * Lets the example people assess and decide an invented call, through the same actions as everybody, at days after its closing; all of
 * it or nothing. Does nothing where the call has proposals or is decided already, or nothing was submitted. Gives how many applications were handled.
 */
export const importExampleDecisions = ({ db, witness }: Ground, file: ExampleDecisionsFile) =>
  attempt(db, async (tx) => done(await played({ db: tx, witness }, file)))
