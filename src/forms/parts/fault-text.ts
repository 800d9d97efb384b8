import type { Lang } from '../../kit/lang.ts'
import { writtenNumber } from '../../kit/number.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import type { Fault } from '../answer.ts'
import type { Missing } from '../missing.ts'
import type { Question } from '../question.ts'
import { words } from '../words.ts'

/** What is wrong, in the words of what to do. */
export function faultText({ code, limit = 0 }: Fault, lang: Lang): string {
  const said = words[lang].fault
  if (code === 'too_long' || code === 'too_small' || code === 'too_large' || code === 'too_many_rows')
    return say(said[code], { limit: writtenNumber(limit, lang) })
  return said[code]
}

/** The faults of one question as an error summary shows them, each with the name of its question or cell. */
export function errorsOf(question: Question, faults: readonly Fault[], lang: Lang): readonly FieldError[] {
  return faults.map((fault) => {
    const [key, row, cell] = fault.field.split('.')
    const column = key === question.key ? question.columns.find((one) => one.key === cell) : undefined
    const place = column === undefined ? '' : `, ${Number(row) + 1}, ${plain(column.label, lang)}`
    return { field: fault.field, text: `${plain(question.label, lang)}${place}: ${faultText(fault, lang)}` }
  })
}

/** The faults of several questions as an error summary shows them, in the order of the questions. */
export const errorsIn = (questions: readonly Question[], faults: readonly Fault[], lang: Lang): readonly FieldError[] =>
  questions.flatMap((question) =>
    errorsOf(
      question,
      faults.filter(({ field }) => field.split('.')[0] === question.key),
      lang,
    ),
  )

/** What an answer still lacks, in words. */
export function missingText(lack: Missing, question: Question, lang: Lang): string {
  const { why } = words[lang]
  if (lack.why === 'too_few_rows') return say(why.too_few_rows, { least: question.least ?? 1 })
  if (lack.why !== 'row_incomplete') return why[lack.why]
  const column = question.columns.find((one) => one.key === lack.column)
  return say(why.row_incomplete, { row: (lack.row ?? 0) + 1, column: plain(column?.label, lang) })
}
