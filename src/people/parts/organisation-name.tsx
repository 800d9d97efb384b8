import type { Lang } from '../../kit/lang.ts'
import { plain, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'

type Props = {
  readonly lang: Lang
  readonly name: Words | null
  /** What a source calls it, where we have no name of our own. */
  readonly nameInSource?: string | null | undefined
  /** The code of a municipality, which has a page; null for others. */
  readonly code: string | null
}

/** The name of an organisation; a municipality leads to its own page. */
export const OrganisationName = ({ lang, name, nameInSource, code }: Props) => {
  const text = plain(name, lang) || (nameInSource ?? '')
  return code === null ? text : <a href={paths.municipality(lang, code)}>{text}</a>
}
