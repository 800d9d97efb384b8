import type { Reuse } from './content.ts'
import type { Fields } from './reuse-clash.ts'
import { reuseDecisions } from './submission.ts'
import type { SentTexts } from '../kit/sent.ts'

/** What is decided in the reuse check and why, and what was searched. */
export type Check = Pick<Reuse, 'decision' | 'why' | 'searched'>

/** Nothing is said yet. */
export const noCheck: Check = { decision: null, why: '', searched: '' }

/** A note about a work that was found, and whether to cooperate. */
export type Noted = { readonly note: string; readonly cooperate: boolean }

export const checkFields = ['decision', 'why', 'searched'] as const
/** Those of its fields that are texts. */
export const checkTexts = ['searched', 'why'] as const
export const notedFields = ['note', 'cooperate'] as const

/** The check as its fields carry it. */
export const fieldsOfCheck = ({ decision, why, searched }: Check): Fields => ({
  decision: decision ?? '',
  why,
  searched,
})

/** The check out of its fields; an unknown decision is none. */
export const checkIn = ({ decision, why = '', searched = '' }: Fields): Check => ({
  decision: reuseDecisions.find((one) => one === decision) ?? null,
  why: why.trim(),
  searched: searched.trim(),
})

/** A note as its fields carry it. */
export const fieldsOfNoted = ({ note, cooperate }: Noted): Fields => ({ note, cooperate: cooperate ? 'yes' : '' })

/** A note out of its fields. */
export const notedIn = ({ note = '', cooperate }: Fields): Noted => ({
  note: note.trim(),
  cooperate: cooperate === 'yes',
})

/** Some fields as they were typed. */
export const typedFields = (sent: SentTexts, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, sent.text(name)]))
