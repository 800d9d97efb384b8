/** So many works stand beside each other at most; two at least. */
export const mostCompared = 3

/** The works that an address asks to compare: each once, in their order, as many as fit. */
export const comparedIn = (slugs: readonly string[]): readonly string[] =>
  [...new Set(slugs.filter((slug) => /^[\w.-]{1,100}$/.test(slug)))].slice(0, mostCompared)
