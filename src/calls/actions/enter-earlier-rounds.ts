import { fillWorks } from '../../catalogue/actions/fill-works.ts'
import { enterRounds, sourceKeyOf, type EnteredRounds } from '../../catalogue/actions/enter-rounds.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import type { Day } from '../../kit/dates.ts'
import { langs, type Lang } from '../../kit/lang.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { say } from '../../kit/texts.ts'
import { wordsOf, type Words } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { filledWork, workOf } from '../earlier/entered.ts'
import { fillingsIn, freshRows, written, type FilledColumn } from '../earlier/filling.ts'
import { outcomesTold, roundsIn } from '../earlier/outcome.ts'
import type { RoundSaid } from '../earlier/round.ts'
import type { Coverage, SaidRow } from '../earlier/row.ts'
import { readRoundTable } from '../earlier/table.ts'
import type { Outcome } from '../fact.ts'
import { emptyCall } from '../empty-call.ts'
import type { CallEvent } from '../events.ts'
import { mayEnterEarlier } from '../policy.ts'
import { groundFor, listKnownWorks, listOutcomes } from '../reads/earlier.ts'
import { insertCall, keepOutcomeRow } from '../store.ts'
import { texts } from '../texts/earlier.ts'
import { holdRecord } from '../store/earlier.ts'

export type EarlierInput = {
  readonly rows: readonly (readonly string[])[]
  /** The round of rows that name none; empty where the table says it. */
  readonly round: string
  readonly covers: Coverage
  /** The language in which the table is written. */
  readonly lang: Lang
  readonly source: Omit<EnteredRounds['source'], 'lang'>
  /** The differences that were confirmed, each as `confirmationOf` of earlier/filling.ts names it. */
  readonly confirmed?: readonly string[]
  /** The language in which the differences were shown. */
  readonly shownIn?: Lang
}
type Authority = NonNullable<Actor['actingFor']>

/** Which columns of a project came from a table, in every language. */
const noted = (columns: readonly FilledColumn[]): Words => {
  const heads = (lang: Lang) => columns.map((column) => texts[lang].head[column]).join(', ')
  return wordsOf(
    Object.fromEntries(langs.map((lang) => [lang, say(texts[lang].noted, { heads: heads(lang) })])),
    'ours',
  )
}

type Entering = { readonly here: Here<Actor>; readonly authority: Authority; readonly sourceKey: string }

/** The day on which all grants of a round were decided; null where they differ or one is not known. */
function oneDayOf(rows: readonly SaidRow[]): Day | null {
  const days = new Set(rows.filter((row) => row.result === 'granted').map((row) => row.decidedOn))
  return days.size === 1 ? ([...days][0] ?? null) : null
}

/** The id of the call of a round; one that is not there is entered, archived. */
async function callOf(
  tx: Write,
  { round, decidedOn }: { round: RoundSaid; decidedOn: Day | null },
  { here, authority, sourceKey }: Entering,
) {
  if (round.known?.call !== undefined && round.known.call !== null) return round.known.call.id
  const beginning = { id: newId(), slug: round.key, title: round.name, example: authority.example, authority }
  const call = { ...emptyCall(beginning), state: 'archived' as const, roundKey: round.key, sourceKey, decidedOn }
  await insertCall(tx, call, { at: here.now, by: here.who.id })
  return call.id
}

/** What a table tells that the record does not; undefined where it cannot be read. */
async function toldBy(tx: Write, authority: Authority, input: EarlierInput) {
  const { covers, lang, shownIn = lang } = input
  const table = readRoundTable(input.rows, input.round, { ...(await groundFor(tx, authority)), covers, lang })
  if ('code' in table) return undefined
  const rounds = roundsIn(table.said)
  const keys = rounds.map((round) => round.key)
  const calls = rounds.flatMap((round) => round.known?.call?.id ?? [])
  const [works, known] = [await listKnownWorks(tx, keys, shownIn), await listOutcomes(tx, calls)]
  const sourceKey = sourceKeyOf({ ...input.source, lang })
  const whole = table.refused.length === 0
  const fillings = fillingsIn(table.said, works, shownIn)
  return {
    rounds,
    sourceKey,
    fresh: freshRows(table.said, fillings),
    filled: written(fillings.values(), input.confirmed ?? []),
    outcomes: outcomesTold({ said: table.said, works, covers, whole, sourceKey }, known),
  }
}

/**
 * Enters earlier rounds and their projects from a table, with the source that it was taken from. Of a project that is there, what was
 * unknown is filled in; what differs is changed only where the difference was confirmed as it still stands. So the same table writes
 * nothing the second time; rows that are refused are left out. The counts of a round are over what was there and what
 * is entered; they are kept where nobody else has told more, also where they alone are new. Gives how many projects were entered, how many filled in, and the addresses of the rounds. Refuses unreadable, nothing_new.
 */
export const enterEarlierRounds = (here: Here<Actor>, input: EarlierInput) =>
  attempt(here.db, async (tx) => {
    const { actingFor } = here.who
    allowed(mayEnterEarlier(here.who) !== null, mayEnterEarlier(here.who) !== null)
    const authority = found(actingFor ?? undefined)
    await holdRecord(tx)
    const told = await toldBy(tx, authority, input)
    if (told === undefined) return refuse('unreadable')
    const { rounds, fresh, filled, outcomes, sourceKey } = told
    const added = rounds.filter((round) => round.known === null)
    if (fresh.length + added.length + outcomes.size + filled.length === 0) return refuse('nothing_new')
    const { lang } = input
    await enterRounds(
      tx,
      {
        source: { ...input.source, lang },
        rounds: added,
        works: fresh.map(workOf(lang)),
        example: authority.example,
      },
      here.now,
    )
    await fillWorks(
      tx,
      sourceKey,
      filled.map((one) => filledWork(one, lang, noted(one.columns))),
    )
    const keys = filled.map(({ filling }) => filling.row.round.key)
    await enterCalls(tx, { here, authority, sourceKey }, { rounds, fresh, filled: keys, outcomes })
    return done({
      entered: fresh.length,
      filled: filled.length,
      rounds: rounds.map((round) => round.known?.call?.slug ?? round.key),
    })
  })

type Told = {
  readonly rounds: readonly RoundSaid[]
  readonly fresh: readonly SaidRow[]
  /** The keys of the rounds of the projects that were filled in. */
  readonly filled: readonly string[]
  /** By the key of their round. */
  readonly outcomes: ReadonlyMap<string, Outcome>
}

async function enterCalls(tx: Write, entering: Entering, { rounds, fresh, filled, outcomes }: Told): Promise<void> {
  for (const round of rounds) {
    const ofRound = fresh.filter((row) => row.round.key === round.key)
    const callId = await callOf(tx, { round, decidedOn: oneDayOf(ofRound) }, entering)
    const outcome = outcomes.get(round.key)
    if (outcome !== undefined) await keepOutcomeRow(tx, callId, outcome)
    await record<CallEvent>(tx, entering.here, {
      what: 'call.earlier_entered',
      aboutKind: 'call',
      about: callId,
      data: { projects: ofRound.length, filled: filled.filter((key) => key === round.key).length },
    })
  }
}
