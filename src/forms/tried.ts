import type { Answers, AnswerValue, Fault, Sent } from './answer.ts'
import { isAsked, isSectionAsked, type Form, type Section } from './form.ts'
import { missing, type Missing } from './missing.ts'
import type { Option, Question } from './question.ts'
import { parsedAnswer } from './reading.ts'

/** What came of trying a form out: what was wrong in what was typed, what is not asked with these answers, what would be lacking. */
export type Tried = {
  readonly answers: Answers
  readonly faults: readonly Fault[]
  readonly unasked: readonly Question[]
  readonly unaskedSections: readonly Section[]
  readonly lacks: readonly Missing[]
}

/** A form tried out with what was typed, judged as an applicant's answers are. `purposes` are the options of the call. */
export function tried(form: Form, sent: Sent, purposes: readonly Option[]): Tried {
  const read = form.questions.map((question) => ({ question, parsed: parsedAnswer(question, sent, purposes) }))
  const answers: Answers = Object.fromEntries(
    read.flatMap(({ question, parsed }): [string, AnswerValue][] => (parsed.ok ? [[question.key, parsed.value]] : [])),
  )
  const wrong = new Set(read.flatMap(({ question, parsed }) => (parsed.ok ? [] : [question.key])))
  return {
    answers,
    faults: read.flatMap(({ parsed }) => (parsed.ok ? [] : parsed.faults)),
    // what was typed wrongly stays to be corrected, also where it is not asked
    unasked: form.questions.filter((question) => !wrong.has(question.key) && !isAsked(form, question, answers)),
    unaskedSections: form.sections.filter(
      ({ key }) =>
        !isSectionAsked(form, key, answers) &&
        form.questions.every((question) => question.section !== key || !wrong.has(question.key)),
    ),
    lacks: missing(form, answers, purposes).filter(({ question }) => !wrong.has(question)),
  }
}
