import type { Aspect, FormDifference, SectionChange } from '../forms/difference.ts'
import { isLang, langs, type Lang } from '../kit/lang.ts'
import { say } from '../kit/texts.ts'
import { plain, wordsOf, type Words } from '../kit/words.ts'
import { formWords } from './form-words.ts'

type Lines = { readonly before: readonly Words[]; readonly after: readonly Words[] }

const inEvery = (text: (lang: Lang) => string): Words =>
  wordsOf(Object.fromEntries(langs.map((lang) => [lang, text(lang)])))

/** The label of a question with what of it is other than before. */
const noted = (label: Words, what: readonly Aspect[]): Words =>
  Object.fromEntries(
    Object.entries(label).map(([lang, one]) => {
      if (!isLang(lang)) return [lang, one]
      const aspects = what.map((aspect) => formWords[lang].aspect[aspect]).join(', ')
      return [lang, { ...one, text: `${one.text} (${aspects})` }]
    }),
  )

const nameOf = ({ before, after }: SectionChange, lang: Lang) => plain((after ?? before)?.name, lang)

function sectionLines(sections: readonly SectionChange[]): Lines {
  const told = (some: readonly SectionChange[], key: 'goneSection' | 'newSection' | 'otherSection') =>
    some.map((one) => inEvery((lang) => say(formWords[lang][key], { name: nameOf(one, lang) })))
  return {
    before: told(
      sections.filter(({ after }) => after === null),
      'goneSection',
    ),
    after: [
      ...told(
        sections.filter(({ before }) => before === null),
        'newSection',
      ),
      ...told(
        sections.filter(({ before, after }) => before !== null && after !== null),
        'otherSection',
      ),
    ],
  }
}

/**
 * What a published version of a form changed, as its call tells it: what is asked no more and how it was asked, what is asked now, and of
 * questions that stay what is other than before; sections and order too.
 */
export function formLines({ added, removed, changed, sections, reordered }: FormDifference): Lines {
  const parts = sectionLines(sections)
  const renamed = changed.filter(({ what }) => what.includes('label'))
  return {
    before: [
      ...[...removed, ...renamed].flatMap(({ before }) => (before === null ? [] : [before.label])),
      ...parts.before,
    ],
    after: [
      ...changed.flatMap(({ after, what }) => (after === null ? [] : [noted(after.label, what)])),
      ...added.flatMap(({ after }) => (after === null ? [] : [after.label])),
      ...parts.after,
      ...(reordered ? [inEvery((lang) => formWords[lang].reordered)] : []),
    ],
  }
}
