import { enterRounds, type EnteredRounds } from '../../catalogue/actions/enter-rounds.ts'
import { allowed } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { wordsOf } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { freshRows, outcomeOf } from '../earlier/known.ts'
import type { RoundSaid } from '../earlier/round.ts'
import type { Coverage, SaidRow } from '../earlier/row.ts'
import { readRoundTable } from '../earlier/table.ts'
import { emptyCall } from '../empty-call.ts'
import type { CallEvent } from '../events.ts'
import { mayEnterEarlier } from '../policy.ts'
import { groundFor, listKnownWorks } from '../reads/earlier.ts'
import { insertCall, keepOutcomeRow } from '../store.ts'
import { holdRecord, sourcesOfOutcomes } from '../store/earlier.ts'

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
  kind: row.result === 'later' ? ('later' as const) : ('granted' as const),
})

type Entering = { readonly here: Here<Actor>; readonly authority: Authority; readonly sourceKey: string }

/** The id of the call of a round; one that is not there is entered, archived. */
async function callOf(tx: Write, round: RoundSaid, { here, authority, sourceKey }: Entering): Promise<string> {
  if (round.known?.call !== undefined && round.known.call !== null) return round.known.call.id
  const beginning = { id: newId(), slug: round.key, title: round.name, example: authority.example, authority }
  const call = { ...emptyCall(beginning), state: 'archived' as const, roundKey: round.key, sourceKey }
  await insertCall(tx, call, { at: here.now, by: here.who.id })
  return call.id
}

/**
 * Enters earlier rounds and their projects from a table, with the source that it was taken from. What is there already stays as it is, so
 * the same table adds nothing the second time; rows that are refused are left out. The counts of the outcome are kept where nobody else has
 * told them. Gives how many projects were entered and the addresses of the rounds. Refuses unreadable, nothing_new.
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
    const rounds = [...new Map(table.said.map((row) => [row.round.key, row.round])).values()]
    const fresh = freshRows(
      table.said,
      await listKnownWorks(
        tx,
        rounds.map((round) => round.key),
      ),
    )
    const added = rounds.filter((round) => round.known === null)
    if (fresh.length + added.length === 0) return refuse('nothing_new')
    const { sourceKey } = await enterRounds(
      tx,
      {
        source: { ...input.source, lang },
        rounds: added,
        works: fresh.map(workOf(lang)),
        example: authority.example,
      },
      here.now,
    )
    await enterCalls(
      tx,
      { here, authority, sourceKey },
      { input, rounds, said: table.said, fresh, whole: table.refused.length === 0 },
    )
    return done({ entered: fresh.length, rounds: rounds.map((round) => round.known?.call?.slug ?? round.key) })
  })

type Told = {
  readonly input: EarlierInput
  readonly rounds: readonly RoundSaid[]
  readonly said: readonly SaidRow[]
  readonly fresh: readonly SaidRow[]
  /** No row of the table was refused. */
  readonly whole: boolean
}

async function enterCalls(tx: Write, entering: Entering, { input, rounds, said, fresh, whole }: Told): Promise<void> {
  const sources = await sourcesOfOutcomes(
    tx,
    rounds.flatMap((round) => (round.known?.call ? [round.known.call.id] : [])),
  )
  for (const round of rounds) {
    const callId = await callOf(tx, round, entering)
    const rows = said.filter((row) => row.round.key === round.key)
    const { sourceKey } = entering
    if (!sources.has(callId) || sources.get(callId) === sourceKey)
      await keepOutcomeRow(tx, callId, { ...outcomeOf(rows, input.covers, whole), sourceKey })
    await record<CallEvent>(tx, entering.here, {
      what: 'call.earlier_entered',
      aboutKind: 'call',
      about: callId,
      data: { projects: fresh.filter((row) => row.round.key === round.key).length },
    })
  }
}
