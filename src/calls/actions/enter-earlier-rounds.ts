import { enterRounds, sourceKeyOf, type EnteredRounds } from '../../catalogue/actions/enter-rounds.ts'
import { allowed } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import type { Day } from '../../kit/dates.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { wordsOf } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { freshRows } from '../earlier/known.ts'
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
import { holdRecord } from '../store/earlier.ts'

export type EarlierInput = {
  readonly rows: readonly (readonly string[])[]
  /** The round of rows that name none; empty where the table says it. */
  readonly round: string
  readonly covers: Coverage
  /** The language in which the table is written. */
  readonly lang: 'fi' | 'sv' | 'en'
  readonly source: Omit<EnteredRounds['source'], 'lang'>
}
type Authority = NonNullable<Actor['actingFor']>

const workOf = (lang: string) => (row: SaidRow) => ({
  roundKey: row.round.key,
  title: row.title === null ? null : wordsOf({ [lang]: row.title }),
  coordinatorId: row.coordinator.id,
  nameInSource: row.nameInTable,
  cents: row.cents,
  partners: row.partners.named.map(({ organisation, nameInTable }) => ({
    organisationId: organisation?.id ?? null,
    nameInSource: nameInTable,
  })),
  others: row.partners.others,
  decidedOn: row.decidedOn,
  from: row.from,
  to: row.to,
  registerNumber: row.number,
  kind: row.result === 'later' ? ('later' as const) : ('granted' as const),
})

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

/**
 * Enters earlier rounds and their projects from a table, with the source that it was taken from. What is there already stays as it is, so
 * the same table adds nothing the second time; rows that are refused are left out. The counts of a round are over what was there and what
 * is entered; they are kept where nobody else has told more, also where they alone are new. Gives how many projects were entered and the addresses of the rounds. Refuses unreadable, nothing_new.
 */
export const enterEarlierRounds = (here: Here<Actor>, input: EarlierInput) =>
  attempt(here.db, async (tx) => {
    const { actingFor: authority } = here.who
    allowed(mayEnterEarlier(here.who) !== null, mayEnterEarlier(here.who) !== null)
    if (authority === null) return refuse('unreadable')
    await holdRecord(tx)
    const { covers, lang } = input
    const table = readRoundTable(input.rows, input.round, { ...(await groundFor(tx, authority)), covers, lang })
    if ('code' in table) return refuse('unreadable')
    const rounds = roundsIn(table.said)
    const works = await listKnownWorks(
      tx,
      rounds.map((round) => round.key),
    )
    const fresh = freshRows(table.said, works)
    const sourceKey = sourceKeyOf({ ...input.source, lang })
    const outcomes = outcomesTold(
      { said: table.said, works, covers, whole: table.refused.length === 0, sourceKey },
      await listOutcomes(
        tx,
        rounds.flatMap((round) => round.known?.call?.id ?? []),
      ),
    )
    const added = rounds.filter((round) => round.known === null)
    if (fresh.length + added.length + outcomes.size === 0) return refuse('nothing_new')
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
    await enterCalls(tx, { here, authority, sourceKey }, { rounds, fresh, outcomes })
    return done({ entered: fresh.length, rounds: rounds.map((round) => round.known?.call?.slug ?? round.key) })
  })

type Told = {
  readonly rounds: readonly RoundSaid[]
  readonly fresh: readonly SaidRow[]
  /** By the key of their round. */
  readonly outcomes: ReadonlyMap<string, Outcome>
}

async function enterCalls(tx: Write, entering: Entering, { rounds, fresh, outcomes }: Told): Promise<void> {
  for (const round of rounds) {
    const ofRound = fresh.filter((row) => row.round.key === round.key)
    const callId = await callOf(tx, { round, decidedOn: oneDayOf(ofRound) }, entering)
    const outcome = outcomes.get(round.key)
    if (outcome !== undefined) await keepOutcomeRow(tx, callId, outcome)
    await record<CallEvent>(tx, entering.here, {
      what: 'call.earlier_entered',
      aboutKind: 'call',
      about: callId,
      data: { projects: ofRound.length },
    })
  }
}
