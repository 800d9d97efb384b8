/** The languages of the pages. Content may hold more (see Words). */
export const langs = ['fi', 'sv', 'en'] as const
export type Lang = (typeof langs)[number]

export const isLang = (text: string): text is Lang => langs.some((lang) => lang === text)

/** Compares two texts as the language sorts them (å, ä, ö last in Finnish and Swedish). */
export const byAlphabet = (lang: Lang): ((a: string, b: string) => number) => new Intl.Collator(lang).compare
