import type { ReactNode } from 'react'
import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import type { FoundWork } from '../found.ts'
import { texts } from '../texts.ts'
import { FoundBecause } from './found-because.tsx'
import { linked, WorkLink } from './work-link.tsx'

type Props = {
  lang: Lang
  works: readonly FoundWork[]
  /** What one can do with a match here, e.g. a button that adds it to the reuse check. */
  deed?: ((work: FoundWork) => ReactNode) | undefined
}

const about = (work: FoundWork, lang: Lang) =>
  [plain(work.coordinator?.name, lang), String(work.round?.year ?? ''), plain(work.theme?.name, lang)]
    .filter((one) => one !== '')
    .join(' · ')

const Match = ({ work, lang, children }: { work: FoundWork; lang: Lang; children: ReactNode }) => (
  <li className="tight">
    <p className="strong">
      <WorkLink work={linked(work)} lang={lang} reasons={work.reasons} />
    </p>
    <p className="small quiet">{about(work, lang)}</p>
    <p className="small">
      <FoundBecause work={work} lang={lang} />
    </p>
    {children}
  </li>
)

/** Earlier works that meet what is being planned, each with the reason; for the reuse check and beside an application. */
export const SimilarWorks = ({ lang, works, deed }: Props) =>
  works.length === 0 ? (
    <p>{texts[lang].similar.none}</p>
  ) : (
    <ul className="ruled">
      {works.map((work) => (
        <Match key={work.id} work={work} lang={lang}>
          {deed?.(work)}
        </Match>
      ))}
    </ul>
  )
