import { writtenMoment } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { Details } from '../../ui/details.tsx'
import type { LateShowing } from '../late.ts'
import { lateTexts } from '../texts/late.ts'

/** What was shown about a delay before the newest; nothing where there is none. */
export function EarlierShowings({ lang, showings }: { lang: Lang; showings: readonly LateShowing[] }) {
  const t = lateTexts[lang]
  if (showings.length === 0) return null
  return (
    <Details lean summary={say(t.earlier, { count: showings.length })}>
      <ul className="ruled">
        {showings.map(({ showing, at, who }) => (
          <li key={at.toISOString()}>
            <p className="small quiet">{say(t.shownBy, { who, at: writtenMoment(at, lang) })}</p>
            <p className="prose">{showing}</p>
          </li>
        ))}
      </ul>
    </Details>
  )
}
