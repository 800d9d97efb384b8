import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Note } from '../../ui/note.tsx'
import type { WorkOfCode } from '../publiccode/publiccode.ts'
import { publiccodeTexts } from '../texts/publiccode.ts'

/** That the software of a file is in the catalogue already, and what comes of that. */
export const PubliccodeThere = ({ there, lang }: { there: WorkOfCode; lang: Lang }) => {
  const t = publiccodeTexts[lang]
  return (
    <Note kind={there.own ? 'info' : 'bad'} title={t.thereTitle}>
      <p>
        {there.own ? t.thereOwn : t.thereOthers}{' '}
        <a href={paths.work(lang, there)}>{plain(there.title, lang) || there.slug}</a>
      </p>
    </Note>
  )
}
