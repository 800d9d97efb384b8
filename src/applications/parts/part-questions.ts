import type { Form } from '../../forms/form.ts'
import { emptyQuestion, type Option, type Question } from '../../forms/question.ts'
import { langs, type Lang } from '../../kit/lang.ts'
import { wordsOf } from '../../kit/words.ts'
import { adoptionWays } from '../adoption.ts'
import { keptPartOf, partSections, type KeptPart } from '../kept-part.ts'
import { namedIn } from '../part-named.ts'
import { reuseDecisions, type Submission } from '../submission.ts'
import { longestPart, partTexts } from '../supplement-part.ts'
import { adoptionTexts } from '../texts/adoption.ts'
import { words } from '../words.ts'
import { partLabel } from './part-label.ts'

const inAll = (text: (lang: Lang) => string) => wordsOf(Object.fromEntries(langs.map((lang) => [lang, text(lang)])))
const chosen = <Key extends string>(keys: readonly Key[], name: (key: Key, lang: Lang) => string): readonly Option[] =>
  keys.map((key) => ({ key, label: inAll((lang) => name(key, lang)) }))

type Kind = Pick<Question, 'kind'> & Partial<Pick<Question, 'longest' | 'options'>>

/** The fields that are no long texts: what is decided, how something is taken into use, who consented and when. */
const kinds: Readonly<Record<string, Kind>> = {
  'reuse:decision': { kind: 'choice', options: chosen(reuseDecisions, (key, lang) => words[lang].reuse[key]) },
  'adoption:way': { kind: 'choice', options: chosen(adoptionWays, (key, lang) => adoptionTexts[lang].ways[key]) },
  'adoption:consentBy': { kind: 'text' },
  'adoption:consentOn': { kind: 'date' },
}

/** Costs are drawn and read as the money of their party (field-value.tsx). */
const kindOf = (name: string, { kind }: KeptPart): Kind =>
  kind === 'costs' ? { kind: 'money' } : (kinds[name] ?? { kind: 'long_text', longest: longestPart(name) })

/**
 * A form with the parts of a version outside its questions that a request to supplement can open, each as a question of its own at the
 * beginning of the section that holds them.
 */
export function withPartQuestions<F extends Pick<Form, 'sections' | 'questions'>>(form: F, content: Submission): F {
  const named = namedIn(form, content)
  const questions = Object.keys(partTexts(content)).flatMap((key): readonly Question[] => {
    const part = keptPartOf(key)
    const section =
      part === undefined ? undefined : form.sections.find((one) => one.key === partSections[part.kind])?.key
    if (part === undefined || section === undefined) return []
    const label = inAll((lang) => partLabel(named, key, lang))
    return [{ ...emptyQuestion({ key, section, kind: 'long_text', label }), ...kindOf(key, part) }]
  })
  return { ...form, questions: [...questions, ...form.questions] }
}
