import { changeIn } from './written.ts'

/**
 * What a browser says on the line: it opens a text of which it knows so much (a Yjs state vector, '' for nothing), it has written (`n`
 * counts its own), it is in a field now ('' in none).
 */
export type Said =
  | { readonly open: string; readonly known: Uint8Array | undefined }
  | { readonly write: string; readonly change: Uint8Array; readonly travels: string; readonly n: number }
  | { readonly in: string }

const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= 200
const isCount = (value: unknown): value is number => Number.isSafeInteger(value)

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

const bytesIn = (value: unknown): Uint8Array | undefined => (typeof value === 'string' ? changeIn(value) : undefined)

/** What was said; undefined where it is nothing that we understand. */
export function saidIn(text: string): Said | undefined {
  const { open, known, write, change, n, in: field } = parsed(text)
  if (isName(open)) return { open, known: bytesIn(known) }
  if (isName(field)) return { in: field }
  const bytes = bytesIn(change)
  if (!isName(write) || bytes === undefined || !isCount(n) || typeof change !== 'string') return undefined
  return { write, change: bytes, travels: change, n }
}

/**
 * What a browser is told: a text that it opened, with what the server knows of it; what others wrote; that its own is kept up to `n`;
 * that it does not fit; who is here, in words; that it may write no longer, and why; that a text is
 * there no more; that an answer or another part was kept anew, as which revision.
 */
export type Told =
  | { readonly opened: string; readonly change: string; readonly known: string }
  | { readonly text: string; readonly changes: readonly string[] }
  | { readonly kept: Readonly<Record<string, number>>; readonly words: string }
  | { readonly refused: string; readonly words: string }
  | { readonly here: string; readonly inside: Readonly<Record<string, string>> }
  | { readonly over: string }
  | { readonly gone: string }
  | { readonly part: string; readonly revision: number }
