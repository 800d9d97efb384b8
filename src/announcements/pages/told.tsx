import type { Lang } from '../../kit/lang.ts'
import { told, type Words } from '../../kit/words.ts'

/** Content in the reader's language or the nearest one there is, said to the screen reader; nothing where nothing is said. */
export function Told({ words, lang }: { words: Words | null; lang: Lang }) {
  const said = told(words, lang)
  if (said === undefined) return null
  return said.lang === lang ? said.text : <span lang={said.lang}>{said.text}</span>
}
