import type { Block, FormContent } from '../forms/form.ts'
import type { EditRefusal } from '../forms/edit.ts'
import { unfinishedIn, type FormLack } from '../forms/unfinished.ts'
import { fromCall, type Kind, type Option } from '../forms/question.ts'
import type { Words } from '../kit/words.ts'
import type { WriteRefusal } from './part.ts'

/** Why the form of a call stays as it is. */
export type FormRefusal =
  | WriteRefusal
  | EditRefusal
  | 'no_form'
  | 'not_published'
  | 'closed_already'
  | 'change_waiting'
  | 'reason_missing'

/** Questions that the rest of an application is read by: the kinds that they have wherever a form asks them (domain.md 3.1 A). */
const fixed: Readonly<Record<string, Kind>> = {
  purpose: 'choice',
  title_fi: 'text',
  title_sv: 'text',
  starts_on: 'date',
  ends_on: 'date',
}

/** Questions that every application answers: by them it is asked for the work it takes into use, goes first, and keeps the period. */
const always = ['purpose', 'starts_on', 'ends_on'] as const

export type FormNeed =
  | { readonly what: 'title' | 'fixed_kind' | 'always'; readonly question: string }
  | { readonly what: 'unconditional'; readonly block: Block }
  | { readonly what: (typeof always)[number] | 'own_purposes' | Block }

/** The nouns that every application has, whatever is answered. */
const alwaysThere = ['parties', 'budget'] as const
/** Whether the section of a key belongs to every application. */
export const isAlwaysAsked = (section: string): boolean => alwaysThere.some((block) => block === section)

const isConditional = ({ sections }: Pick<FormContent, 'sections'>, key: string): boolean =>
  sections.some((section) => section.key === key && section.when !== null)

function alwaysAsked(form: FormContent, key: (typeof always)[number]): readonly FormNeed[] {
  const question = form.questions.find((one) => one.key === key)
  if (question === undefined) return [{ what: key }]
  const asked = question.required && question.when === null && !isConditional(form, question.section)
  return asked ? [] : [{ what: 'always', question: key }]
}

/** Options of its own for the purpose: no application with one of them could be sent. */
const ownPurposes = ({ questions }: FormContent): readonly FormNeed[] =>
  questions.some(({ key, kind, options }) => key === 'purpose' && kind === 'choice' && options !== fromCall)
    ? [{ what: 'own_purposes' }]
    : []

/**
 * What an application form needs beyond the rules of every form: the purpose, one of the call's own; the name in both languages; the
 * first and the last day; the parties; the money.
 */
export function needsOf(form: FormContent): readonly FormNeed[] {
  const asks = (key: string) => form.questions.some((question) => question.key === key)
  const has = (block: Block) => form.sections.some((section) => section.key === block)
  const wrong = form.questions.filter(({ key, kind }) => Object.hasOwn(fixed, key) && fixed[key] !== kind)
  return [
    ...['title_fi', 'title_sv'].filter((key) => !asks(key)).map((question): FormNeed => ({ what: 'title', question })),
    ...alwaysThere.filter((block) => !has(block)).map((what): FormNeed => ({ what })),
    ...alwaysThere
      .filter((block) => isConditional(form, block))
      .map((block): FormNeed => ({ what: 'unconditional', block })),
    ...wrong.map(({ key: question }): FormNeed => ({ what: 'fixed_kind', question })),
    ...always.flatMap((key) => alwaysAsked(form, key)),
    ...ownPurposes(form),
  ]
}

type Purposes = {
  readonly purposes: readonly { readonly key: string; readonly words: Words; readonly adopts?: true }[]
}

/** Whether a form asks every application for the work that is taken into use: its part "has this been done already?" does. */
export const asksAdoption = ({ sections }: Pick<FormContent, 'sections'>): boolean =>
  sections.some(({ key, when }) => key === 'reuse' && when === null)

function adoptionNeeds(form: FormContent, call: Purposes): readonly FormNeed[] {
  if (!hasAdoption(call) || asksAdoption(form)) return []
  return isConditional(form, 'reuse') ? [{ what: 'unconditional', block: 'reuse' }] : [{ what: 'reuse' }]
}
/** Whether something is taken into use under one of the purposes of a call. */
export const hasAdoption = ({ purposes }: Purposes): boolean => purposes.some(({ adopts }) => adopts === true)

/** Everything that keeps a form from being asked in a call. */
export const lacksOfForm = (
  form: FormContent,
  call: Purposes,
): { readonly lacks: readonly FormLack[]; readonly needs: readonly FormNeed[] } => ({
  lacks: unfinishedIn(form),
  needs: [...needsOf(form), ...adoptionNeeds(form, call)],
})

/** How many things keep a form from being asked in any call. */
export const countUnfinished = (form: FormContent): number => unfinishedIn(form).length + needsOf(form).length

/** The key of the form that belongs to one call alone. */
export const ownKey = ({ id }: { readonly id: string }): string => `call_${id.replaceAll('-', '')}`

/** The purposes of a call as the options of a question. */
export const purposesOf = ({ purposes }: Purposes): readonly Option[] =>
  purposes.map(({ key, words: label }) => ({ key, label }))
