import type { Lang } from '../../kit/lang.ts'
import { paths } from '../../paths.ts'
import { Note } from '../../ui/note.tsx'
import { planTexts } from '../texts/plan.ts'

/** That only the beginning of a long question was searched for, and where the whole of it can be asked. */
export const CutQuestion = ({ lang }: { lang: Lang }) => (
  <Note>
    {planTexts[lang].cut} <a href={paths.similar(lang)}>{planTexts[lang].open}</a>
  </Note>
)
