import type { Words } from '../kit/words.ts'

type Known = { readonly id: string; readonly name: Words }
/** no_organisation: names that nobody has · own_invited: who invites is a member already · too_many: more than `most`. */
export type InviteeFault = 'no_organisation' | 'own_invited' | 'too_many'

/** So many are invited at most when a space opens. */
export const mostInvited = 30

const plainName = (name: string) => name.trim().toLowerCase()

/** Whom the lines of a text name, and the names that nobody has. */
function namedIn(typed: string, known: readonly Known[]) {
  const byName = new Map(known.flatMap(({ id, name }) => Object.values(name).map(({ text }) => [plainName(text), id])))
  const names = typed
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const invited = [...new Set(names.flatMap((name) => byName.get(plainName(name)) ?? []))]
  const isOf = (id: string | null) => (name: string) => byName.get(plainName(name)) === id
  return { invited, strange: names.filter((name) => !byName.has(plainName(name))), isOf, names }
}

/**
 * Whom the lines of a text name, each once: municipalities and joint authorities by their names in any language. With what is wrong with
 * them and the names that it is about; an empty text names nobody. `own`: who invites.
 */
export function inviteesIn(
  typed: string,
  known: readonly Known[],
  { own, most }: { readonly own: string | null; readonly most: number },
): {
  readonly invited: readonly string[]
  readonly fault: { readonly code: InviteeFault; readonly names: string } | null
} {
  const { invited, strange, isOf, names } = namedIn(typed, known)
  const told = (code: InviteeFault, of: readonly string[]) => ({ invited: [], fault: { code, names: of.join(', ') } })
  if (strange.length > 0) return told('no_organisation', strange)
  if (own !== null && invited.includes(own)) return told('own_invited', names.filter(isOf(own)))
  return invited.length > most ? told('too_many', names) : { invited, fault: null }
}
