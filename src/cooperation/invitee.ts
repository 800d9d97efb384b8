import { done, refuse, type Outcome } from '../kit/outcome.ts'
import type { Words } from '../kit/words.ts'

type Known = { readonly id: string; readonly name: Words }

const plainName = (name: string) => name.trim().toLowerCase()

/**
 * Whom the lines of a text name, each once: municipalities and joint authorities by their names in any language. Refuses with the names
 * that nobody has; an empty text names nobody.
 */
export function inviteesIn(typed: string, known: readonly Known[]): Outcome<readonly string[], string> {
  const byName = new Map(known.flatMap(({ id, name }) => Object.values(name).map(({ text }) => [plainName(text), id])))
  const names = typed
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const strange = names.filter((name) => !byName.has(plainName(name)))
  if (strange.length > 0) return refuse(strange.join(', '))
  return done([...new Set(names.flatMap((name) => byName.get(plainName(name)) ?? []))])
}
