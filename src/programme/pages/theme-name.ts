import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import type { Theme } from '../trial.ts'

/** The words of a theme as a label: the sources write them inside a sentence. */
export function themeName({ words }: Theme, lang: Lang): string {
  const name = plain(words, lang)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
