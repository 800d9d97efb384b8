/** The languages of the pages. Content may hold more (see Words). */
export const langs = ['fi', 'sv', 'en'] as const
export type Lang = (typeof langs)[number]

export const isLang = (text: string): text is Lang => langs.some((lang) => lang === text)

/** Compares two texts as the language sorts them (å, ä, ö last in Finnish and Swedish). */
export const byAlphabet = (lang: Lang): ((a: string, b: string) => number) => new Intl.Collator(lang).compare

/** The language that the browser asks for first, among ours. */
export function preferred(header: string | undefined): Lang {
  const asked = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return asked.find(isLang) ?? 'fi'
}
