import { shapeOf } from './carried.ts'
import type { FormContent, Section } from './form.ts'
import type { Question } from './question.ts'

/** What of a question may differ between two versions of a form, in the order in which it is told. */
export const aspects = [
  'label',
  'help',
  'kind',
  'section',
  'required',
  'condition',
  'options',
  'rows',
  'bounds',
  'visibility',
] as const
export type Aspect = (typeof aspects)[number]

const saidBy: Readonly<Record<Aspect, (question: Question) => unknown>> = {
  label: ({ label }) => label,
  help: ({ help }) => help,
  kind: ({ kind }) => kind,
  section: ({ section }) => section,
  required: ({ required, requiredWhen }) => [required, requiredWhen],
  condition: ({ when }) => when,
  options: ({ options }) => options,
  rows: ({ columns, least }) => [columns, least],
  bounds: ({ longest, smallest, largest }) => [longest, smallest, largest],
  visibility: ({ visibility, ground }) => [visibility, ground],
}

/** A question that is new, gone (`after` null) or other than it was. */
export type QuestionChange = {
  readonly key: string
  readonly before: Question | null
  readonly after: Question | null
  readonly what: readonly Aspect[]
  /** Answers that were given to it are not carried over. */
  readonly loses: boolean
}
export type SectionChange = { readonly key: string; readonly before: Section | null; readonly after: Section | null }
export type FormDifference = {
  readonly added: readonly QuestionChange[]
  readonly removed: readonly QuestionChange[]
  readonly changed: readonly QuestionChange[]
  readonly sections: readonly SectionChange[]
  /** What both ask stands in another order. */
  readonly reordered: boolean
}

/** The same whatever the order of keys: what comes out of the database has another than what was typed. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

const differs = (before: Question, after: Question): readonly Aspect[] =>
  aspects.filter((aspect) => canonical(saidBy[aspect](before)) !== canonical(saidBy[aspect](after)))

const byKey = <One extends { readonly key: string }>(all: readonly One[]) => new Map(all.map((one) => [one.key, one]))

function sectionChanges(before: FormContent, after: FormContent): readonly SectionChange[] {
  const [was, is] = [byKey(before.sections), byKey(after.sections)]
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((key) => ({ key, before: was.get(key) ?? null, after: is.get(key) ?? null }))
    .filter((one) => canonical(one.before) !== canonical(one.after))
}

const order = (form: FormContent, shared: ReadonlySet<string>) =>
  [...form.sections, ...form.questions].map(({ key }) => key).filter((key) => shared.has(key))

/** What two versions of a form ask differently, question by question, by their keys: answers are carried over by the same keys. */
export function differenceOf(before: FormContent, after: FormContent): FormDifference {
  const [was, is] = [byKey(before.questions), byKey(after.questions)]
  const added = after.questions
    .filter(({ key }) => !was.has(key))
    .map((question) => ({ key: question.key, before: null, after: question, what: [], loses: false }))
  const removed = before.questions
    .filter(({ key }) => !is.has(key))
    .map((question) => ({ key: question.key, before: question, after: null, what: [], loses: true }))
  const changed = after.questions.flatMap((question): readonly QuestionChange[] => {
    const old = was.get(question.key)
    const what = old === undefined ? [] : differs(old, question)
    if (old === undefined || what.length === 0) return []
    return [
      { key: question.key, before: old, after: question, what, loses: shapeOf(old.kind) !== shapeOf(question.kind) },
    ]
  })
  const shared = new Set([...was.keys()].filter((key) => is.has(key)))
  const reordered = canonical(order(before, shared)) !== canonical(order(after, shared))
  return { added, removed, changed, sections: sectionChanges(before, after), reordered }
}

/** Whether two versions ask the same in the same order. */
export const isSame = ({ added, removed, changed, sections, reordered }: FormDifference): boolean =>
  added.length + removed.length + changed.length + sections.length === 0 && !reordered
