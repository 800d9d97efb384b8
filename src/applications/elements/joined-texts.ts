import { noteUnder } from './field-notes.ts'
import type { JoinedField } from './joined-field.ts'
import type { TextLimit } from './text-limit.ts'

/** One text: its field, what it is called on the line, whether it has begun there, and what waits to be sent. */
export type Joined = {
  readonly field: JoinedField
  readonly limit: TextLimit
  readonly line: string
  begun: boolean
  timer: number | undefined
}

/** The texts of a form that are written together, by the names of their fields. */
export type JoinedTexts = ReadonlyMap<string, Joined>

/** The field of a text by what it is called on the line. */
export const keyOf = (texts: JoinedTexts, line: string): string =>
  [...texts].find(([, one]) => one.line === line)?.[0] ?? ''

/** Under which name auto-save sends a field: its own, or that of the whole form. */
export const savedAs = (form: Element | null, key: string): string => form?.getAttribute('whole') ?? key

/** What auto-save takes along when the page is left: everything that is not known to be kept. */
export const unkeptIn = (texts: JoinedTexts, form: Element | null): string =>
  [...texts].flatMap(([key, { field }]) => (field.isWaiting ? [savedAs(form, key)] : [])).join(' ')

/** Says under each field who is in it, by sentences for what the texts are called on the line. */
export function noteInside(texts: JoinedTexts, inside: unknown): void {
  const sentences = new Map<string, unknown>(Object.entries(Object(inside)))
  for (const { field, line } of texts.values()) noteUnder(field.area, 'inside', String(sentences.get(line) ?? ''))
}

/** Nobody writes in them here any more; they can still be read and copied. */
export function closeAll(texts: JoinedTexts): void {
  for (const { field } of texts.values()) {
    field.area.dataset.live = 'over'
    field.area.readOnly = true
  }
}
