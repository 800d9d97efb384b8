import type { Lang } from '../../kit/lang.ts'
import { paths } from '../../paths.ts'
import { savedTexts } from '../texts/saved.ts'

/** The way from a start page to the searches that the person has saved. */
export const MySearchesLink = ({ lang }: { lang: Lang }) => (
  <p>
    <a href={paths.savedSearches(lang)}>{savedTexts[lang].mine}</a>
  </p>
)
