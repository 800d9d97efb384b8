import type { Lang } from '../../kit/lang.ts'
import { told, type Words } from '../../kit/words.ts'
import { Unsaid } from '../../ui/unsaid.tsx'

type Props = { words: Words | null; lang: Lang; unsaid?: string | undefined }

/** Content in the reader's language, or in the nearest one there is, said to the screen reader. */
export function Said({ words, lang, unsaid }: Props) {
  const said = told(words, lang)
  if (said === undefined) return unsaid === undefined ? null : <Unsaid>{unsaid}</Unsaid>
  return said.lang === lang ? said.text : <span lang={said.lang}>{said.text}</span>
}

/** A longer text: blank lines part its paragraphs. */
export function Paragraphs({ words, lang }: Props) {
  const said = told(words, lang)
  if (said === undefined) return null
  const other = said.lang === lang ? undefined : said.lang
  return said.text.split(/\n{2,}/).map((text, i) => (
    <p key={i} lang={other} className="prose">
      {text}
    </p>
  ))
}
