/**
 * Messages are data: strings with {holes}, or {one, other} by a count, so that a translator's file and an administrator can hold them too.
 * Finnish sets the shape: a missing text, an unknown hole or a missing value does not compile.
 */
type Holes<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never
type Plural = { readonly one: string; readonly other: string }
type HolesOf<M> = M extends string
  ? Holes<M>
  : M extends { one: infer A; other: infer B }
    ? Holes<A & string> | Holes<B & string> | 'count'
    : never
type Fits<FI, X> = FI extends string
  ? X extends string
    ? [HolesOf<X>] extends [HolesOf<FI>]
      ? X
      : 'unknown hole in translation'
    : 'text missing'
  : FI extends Plural
    ? X extends Plural
      ? X
      : 'plural missing'
    : X extends object
      ? { readonly [K in keyof FI]: K extends keyof X ? Fits<FI[K], X[K]> : 'text missing' }
      : 'texts missing'

export const inEveryLanguage = <const FI extends object, const SV extends object, const EN extends object>(
  fi: FI,
  others: { sv: SV & Fits<FI, SV>; en: EN & Fits<FI, EN> },
) => ({ fi, sv: others.sv, en: others.en })

/** Fills the holes of a message; `count` chooses between one and other. */
export function say<M extends string | Plural>(
  message: M,
  ...[values]: [HolesOf<M>] extends [never] ? [] : [Record<HolesOf<M>, string | number>]
): string {
  const given: Record<string, string | number> = values ?? {}
  const text: string = typeof message === 'string' ? message : given.count === 1 ? message.one : message.other
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(given[name]))
}

/** A message with its holes filled, where the message came as data. */
export const filled = (message: string, values: Readonly<Record<string, string>>): string =>
  message.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

/** What marks a field that may be left empty: one word in every room. */
export const optionalWord = { fi: '(valinnainen)', sv: '(frivilligt)', en: '(optional)' } as const

/** What is said of a day that is written as one but is in no calendar (kit/dates `dayRead`): the same in every room. */
export const noSuchDay = {
  fi: 'Kalenterissa ei ole tätä päivää. Tarkista päivä ja kuukausi.',
  sv: 'Dagen finns inte i kalendern. Kontrollera dag och månad.',
  en: 'There is no such day in the calendar. Check the day and the month.',
} as const
