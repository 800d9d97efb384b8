import type { Lang } from '../../kit/lang.ts'
import { told, type Words } from '../../kit/words.ts'

/** What members have written, in the reader's language or the one there is, which is said to the screen reader. */
export const OwnWords = ({ words, lang }: { words: Words; lang: Lang }) => {
  const said = told(words, lang)
  return said === undefined ? null : <span lang={said.lang === lang ? undefined : said.lang}>{said.text}</span>
}
