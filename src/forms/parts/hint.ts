import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import type { Form, Section } from '../form.ts'
import { optionsOf, type Condition, type Option, type Question } from '../question.ts'
import { words } from '../words.ts'

/** The parts of a hint that say something, as one text. */
export const hintOf = (parts: readonly (string | undefined)[]): string | undefined => {
  const said = parts.filter((part) => part !== undefined && part !== '')
  return said.length === 0 ? undefined : said.join(' ')
}

/** Who sees the answer, where it is not public. */
export function seenText(
  { visibility, ground }: Pick<Question, 'visibility' | 'ground'>,
  lang: Lang,
): string | undefined {
  const { seen } = words[lang]
  if (visibility === 'public') return undefined
  if (visibility !== 'secret') return seen[visibility]
  return ground === null ? seen.secretBare : say(seen.secret, { ground: plain(ground, lang) })
}

/** What stands under the label of a question: on what it depends, its help, who sees the answer. */
export const questionHint = (question: Question, condition: string | undefined, lang: Lang): string | undefined =>
  hintOf([condition, plain(question.help, lang), seenText(question, lang)])

type Asked = { readonly form: Pick<Form, 'questions'>; readonly purposes?: readonly Option[] | undefined }

function said({ form, purposes }: Asked, condition: Condition, lang: Lang) {
  const other = form.questions.find((question) => question.key === condition.question)
  if (other === undefined) return undefined
  const chosen = optionsOf(other, purposes).find((option) => option.key === condition.value)
  const truth = condition.value === 'yes' ? words[lang].yes : words[lang].no
  return { question: plain(other.label, lang), answer: chosen === undefined ? truth : plain(chosen.label, lang) }
}

/** On which answers a question depends, in words: so that the form is right without scripts too. */
export function conditionText(asked: Asked, { when, requiredWhen }: Question, lang: Lang): string | undefined {
  const [only, needed] = [when, requiredWhen].map((one) => (one === null ? undefined : said(asked, one, lang)))
  return hintOf([
    only === undefined ? undefined : say(words[lang].onlyIf, only),
    needed === undefined ? undefined : say(words[lang].requiredIf, needed),
  ])
}

/** On which answer a section depends, in words. */
export function sectionConditionText(asked: Asked, { when }: Pick<Section, 'when'>, lang: Lang): string | undefined {
  const only = when === null ? undefined : said(asked, when, lang)
  return only === undefined ? undefined : say(words[lang].sectionIf, only)
}
