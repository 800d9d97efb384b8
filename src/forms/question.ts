import type { Words } from '../kit/words.ts'

export const kinds = [
  'text',
  'long_text',
  'choice',
  'choices',
  'number',
  'money',
  'date',
  'yes_no',
  'declaration',
  'rows',
] as const
export type Kind = (typeof kinds)[number]

export const cellKinds = ['text', 'long_text', 'choice', 'number', 'money', 'date'] as const
export type CellKind = (typeof cellKinds)[number]

export const visibilities = ['public', 'authority', 'secret'] as const
export type Visibility = (typeof visibilities)[number]

export type Option = { readonly key: string; readonly label: Words }

/** What a question and a column of rows have alike. */
type Asked = {
  readonly key: string
  readonly label: Words
  readonly help: Words | null
  readonly required: boolean
  /** The greatest number of characters; null: a line of text holds 1 000, a long one 20 000. */
  readonly longest: number | null
  /** Bounds of a number, both ends included. */
  readonly smallest: number | null
  readonly largest: number | null
}

export type Column = Asked & { readonly kind: CellKind; readonly options: readonly Option[] }

/** The purposes of the call stand in a question's options by this name. */
export const fromCall = 'call.purposes'

export type Question = Asked & {
  readonly section: string
  readonly kind: Kind
  readonly options: readonly Option[] | typeof fromCall
  readonly columns: readonly Column[]
  /** The smallest number of rows. */
  readonly least: number | null
  /** Asked only where another question is answered so; yes_no and declaration are answered 'yes' or 'no'. */
  readonly when: { readonly question: string; readonly value: string } | null
  readonly visibility: Visibility
}

/** The options of a question, those of the call where the question takes them from there. */
export const optionsOf = (question: Question, purposes: readonly Option[] = []): readonly Option[] =>
  question.options === fromCall ? purposes : question.options

/** How many characters an answer may hold. */
export const longestOf = (asked: Pick<Question, 'kind' | 'longest'> | Pick<Column, 'kind' | 'longest'>): number =>
  asked.longest ?? (asked.kind === 'long_text' ? 20_000 : 1_000)
