import { saidIn, type Words } from '../kit/words.ts'
import { blockIn, questionsOf, type FormContent, type Section } from './form.ts'
import { fromCall, hasRows, isChosen, type Question } from './question.ts'

export const lackCodes = [
  'form_name',
  'no_sections',
  'section_name',
  'section_help',
  'empty_section',
  'label',
  'help',
  'options',
  'option_words',
  'columns',
  'column_words',
  'ground',
] as const
export type LackCode = (typeof lackCodes)[number]

type NationalLanguage = 'fi' | 'sv'

/** What a form lacks before it can be taken into use: in which section or question, and in which languages something is unsaid. */
export type FormLack = {
  readonly what: LackCode
  readonly section?: string
  readonly question?: string
  readonly langs?: readonly NationalLanguage[]
}

/** Every form is given in both national languages (KieliL 32 §). */
const unsaid = (words: Words | null): readonly NationalLanguage[] =>
  (['fi', 'sv'] as const).filter((lang) => !saidIn(words, [lang]))

type At = Omit<FormLack, 'what' | 'langs'>

const textLack = (what: LackCode, words: Words | null, at: At): readonly FormLack[] => {
  const langs = unsaid(words)
  return langs.length === 0 ? [] : [{ ...at, what, langs }]
}
/** What need not be said is said in both languages or in none. */
const helpLack = (what: LackCode, words: Words | null, at: At): readonly FormLack[] =>
  words === null ? [] : textLack(what, words, at)

const anyLack = (what: LackCode, all: readonly (Words | null)[], at: At): readonly FormLack[] =>
  all.some((words) => unsaid(words).length > 0) ? [{ ...at, what }] : []

function choiceLacks({ kind, options }: Pick<Question, 'kind' | 'options'>, at: At): readonly FormLack[] {
  if (options === fromCall || typeof options === 'string' || (!isChosen(kind) && kind !== 'table')) return []
  return options.length === 0
    ? [{ ...at, what: 'options' }]
    : anyLack(
        'option_words',
        options.map((option) => option.label),
        at,
      )
}

const columnLacks = ({ kind, columns }: Question, at: At): readonly FormLack[] =>
  hasRows(kind) && columns.length === 0
    ? [{ ...at, what: 'columns' }]
    : [
        ...anyLack(
          'column_words',
          columns.flatMap(({ label, help }) => (help === null ? [label] : [label, help])),
          at,
        ),
        ...columns.flatMap((column) => choiceLacks(column, at)),
      ]

function questionLacks(question: Question): readonly FormLack[] {
  const at = { section: question.section, question: question.key }
  return [
    ...textLack('label', question.label, at),
    ...helpLack('help', question.help, at),
    ...choiceLacks(question, at),
    ...columnLacks(question, at),
    ...(question.visibility === 'secret' ? textLack('ground', question.ground, at) : []),
  ]
}

function sectionLacks(form: FormContent, { key, name, help }: Section): readonly FormLack[] {
  const at = { section: key }
  const questions = questionsOf(form, key)
  return [
    ...textLack('section_name', name, at),
    ...helpLack('section_help', help, at),
    ...(questions.length === 0 && blockIn(key) === undefined ? [{ ...at, what: 'empty_section' as const }] : []),
    ...questions.flatMap(questionLacks),
  ]
}

/** Everything that a form lacks before it can be taken into use, in the order of its parts. */
export const unfinishedIn = (form: FormContent): readonly FormLack[] => [
  ...textLack('form_name', form.name, {}),
  ...(form.sections.length === 0 ? [{ what: 'no_sections' as const }] : []),
  ...form.sections.flatMap((section) => sectionLacks(form, section)),
]
