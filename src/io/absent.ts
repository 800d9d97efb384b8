/** No such thing, or one that this person may not know of. */
export class Absent extends Error {}
/** A deed that is not this person's, on something the person can see. */
export class Barred extends Error {}
/** Nobody has signed in, and the page is for somebody. */
export class NobodyYet extends Error {}

export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Absent()
  return value
}

/** Barred on what one can see, absent on what one cannot: nobody learns that a case of others exists. */
export function allowed(deed: boolean, seen: boolean): void {
  if (!seen) throw new Absent()
  if (!deed) throw new Barred()
}

declare const seen: unique symbol
/** Something that was asked for through a policy. Pages take it, so that a forgotten check does not compile. */
export type Seen<T> = T & { readonly [seen]: true }
const isSeen = <T>(_value: T, deed: boolean): _value is Seen<T> => deed

/** What was found, if the person may see it; else absent, as if it were not there. */
export function shown<T>(value: T | undefined, maySee: (value: T) => boolean): Seen<T> {
  const there = found(value)
  if (!isSeen(there, maySee(there))) throw new Absent()
  return there
}
