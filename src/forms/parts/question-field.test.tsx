import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { langs } from '../../kit/lang.ts'
import type { Sent } from '../answer.ts'
import { contentOf, type FormFile } from '../form-file.ts'
import type { Question } from '../question.ts'
import { errorsOf, faultText, missingText } from './fault-text.ts'
import { QuestionField } from './question-field.tsx'

const file: FormFile = JSON.parse(readFileSync('db/seeds/forms/joint-application.json', 'utf8'))
const { questions } = contentOf(file)
const asked = (key: string): Question => {
  const question = questions.find((one) => one.key === key)
  if (question === undefined) throw new Error(`no question ${key}`)
  return question
}
const html = renderToStaticMarkup
const typed = (fields: Record<string, string>): Sent => ({
  text: (name) => fields[name] ?? '',
  all: (name) => [fields[name] ?? ''].filter(Boolean),
})

describe('a question of the form', () => {
  test.each(langs)('has a label in %s, whatever its kind', (lang) => {
    const drawn = questions.map((question) => ({
      question,
      text: html(<QuestionField lang={lang} question={question} value={undefined} />),
    }))
    const nameless = drawn.filter(
      ({ question, text }) => !text.includes(html(<>{question.label[lang]?.text ?? '?'}</>)),
    )
    expect(nameless.map(({ question }) => question.key)).toEqual([])
    expect(drawn.filter(({ text }) => /undefined|\[object|\{\w+\}/.test(text))).toEqual([])
  })

  test('shows what is kept, as a person would write it', () => {
    expect(html(<QuestionField lang="sv" question={asked('starts_on')} value="2027-03-01" />)).toContain(
      'value="1.3.2027"',
    )
    expect(html(<QuestionField lang="fi" question={asked('incomes_sum')} value={123450} />)).toContain(
      'value="1\u00a0234,50"',
    )
    expect(html(<QuestionField lang="fi" question={asked('statutory_task')} value={false} />)).toMatch(
      /checked="" value="no"|value="no" checked=""|value="no"[^>]*checked/,
    )
  })

  test('shows again what was typed, right or wrong, rather than what is kept', () => {
    const text = html(
      <QuestionField
        lang="fi"
        question={asked('starts_on')}
        value="2027-03-01"
        sent={typed({ starts_on: 'ensi <keväänä>' })}
        faults={[{ field: 'starts_on', code: 'not_a_day' }]}
      />,
    )
    expect(text).toContain('value="ensi &lt;keväänä&gt;"')
    expect(text).toContain('aria-describedby="starts_on-error starts_on-hint"')
    expect(text).toContain('Anna päivä muodossa 1.3.2027.')
  })

  test('about the title in Swedish says that it is written in Swedish', () =>
    expect(html(<QuestionField lang="fi" question={asked('title_sv')} value="Lov" />)).toMatch(/<input[^>]*lang="sv"/))

  test('with rows draws as many as are asked for, one more when it is added, and a button to add', () => {
    const risks = asked('risks')
    expect(html(<QuestionField lang="fi" question={risks} value={[]} />)).toContain('name="risks.rows" value="3"')
    const text = html(
      <QuestionField lang="fi" question={risks} value={[{ risk: 'a' }, { risk: 'b' }, { risk: 'c' }]} added={1} />,
    )
    expect(text).toContain('name="risks.rows" value="4"')
    expect(text).toContain('value="risks" name="add"')
    expect(text).toContain('value="risks.3" name="remove"')
    expect(text).toMatch(/id="risks\.0\.risk"[^>]*>a<\/textarea>/)
  })
})

test('an error names the question, the row and the cell', () => {
  expect(errorsOf(asked('risks'), [{ field: 'risks.1.impact', code: 'too_large', limit: 5 }], 'fi')).toEqual([
    { field: 'risks.1.impact', text: 'Riskit, 2, Vaikutus 1–5: Anna luku, joka on enintään 5.' },
  ])
  expect(faultText({ field: 'x', code: 'too_long', limit: 140 }, 'sv')).toBe(
    'Förkorta texten. Den får ha högst 140 tecken.',
  )
})

test('what is missing is said in words', () => {
  const at = { question: 'risks', section: 'risks' }
  expect(missingText({ ...at, why: 'too_few_rows' }, asked('risks'), 'fi')).toBe('Rivejä on liian vähän, vähintään 3')
  expect(missingText({ ...at, why: 'row_incomplete', row: 0, column: 'owner' }, asked('risks'), 'sv')).toBe(
    'Rad 1 är ofullständig: Ansvarig',
  )
  expect(missingText({ ...at, why: 'unanswered' }, asked('risks'), 'en')).toBe('The answer is missing')
})
