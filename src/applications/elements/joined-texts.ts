import { filled } from '../../kit/texts.ts'
import { sayAloud } from './aloud.ts'
import { noteUnder } from './field-notes.ts'
import type { JoinedField } from './joined-field.ts'
import { inBytes } from './live-line.ts'
import type { TextLimit } from './text-limit.ts'

/** One text: its field, what it is called on the line, whether it has begun there, and what waits to be sent. */
export type Joined = {
  readonly field: JoinedField
  readonly limit: TextLimit
  readonly line: string
  begun: boolean
  timer: number | undefined
  /** When it was said aloud last that others write in it. */
  aloudAt?: number
}

const silence = 60_000 // milliseconds: letters are not read out one by one, only that others write there

/** Takes what others wrote in a text, and says aloud that they do, once a minute. */
export function takeOthers(root: Element, one: Joined, changes: readonly unknown[]): void {
  const { area } = one.field
  one.field.take(changes.map(inBytes))
  if (Date.now() - (one.aloudAt ?? 0) < silence) return
  one.aloudAt = Date.now()
  sayAloud(filled(root.getAttribute('aloud') ?? '', { field: area.labels[0]?.textContent.trim() ?? area.name }))
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

/** Nobody writes in them here any more, which is said under each; they can still be read and copied. */
export function closeAll(texts: JoinedTexts, words: string): void {
  for (const { field } of texts.values()) {
    noteUnder(field.area, 'inside', words)
    field.area.dataset.live = 'over'
    field.area.readOnly = true
  }
}
