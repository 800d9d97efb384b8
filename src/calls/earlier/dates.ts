import type { Day } from '../../kit/dates.ts'
import { bad, good, type Judged } from './fault.ts'
import { bare, isUnsaid, type Result } from './heads.ts'
import { dayIn, endIn } from './period.ts'

type Cells = Readonly<Record<'decided' | 'from' | 'to' | 'number', string>>
export type Dates = {
  readonly decidedOn: Day | null
  /** The first and the last day of the project. */
  readonly from: Day | null
  readonly to: Day | null
  /** The number of the case in the register of the authority. */
  readonly number: string | null
}

function judgedDay(column: 'decided' | 'from' | 'to', text: string): Judged<Day | null> {
  const day = column === 'decided' ? dayIn(text) : endIn(text, column)
  return day.ok ? good(day.value) : bad(column, day.refusal, text)
}

/** What is decided later has no day of decision yet. */
function judgedDecided(text: string, result: Result | undefined): Judged<Day | null> {
  const day = judgedDay('decided', text)
  return result === 'later' && typeof day.value === 'string' ? bad('decided', 'decided_of_later', text) : day
}

const longestNumber = 60

function judgedNumber(text: string): Judged<string | null> {
  const number = text.replace(/^'/, '').replaceAll(/\s+/g, ' ').trim()
  if (number.length > longestNumber) return bad('number', 'number_long', String(longestNumber))
  return good(isUnsaid(number) ? null : number)
}

const turned = ({ from, to }: Dates) => from !== null && to !== null && to < from

/** When a project was decided and carried out, and its number in the register; a project does not end before it begins. */
export function judgedDates(cells: Cells, result: Result | undefined): Judged<Dates> {
  const read = {
    decidedOn: judgedDecided(cells.decided, result),
    from: judgedDay('from', cells.from),
    to: judgedDay('to', cells.to),
    number: judgedNumber(cells.number),
  }
  const faults = [read.decidedOn, read.from, read.to, read.number].flatMap((one) => one.faults)
  if (faults.length > 0) return { value: undefined, faults }
  const said = (one: Judged<string | null>) => one.value ?? null
  const dates = { decidedOn: said(read.decidedOn), from: said(read.from), to: said(read.to), number: said(read.number) }
  return turned(dates) ? bad('to', 'ends_before_start', cells.to) : good(dates)
}

/** Whether two numbers of the register are the same; undefined where one of them is not known. */
export const isSameNumber = (a: string | null, b: string | null): boolean | undefined =>
  a === null || b === null ? undefined : bare(a) === bare(b)
