import type { Sent } from '../../kit/sent.ts'
import type { Words } from '../../kit/words.ts'
import { halfPoint, highestScore, scorePoints, writtenPoints, type Criterion, type Hundredths } from '../criterion.ts'
import type { Faq } from '../faq.ts'
import { keyIn, rowCount, rowsIn } from './rows.ts'
import { longest, right, shown, valuesOfWords, wordsIn, wrong, type Entered, type Values } from './typed.ts'

function weightIn(typed: Sent, name: string): Entered<number | null> {
  const text = typed.text(name).replace(/[\s\u00a0%]/g, '')
  if (text === '') return right(null)
  const weight = Number(text)
  return Number.isInteger(weight) && weight >= 1 && weight <= 100 ? right(weight) : wrong(null, name, 'not_a_weight')
}

/** A threshold in points as people type it: `2,50`, `3`. Errors: not_a_score. */
export function scoreIn(typed: Sent, name: string): Entered<Hundredths | null> {
  const text = typed.text(name).trim().replace(',', '.')
  if (text === '') return right(null)
  const score = /^\d(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : Number.NaN
  return score >= 1 && score <= highestScore ? right(score) : wrong(null, name, 'not_a_score')
}

/** The lowest median of a criterion: medians are whole or half points. Errors: not_a_score, not_half_points. */
function lowestIn(typed: Sent, name: string): Entered<Hundredths | null> {
  const score = scoreIn(typed, name)
  return score.value !== null && score.value % halfPoint !== 0 ? wrong(null, name, 'not_half_points') : score
}

/** A threshold as a form holds it. */
export const typedScore = (score: Hundredths | null): string => (score === null ? '' : writtenPoints(score, 'fi'))

function criterionIn(typed: Sent, at: string): Entered<Criterion> {
  const [name, weight] = [wordsIn(typed, `${at}.name`, longest.line), weightIn(typed, `${at}.weight`)]
  const lowest = lowestIn(typed, `${at}.lowest`)
  const anchors = scorePoints.map((point) => ({ point, ...wordsIn(typed, `${at}.anchor.${point}`, 1_000) }))
  const said = anchors.filter((anchor) => Object.keys(anchor.value).length > 0)
  return {
    value: {
      key: keyIn(typed, at),
      name: name.value,
      weight: weight.value,
      core: typed.text(`${at}.core`) === 'yes',
      lowest: lowest.value,
      standing: null,
      anchors: Object.fromEntries(said.map((anchor): [string, Words] => [anchor.point, anchor.value])),
    },
    errors: [...name.errors, ...weight.errors, ...lowest.errors, ...anchors.flatMap((anchor) => anchor.errors)],
  }
}

/** A row in which nothing is typed and nothing ticked. */
const isEmpty = ({ name, weight, core, lowest, anchors }: Criterion): boolean =>
  weight === null && lowest === null && !core && [name, anchors].every((words) => Object.keys(words).length === 0)

/** Criteria out of a form. Errors: too_long, not_a_weight, not_a_score, not_half_points. */
export const criteriaIn = (typed: Sent): Entered<readonly Criterion[]> =>
  rowsIn(typed, 'criteria', {
    read: (at) => criterionIn(typed, at),
    isEmpty,
    nameOf: (row) => row.name,
  })

/** Criteria as a form holds them. */
export const valuesOfCriteria = (criteria: readonly Criterion[]): Values =>
  criteria.reduce<Values>(
    (values, row, i) => ({
      ...values,
      [`criteria.${i}.key`]: [row.key],
      [`criteria.${i}.weight`]: [shown(row.weight)],
      [`criteria.${i}.core`]: row.core ? ['yes'] : [],
      [`criteria.${i}.lowest`]: [typedScore(row.lowest)],
      ...valuesOfWords(`criteria.${i}.name`, row.name),
      ...Object.assign(
        {},
        ...scorePoints.map((point) => valuesOfWords(`criteria.${i}.anchor.${point}`, row.anchors[point] ?? null)),
      ),
    }),
    { 'criteria.count': [String(Math.max(1, criteria.length))] },
  )

/** Questions with answers out of a form; rows with neither are left out. Errors: too_long. */
export function faqIn(typed: Sent): Entered<readonly Faq[]> {
  const rows = Array.from({ length: rowCount(typed, 'faq') }, (_, i) => ({
    question: wordsIn(typed, `faq.${i}.question`, 1_000),
    answer: wordsIn(typed, `faq.${i}.answer`, longest.text),
  }))
  const value = rows.map((row): Faq => ({ question: row.question.value, answer: row.answer.value }))
  return {
    value: value.filter((row) => Object.keys(row.question).length > 0 || Object.keys(row.answer).length > 0),
    errors: rows.flatMap((row) => [...row.question.errors, ...row.answer.errors]),
  }
}

/** Questions with answers as a form holds them. */
export const valuesOfFaq = (faq: readonly Faq[]): Values =>
  faq.reduce<Values>(
    (values, row, i) => ({
      ...values,
      ...valuesOfWords(`faq.${i}.question`, row.question),
      ...valuesOfWords(`faq.${i}.answer`, row.answer),
    }),
    { 'faq.count': [String(Math.max(1, faq.length))] },
  )
