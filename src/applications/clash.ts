import { merged, type Merged } from '../kit/merge.ts'
import { hasRows, type Question } from '../forms/question.ts'
import { seenName } from './field-name.ts'
import { knownRows, type CellClash, type KnownRow } from './joined-rows.ts'
import { writtenRows } from './seen-rows.ts'
import type { AnswerValue } from './submission.ts'
import type { SentTexts } from '../kit/sent.ts'

/** What of a field somebody saw when they began to write: the revision of the answer, and the hash of what stood there. */
export type Seen = { readonly revision: number; readonly digest: string }

/** Nothing had been answered yet. */
export const nothingSeen = 0

/** What was seen, as a form carries it. */
export const writtenSeen = ({ revision, digest }: Seen): string => `${revision}.${digest}`

/** The same back out of a form; undefined where it is not that. */
export function seenIn(text: string): Seen | undefined {
  const [, revision, digest] = /^(\d{1,9})\.([0-9a-f]{16})$/.exec(text) ?? []
  return revision === undefined || digest === undefined ? undefined : { revision: Number(revision), digest }
}

/** The field under which a page knows the tasks of one party; autosave names it so. */
export const tasksQuestion = (partnerId: string): string => `party.${partnerId}`

type Asked = { readonly key: string }
type Named = SentTexts & { readonly names: readonly string[] }

/** What a form carries of a field as its writer saw it; undefined where the page did not say. */
export const seenText = (form: Named, question: string): string | undefined =>
  form.names.includes(seenName(question)) ? form.text(seenName(question)) : undefined

/** The same of some fields; those of which the page did not say are not there. */
export const seenFields = (form: Named, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const seen = seenText(form, name)
      return seen === undefined ? [] : [[name, seen]]
    }),
  )

/** What a form says that its writer saw of some questions. */
export const seenOf = (form: SentTexts, questions: readonly Asked[]): ReadonlyMap<string, Seen> =>
  new Map(
    questions.flatMap(({ key }): readonly [string, Seen][] => {
      const seen = seenIn(form.text(seenName(key)))
      return seen === undefined ? [] : [[key, seen]]
    }),
  )

/** An answer as it is kept, with who kept it when. */
export type Kept = {
  readonly value: AnswerValue
  /** By what its rows are known (joined-rows.ts); null where they were given nothing, or it has none. */
  readonly rowIds: readonly string[] | null
  readonly revision: number
  readonly digest: string
  readonly who: string | null
  readonly at: Date
}

/** What a page shows of a question: what is kept, or that nothing is. */
export type Shown = Seen & Partial<Pick<Kept, 'value' | 'rowIds'>>

/** What was seen of a question, as a form carries it: of one with rows the rows themselves, so that they are joined row by row. */
export const seenNow = (question: Question, shown: Shown): string =>
  hasRows(question.kind)
    ? writtenRows(knownRows(question, shown.value, { ids: shown.rowIds ?? null }))
    : writtenSeen(shown)

/** A field that two people changed from the same earlier answer. */
export type Clash = {
  readonly question: string
  readonly mine: AnswerValue
  readonly theirs: Kept
  /** What both began from, as far as it is known. */
  readonly base: AnswerValue | undefined
  /** Of an answer with rows: they are joined already, but for some cells. */
  readonly rows?: RowsClash | undefined
}

/** The rows that two people wrote, joined, with the cells that both changed; and the rows that stand now. */
export type RowsClash = {
  readonly joined: readonly KnownRow[]
  readonly kept: readonly KnownRow[]
  readonly cells: readonly CellClash[]
}

/**
 * What is to be done with an answer that was written from what somebody saw: it is kept, nothing is done (it was not touched, or it is
 * what stands there already), or it clashes with what another kept meanwhile. Who did not say what they saw is taken at their word.
 */
export function judgedBy(
  seen: Seen | undefined,
  mine: { readonly digest: string },
  kept: Pick<Kept, 'revision' | 'digest'> | undefined,
): 'keep' | 'leave' | 'clash' {
  if (kept?.digest === mine.digest) return 'leave'
  if (seen === undefined || seen.revision === (kept?.revision ?? nothingSeen)) return 'keep'
  return seen.digest === mine.digest ? 'leave' : 'clash'
}

const textIn = (value: AnswerValue | undefined): string => (typeof value === 'string' ? value : '')

/** One text out of both, for the person to correct (kit/merge.ts); undefined where the answers are not texts. */
export const proposed = ({ mine, theirs, base }: Clash): Merged | undefined =>
  typeof mine === 'string' && typeof theirs.value === 'string' ? merged(textIn(base), mine, theirs.value) : undefined
