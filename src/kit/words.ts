import type { Lang } from './lang.ts'

/** Whose words a text is: the source's own, an official translation, our translation, or a machine's. */
export type By = 'original' | 'official' | 'ours' | 'machine'
export type Said = { readonly text: string; readonly by: By }

/** Content in languages, one shape everywhere; open to more languages than the pages have. */
export type Words = { readonly [language: string]: Said }

export type Told = { readonly text: string; readonly lang: string; readonly by: By }

const order: Record<Lang, readonly string[]> = {
  fi: ['fi', 'sv', 'en'],
  sv: ['sv', 'fi', 'en'],
  en: ['en', 'fi', 'sv'],
}

/** The text in the reader's language, else in the nearest one there is, with the language it is in. Undefined when nothing is said. */
export function told(words: Words | null | undefined, lang: Lang): Told | undefined {
  if (words === null || words === undefined) return undefined
  const isSaid = (key: string) => (words[key]?.text ?? '') !== ''
  const found = order[lang].find(isSaid) ?? Object.keys(words).find(isSaid)
  const said = found === undefined ? undefined : words[found]
  return found === undefined || said === undefined ? undefined : { text: said.text, by: said.by, lang: found }
}

/** The bare text in the reader's language or the nearest one; empty when nothing is said. */
export const plain = (words: Words | null | undefined, lang: Lang): string => told(words, lang)?.text ?? ''

/** Words of one text that its writer gave in several languages; empty ones are left out. */
export function wordsOf(texts: Readonly<Record<string, string | undefined>>, by: By = 'original'): Words {
  const kept = Object.entries(texts).filter((entry): entry is [string, string] => (entry[1] ?? '').trim() !== '')
  return Object.fromEntries(kept.map(([lang, text]) => [lang, { text: text.trim(), by }]))
}

/** The bare text in each language of the pages, for a form that shows them side by side; empty where nothing is said in it. */
export function textsOf(words: Words | null): Readonly<Record<Lang, string>> {
  const of = (lang: Lang) => words?.[lang]?.text ?? ''
  return { fi: of('fi'), sv: of('sv'), en: of('en') }
}

/**
 * Words after they were typed with the languages side by side: a language left as it stood keeps whose words they are, an empty one goes.
 * Null where nothing is said in any.
 */
export function reworded(before: Words | null, typed: Readonly<Record<string, string>>): Words | null {
  const said = Object.entries(typed).flatMap(([lang, text]): readonly (readonly [string, Said])[] => {
    const there = before?.[lang]
    if (text.trim() === '') return []
    return [[lang, there?.text.trim() === text.trim() ? there : { text: text.trim(), by: 'original' }]]
  })
  return said.length === 0 ? null : Object.fromEntries(said)
}

/** Whether a text is there in every one of the languages asked for. */
export const saidIn = (words: Words | null, languages: readonly string[]): boolean =>
  languages.every((lang) => (words?.[lang]?.text ?? '').trim() !== '')
