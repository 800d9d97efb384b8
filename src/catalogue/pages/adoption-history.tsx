import { writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { told } from '../../kit/words.ts'
import { Timeline } from '../../ui/timeline.tsx'
import type { Entry } from '../adoption/adoption.ts'
import { sectorsText, StageOf } from '../parts/adoption-cells.tsx'
import { texts } from '../texts/adoption.ts'

/** What was said at one time beside the stage; what was left unsaid is not there. */
function detailsOf(entry: Entry, lang: Lang): string {
  const parts: readonly (readonly [string, string | null])[] = [
    [texts[lang].sectors, sectorsText(entry, lang) || null],
    [texts[lang].since, entry.since === null ? null : writtenDay(entry.since, lang)],
    [texts[lang].cost, entry.costCents === null ? null : euros(entry.costCents, lang)],
    [texts[lang].saving, entry.savingCents === null ? null : euros(entry.savingCents, lang)],
  ]
  return parts.flatMap(([term, text]) => (text === null ? [] : [`${term}: ${text}`])).join(' · ')
}

const Said = ({ entry, lang }: { entry: Entry; lang: Lang }) => {
  const details = detailsOf(entry, lang)
  const experience = told(entry.experience, lang)
  return (
    <>
      {texts[lang].own.kinds[entry.kind]}: <StageOf stage={entry.stage} lang={lang} />
      {details === '' ? null : <p className="small">{details}</p>}
      {experience === undefined ? null : (
        <p className="small prose" lang={experience.lang}>
          {experience.text}
        </p>
      )}
    </>
  )
}

/** All that the own organisation has said of its use of a work, each time with what it told then. */
export const AdoptionHistory = ({ lang, entries }: { lang: Lang; entries: readonly Entry[] }) =>
  entries.length === 0 ? null : (
    <>
      <h2>{texts[lang].own.history}</h2>
      <Timeline
        happenings={entries.toReversed().map((entry) => ({
          when: <time dateTime={entry.on}>{writtenDay(entry.on, lang)}</time>,
          what: <Said entry={entry} lang={lang} />,
        }))}
      />
    </>
  )
