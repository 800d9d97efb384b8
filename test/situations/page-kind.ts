/** Who opens a page: an example person by the key they sign in with, or somebody who has not signed in. */
export type Who =
  | 'visitor'
  | 'coordinator'
  | 'partner-fi'
  | 'joint'
  | 'officer'
  | 'assessor-fi'
  | 'assessor-sv'
  | 'partner-sv'
  | 'decision-maker'
  | 'administrator'
  | 'small-sv'

/**
 * A kind of page and the way to it: the address where one begins, without the language, and the links that one follows from there.
 * `:x` is any part of an address, the same one wherever it comes again. What no link leads to nobody finds: that is no page.
 */
export type PageKind = {
  readonly who: Who
  readonly way: readonly string[]
  /** What its HTML holds, where pages of several kinds have the same address. */
  readonly shows?: string
  /** The browser looks at it in one language alone, where its words hang on little but what people wrote. */
  readonly once?: boolean
}

/** One kind of page for each way, as one person. */
export const kinds = (who: Who, ...ways: readonly (readonly string[])[]): readonly PageKind[] =>
  ways.map((way) => ({ who, way }))

/** The same, which a browser looks at in one language alone. */
export const kindsOnce = (who: Who, ...ways: readonly (readonly string[])[]): readonly PageKind[] =>
  kinds(who, ...ways).map((kind) => ({ ...kind, once: true }))
