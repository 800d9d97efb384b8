import { fileOf } from '../../src/forms/form-file.ts'
import { emptyQuestion, hasRows, kinds, type Column, type Kind, type Question } from '../../src/forms/question.ts'
import { wordsOf } from '../../src/kit/words.ts'

const words = (text: string) => wordsOf({ fi: text, sv: `${text} på svenska`, en: `${text} in English` })
const options = ['a', 'b', 'c', 'd'].map((key) => ({ key, label: words(`Vaihtoehto ${key}`) }))
const column = (key: string, kind: 'text' | 'number'): Column => ({
  key,
  kind,
  label: words(key),
  help: null,
  required: false,
  longest: null,
  smallest: null,
  largest: null,
  options: [],
})
const columns = [column('mita', 'text'), column('maara', 'number')]
const optioned: readonly Kind[] = ['choice', 'choices', 'table']

/** One question of every kind in turn, each with help, every fifth on a condition. */
function question(index: number): Question {
  const kind: Kind = kinds[index % kinds.length] ?? 'text'
  return {
    ...emptyQuestion({ key: `k${index}`, section: 'kaikki', kind, label: words(`Kysymys ${index}`) }),
    help: words('Kirjoita niin, että muun kunnan työntekijä ymmärtää.'),
    required: true,
    options: optioned.includes(kind) ? options : [],
    columns: hasRows(kind) ? columns : [],
    when: index > 7 && index % 5 === 0 ? { question: 'k7', value: 'yes' } : null,
  }
}

/** The file of a form of many questions, all of them required and in one section, with help; every fifth on a condition. */
export const longForm = (count: number) =>
  fileOf({
    key: `long_${count}`,
    name: words('Lomake'),
    sections: [{ key: 'kaikki', name: words('Kaikki'), help: null, when: null }],
    questions: Array.from({ length: count }, (_, index) => question(index)),
  })
