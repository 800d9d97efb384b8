import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { anyDeeds, anyForm, built } from '../../test/situations/any-form.ts'
import { anythingTyped, asked, sentOf, type Fields } from '../../test/situations/anything-typed.ts'
import { langs } from '../kit/lang.ts'
import type { Answers, AnswerValue } from './answer.ts'
import { carried } from './carried.ts'
import { edited } from './edit.ts'
import { fileOf } from './form-file.ts'
import type { FormContent } from './form.ts'
import { flawsIn } from './law.ts'
import { missing } from './missing.ts'
import { conditionText } from './parts/hint.ts'
import { QuestionField } from './parts/question-field.tsx'
import { AnswerText } from './parts/answer-text.tsx'
import { readForm } from './read-form.ts'
import { parsedAnswer } from './reading.ts'
import { schemaOf, uiSchemaOf } from './schema.ts'
import { sentAgain } from './sent.ts'

const expectHolds = <T,>(property: fc.IProperty<T>, numRuns = 60) => {
  const { failed, counterexample, errorInstance } = fc.check(property, { numRuns })
  expect(failed, `${String(errorInstance)}\n${JSON.stringify(counterexample)}`).toBe(false)
}

const withTyped = anyForm.chain((form) => fc.tuple(fc.constant(asked(form)), anythingTyped(asked(form))))

function answersIn(form: FormContent, fields: Fields): Answers {
  const sent = sentOf(fields)
  return Object.fromEntries(
    form.questions.flatMap((question): [string, AnswerValue][] => {
      const parsed = parsedAnswer(question, sent)
      return parsed.ok ? [[question.key, parsed.value]] : []
    }),
  )
}

describe('any form that the builder can make', () => {
  test('keeps the rules of a form', () =>
    expectHolds(
      fc.property(anyForm, (form) => {
        expect(flawsIn(form)).toEqual([])
        expect(edited(asked(form), { what: 'name_form', name: form.name })).toEqual({ ok: true, value: form })
      }),
    ))

  test('is drawn in every language, whatever is kept, and no text of it becomes a tag', () =>
    expectHolds(
      fc.property(withTyped, fc.constantFrom(...langs), ([form, fields], lang) => {
        const answers = answersIn(form, fields)
        const html = form.questions
          .map((question) =>
            renderToStaticMarkup(
              <>
                <QuestionField
                  lang={lang}
                  question={question}
                  value={answers[question.key]}
                  condition={conditionText({ form }, question, lang)}
                />
                <QuestionField lang={lang} question={question} value={undefined} sent={sentOf(fields)} />
                <AnswerText lang={lang} question={question} value={answers[question.key]} />
              </>,
            ),
          )
          .join('')
        expect(html).not.toMatch(/<(script|img|b)\b|undefined|\[object/)
      }),
    ))

  test('survives being written to a file and read again', () =>
    expectHolds(
      fc.property(anyForm, (form) => {
        expect(readForm(JSON.stringify(fileOf(form)))).toEqual({ ok: true, form })
        expect(JSON.parse(JSON.stringify([schemaOf(form), uiSchemaOf(form)]))).toMatchObject([
          { properties: {} },
          { elements: form.sections.map(() => ({ type: 'Category' })) },
        ])
      }),
    ))

  test('takes back an answer as its own page shows it', () =>
    expectHolds(
      fc.property(withTyped, ([form, fields]) => {
        const answers = answersIn(form, fields)
        const again = form.questions.map(({ key, ...question }) => {
          const value = answers[key]
          return value === undefined
            ? undefined
            : parsedAnswer({ ...question, key }, sentAgain({ ...question, key }, value))
        })
        expect(again).toEqual(
          form.questions.map(({ key }) => (answers[key] === undefined ? undefined : { ok: true, value: answers[key] })),
        )
      }),
    ))

  test('carries every answer over to a new version where its question is as it was', () =>
    expectHolds(
      fc.property(withTyped, anyDeeds, ([form, fields], deeds) => {
        const answers = answersIn(form, fields)
        const next = asked(built(form, deeds))
        const kept = carried(next, answers)
        const same = next.questions.filter((question) =>
          form.questions.some(
            (one) =>
              JSON.stringify([one.kind, one.columns]) === JSON.stringify([question.kind, question.columns]) &&
              one.key === question.key,
          ),
        )
        for (const { key } of same) expect(kept[key]).toEqual(answers[key])
        expect(missing(next, kept).every((lack) => next.questions.some(({ key }) => key === lack.question))).toBe(true)
      }),
    ))

  test('finds nothing out of bounds in what it has itself understood', () =>
    expectHolds(
      fc.property(withTyped, ([form, fields]) => {
        const why = missing(form, answersIn(form, fields)).map((lack) => lack.why)
        expect(why.filter((one) => one === 'out_of_bounds' || one === 'unknown_option')).toEqual([])
      }),
    ))
})
