/** So many works stand beside each other at most; two at least. */
export const mostCompared = 3

/** The works that an address asks to compare: each once, in their order, as many as fit; and how many did not. */
export function comparedIn(slugs: readonly string[]): { readonly slugs: readonly string[]; readonly left: number } {
  const all = [...new Set(slugs.filter((slug) => /^[\w.-]{1,100}$/.test(slug)))]
  return { slugs: all.slice(0, mostCompared), left: Math.max(0, all.length - mostCompared) }
}
