/** What a browser says on the line: it opens a field, it has written (`n` counts its own), it is in a field now ('' in none). */
export type Said =
  | { readonly open: string }
  | { readonly write: string; readonly change: string; readonly n: number }
  | { readonly in: string }

const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= 100
const isChange = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 500_000 && /^[A-Za-z0-9+/]*={0,2}$/.test(value)

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

/** What was said; undefined where it is nothing that we understand. */
export function saidIn(text: string): Said | undefined {
  const { open, write, change, n, in: field } = parsed(text)
  if (isName(open)) return { open }
  if (isName(field)) return { in: field }
  return isName(write) && isChange(change) && typeof n === 'number' ? { write, change, n } : undefined
}

export type Present = { readonly id: string; readonly name: string; readonly in: string }

/** What a browser is told: what others wrote, that its own is kept or why not, who is here. */
export type Told =
  | { readonly text: string; readonly changes: readonly string[] }
  | { readonly kept: string; readonly n: number }
  | { readonly refused: string; readonly n: number; readonly why: string }
  | { readonly people: readonly Present[] }
