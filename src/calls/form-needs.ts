import type { Block, FormContent } from '../forms/form.ts'
import type { EditRefusal } from '../forms/edit.ts'
import { unfinishedIn, type FormLack } from '../forms/unfinished.ts'
import type { Kind, Option } from '../forms/question.ts'
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

export type FormNeed =
  | { readonly what: 'title'; readonly question: string }
  | { readonly what: 'fixed_kind'; readonly question: string }
  | { readonly what: Extract<Block, 'parties' | 'budget'> }

/** What an application form needs beyond the rules of every form: its name in both languages, the parties, the money. */
export function needsOf(form: FormContent): readonly FormNeed[] {
  const asks = (key: string) => form.questions.some((question) => question.key === key)
  const has = (block: Block) => form.sections.some((section) => section.key === block)
  const wrong = form.questions.filter(({ key, kind }) => Object.hasOwn(fixed, key) && fixed[key] !== kind)
  return [
    ...['title_fi', 'title_sv'].filter((key) => !asks(key)).map((question): FormNeed => ({ what: 'title', question })),
    ...(['parties', 'budget'] as const).filter((block) => !has(block)).map((what): FormNeed => ({ what })),
    ...wrong.map(({ key: question }): FormNeed => ({ what: 'fixed_kind', question })),
  ]
}

/** Everything that keeps a form from being asked in a call. */
export const lacksOfForm = (
  form: FormContent,
): { readonly lacks: readonly FormLack[]; readonly needs: readonly FormNeed[] } => ({
  lacks: unfinishedIn(form),
  needs: needsOf(form),
})

/** How many things keep a form from being asked in a call. */
export const countUnfinished = (form: FormContent): number => unfinishedIn(form).length + needsOf(form).length

/** The key of the form that belongs to one call alone. */
export const ownKey = ({ id }: { readonly id: string }): string => `call_${id.replaceAll('-', '')}`

/** The purposes of a call as the options of a question. */
export const purposesOf = ({
  purposes,
}: {
  readonly purposes: readonly { key: string; words: Words }[]
}): readonly Option[] => purposes.map(({ key, words: label }) => ({ key, label }))
