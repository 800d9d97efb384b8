/** What the database holds at the end, against what the people of the measurement wrote. */
import type pg from 'pg'
import { joinedText } from '../../src/io/joined-text.ts'
import type { Draft } from './people.ts'
import type { Saved } from './savers.ts'
import type { Measured } from './writers.ts'

/** What is wrong, counted. */
export type Faults = {
  readonly lost: number
  readonly reordered: number
  /** Texts that say something else than what is stored, fields with values that nobody kept or of another writer. */
  readonly different: number
}

export const sumOf = (all: readonly Faults[]): Faults =>
  all.reduce(
    (sum, one) => ({
      lost: sum.lost + one.lost,
      reordered: sum.reordered + one.reordered,
      different: sum.different + one.different,
    }),
    { lost: 0, reordered: 0, different: 0 },
  )

/** The places that stand before an earlier one. */
const outOfOrder = (places: readonly number[]): number =>
  places.filter((place, at) => at > 0 && place < (places[at - 1] ?? 0)).length

const storedText = `select n.value #>> '{}' as text, n.who || n.others as who,
    (select array_agg(t.change order by t.seq) from applications.text_change t
     where t.application_id = $1 and t.question_key = $2) as changes
  from applications.answer n where n.application_id = $1 and n.question_key = $2`

/** A text that two wrote together: every word, in the order of each, and both named in its history. */
export async function textFaults(pool: pg.Pool, draft: Draft, question: string, all: readonly Measured[]) {
  const asked = [draft.id, question]
  const { rows } = await pool.query<{ text: string; who: string[]; changes: Buffer[] }>(storedText, asked)
  const { text = '', who = [], changes = [] } = rows[0] ?? {}
  const here = all.filter((one) => one.id === draft.id)
  const unnamed = draft.writers.filter(({ id }) => !who.includes(id)).length
  const other = here.filter((one) => one.text !== text).length + (joinedText(changes).text() === text ? 0 : 1)
  const places = here.map(({ words }) => words.map((word) => text.indexOf(word)))
  return {
    lost: places.flat().filter((place) => place < 0).length,
    reordered: places.reduce((sum, one) => sum + outOfOrder(one), 0),
    different: unnamed + other,
  }
}

const storedAnswers = `select value, who from (
    select value, who, revision from applications.answer_history where application_id = $1 and question_key = $2
    union all select value, who, revision from applications.answer where application_id = $1 and question_key = $2
  ) all_of_it order by revision`
const storedPart = `select value, who from applications.part_history where application_id = $1 and part = $2 order by revision`

type Entry = { readonly value: unknown; readonly who: string }

/** What was saved field by field: the history has every value that was said to be kept, in that order, and nothing else. */
export async function fieldFaults(pool: pg.Pool, { application, field, kind, kept, who }: Saved): Promise<Faults> {
  const { rows } = await pool.query<Entry>(kind === 'costs' ? storedPart : storedAnswers, [application, field])
  const said = rows.map(({ value }) => JSON.stringify(value))
  const places = kept.map((value) => said.findIndex((one) => one.includes(value)))
  const strangers = rows.filter((row) => row.who !== who).length
  return {
    lost: places.filter((place) => place < 0).length,
    reordered: outOfOrder(places),
    different: strangers + Math.abs(rows.length - kept.length),
  }
}
