import type { Call } from '../calls/call.ts'
import type { Form } from '../forms/form.ts'
import { daysLater, type Day } from '../kit/dates.ts'
import type { Answers } from './content.ts'
import type { AnswerValue, BudgetLine, ReuseDecision } from './submission.ts'

/** A party of an invented application: who writes for it, what it does, its whole euros per cost type and year. */
export type ExampleParty = {
  readonly person: string
  readonly tasks: string
  readonly euros: Readonly<Record<string, readonly number[]>>
  readonly own?: number
  /** The position of the signatory who committed; null: not yet. */
  readonly position: string | null
}

/** An invented application. Days count from the opening of its call. */
export type ExampleApplication = {
  readonly call: string
  readonly writer: string
  readonly signatory: string
  readonly base: 'fi' | 'sv'
  readonly beganDays: number
  readonly sentDays: number | null
  readonly answers: Answers
  /** Sections that are still unanswered. */
  readonly leaveOut?: readonly string[]
  readonly parties: readonly ExampleParty[]
  /** Codes of municipalities that were invited and have written nothing. */
  readonly invited?: readonly string[]
  readonly reuse: {
    readonly decision: ReuseDecision
    readonly why: string
    readonly searched: string
    readonly q: string
    readonly note: string
    readonly cooperate: boolean
  } | null
  readonly editedAfter?: { readonly days: number; readonly answers: Answers }
}

export type ExamplesFile = {
  readonly bases: Readonly<Record<'fi' | 'sv', Answers>>
  readonly applications: readonly ExampleApplication[]
}

/** When an invented project starts: on the first day that the call allows. */
export function startOf(call: Pick<Call, 'earliestOn' | 'slug'>): Day {
  if (call.earliestOn === null) throw new Error(`${call.slug} has no first day`)
  return call.earliestOn
}

type Row = Readonly<Record<string, string | number>>

const wholeProject = 630 // days; inside every example call

/** A text like '@600' is the day that many days after the start. */
const dayIn = <T>(value: T, start: Day): T | Day =>
  typeof value === 'string' && /^@\d+$/.test(value) ? daysLater(start, Number(value.slice(1))) : value

const isRow = (one: string | Row): one is Row => typeof one === 'object'

function dated(value: AnswerValue, start: Day): AnswerValue {
  if (!Array.isArray(value)) return value
  const rows = value.filter(isRow)
  if (rows.length === 0) return value
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, dayIn(cell, start)])))
}

/** The answers of an invented application: those of its language, its own over them, without the sections that are left out. */
export function answersOf(
  file: ExampleApplication,
  all: ExamplesFile,
  form: Pick<Form, 'questions'>,
  start: Day,
): Answers {
  const given: Answers = {
    ...all.bases[file.base],
    ...file.answers,
    starts_on: start,
    ends_on: daysLater(start, wholeProject),
  }
  const left = new Set(file.leaveOut ?? [])
  const asked = form.questions.filter((question) => !left.has(question.section) && Object.hasOwn(given, question.key))
  return Object.fromEntries(asked.map(({ key }) => [key, dated(given[key] ?? '', start)]))
}

/** The budget lines of a party, the first sum of each cost type in the year in which the project starts. */
export function linesOf(party: ExampleParty, start: Day): readonly BudgetLine[] {
  const first = Number(start.slice(0, 4))
  return Object.entries(party.euros).flatMap(([costType, all]) =>
    all.map((euros, index) => ({ costType, year: first + index, cents: euros * 100 })),
  )
}
