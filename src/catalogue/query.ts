import { alike } from './concept.ts'

/** A word that was asked for, and what else it may be called, in any language. */
export type Term = { readonly word: string; readonly alike: readonly string[] }

const longestText = 600
const longestWord = 40
const mostWords = 16

/** Words that say nothing of what a project is about: they are searched only where nothing else is asked. */
const empty = new Set(
  (
    'ja tai sekä että se ne on ei ole myös kuin joka jotka jolla miten mitä mikä kun sen niiden olla kanssa eri uusi uuden kunta kunnan kuntien kunnat kunnille hanke hankkeen hankkeet ' +
    'och eller samt att det den de en ett är inte som för med till från på av i om hur vad när vi oss kommun kommunen kommuner kommunernas projekt projektet ' +
    'and or the a an of to in on for with by is are be how what we our it as at from municipality municipalities municipal project projects'
  ).split(' '),
)

/** The words of a question in small letters, letters and digits only: nothing of it can be syntax. At most sixteen, each once. */
export function wordsIn(text: string): readonly string[] {
  const found =
    text
      .slice(0, longestText)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(found.map((word) => word.slice(0, longestWord)))].slice(0, mostWords)
}

/** What to search for. Empty when the text holds no word at all. */
export function termsOf(text: string): readonly Term[] {
  const words = wordsIn(text)
  const telling = words.filter((word) => !empty.has(word))
  return (telling.length === 0 ? words : telling).map((word) => ({ word, alike: alike(word) }))
}
