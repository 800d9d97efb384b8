import type { Lang } from '../../kit/lang.ts'
import { paths } from '../../paths.ts'
import { Note } from '../../ui/note.tsx'
import type { Lacking } from '../completeness.ts'
import { texts } from '../texts.ts'
import { words } from '../words/labels.ts'
import { texts as terms } from '../words/terms.ts'

/** What an administrator enters once for all decisions of the authority. */
const ofAuthority: readonly Lacking[] = ['registry', 'general_terms']

/** What keeps a decision from being signed, part by part; nothing where nothing is missing. */
export const LackingNote = ({ lang, lacks }: { lang: Lang; lacks: readonly Lacking[] }) =>
  lacks.length === 0 ? null : (
    <Note kind="warn" title={texts[lang].decision.lacking}>
      <ul>
        {lacks.map((code) => (
          <li key={code}>{words[lang].lacking[code]}</li>
        ))}
      </ul>
      {lacks.some((code) => ofAuthority.includes(code)) ? (
        <p>
          <a href={paths.adminTerms(lang)}>{terms[lang].toTerms}</a>
        </p>
      ) : null}
    </Note>
  )
