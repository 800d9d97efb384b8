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
  'table',
  'municipality',
  'file',
  'iban',
] as const
export type Kind = (typeof kinds)[number]

export const cellKinds = ['text', 'long_text', 'choice', 'number', 'money', 'date'] as const
export type CellKind = (typeof cellKinds)[number]

/**
 * Who sees an answer. `authority` asks the authority to decide that it is secret; `handlers`: the parties and those who handle the case,
 * nobody else and without a decision, because the assessment does not need it (persons to ask, payment; domain.md R-X4, 3.1 B).
 */
export const visibilities = ['public', 'authority', 'handlers', 'secret'] as const
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

/** Another question answered so; yes_no and declaration are answered 'yes' or 'no'. */
export type Condition = { readonly question: string; readonly value: string }

export type Question = Asked & {
  readonly section: string
  readonly kind: Kind
  /** What can be chosen; of a table, its rows. Municipalities and files are offered to the form when it is asked (offered.ts). */
  readonly options: readonly Option[] | typeof fromCall
  readonly columns: readonly Column[]
  /** The smallest number of rows. */
  readonly least: number | null
  /** Asked only where this holds. */
  readonly when: Condition | null
  /** Always asked, and required where this holds. */
  readonly requiredWhen: Condition | null
  readonly visibility: Visibility
  /** Why a secret answer is secret, as the law has it (JulkL 24 §). */
  readonly ground: Words | null
}

/** The kinds whose answers are chosen from options of the form itself. */
export const isChosen = (kind: Kind): boolean => kind === 'choice' || kind === 'choices'
/** The kinds whose answers are rows of cells. */
export const hasRows = (kind: Kind): boolean => kind === 'rows' || kind === 'table'

/** The options of a question, those of the call where the question takes them from there. */
export const optionsOf = (question: Question, purposes: readonly Option[] = []): readonly Option[] =>
  question.options === fromCall ? purposes : question.options

/** How many characters an answer may hold. */
export const longestOf = (asked: Pick<Question, 'kind' | 'longest'> | Pick<Column, 'kind' | 'longest'>): number =>
  asked.longest ?? (asked.kind === 'long_text' ? 20_000 : 1_000)

/** Who may see the answers of a kind: an account number is never public. */
export const seenBy = (kind: Kind): readonly Visibility[] => (kind === 'iban' ? ['handlers'] : visibilities)

/** A question that only has its label yet: not required, public where its kind may be, without help. */
export const emptyQuestion = (given: Pick<Question, 'key' | 'section' | 'kind' | 'label'>): Question => ({
  ...given,
  help: null,
  required: false,
  longest: null,
  smallest: null,
  largest: null,
  options: [],
  columns: [],
  least: null,
  when: null,
  requiredWhen: null,
  visibility: seenBy(given.kind)[0] ?? 'public',
  ground: null,
})
