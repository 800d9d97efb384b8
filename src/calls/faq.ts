import type { Words } from '../kit/words.ts'
import { neededLanguages, type NeededLanguage, unsaidIn } from './clause.ts'

/** A question with its answer, public and the same for all (domain.md R-C6). */
export type Faq = { readonly question: Words; readonly answer: Words }

/** The national languages in which the question or its answer is not said. */
export const faqUnsaidIn = (faq: Faq): readonly NeededLanguage[] =>
  neededLanguages.filter((lang) => unsaidIn(faq.question).includes(lang) || unsaidIn(faq.answer).includes(lang))

const same = (a: Words, b: Words) => {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return keys.every((lang) => (a[lang]?.text ?? '') === (b[lang]?.text ?? ''))
}

/** Whether nothing that was already answered is changed or taken away: answers of an open call may only be added to. */
export const onlyAdded = (before: readonly Faq[], after: readonly Faq[]): boolean =>
  after.length >= before.length &&
  before.every((faq, i) => {
    const now = after[i]
    return now !== undefined && same(faq.question, now.question) && same(faq.answer, now.answer)
  })
