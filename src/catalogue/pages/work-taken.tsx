import type { View } from '../../frame/view.ts'
import { dayOf, writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Icon } from '../../ui/icon.tsx'
import { texts } from '../texts.ts'
import { solutionTexts } from '../texts/solutions.ts'
import { workFileTexts } from '../texts/work-file.ts'
import { titleOf } from '../title.ts'
import { words } from '../words.ts'
import { coordinatorOf, type Work } from '../work.ts'
import { nameOfParty } from './work-parties.tsx'

type Props = { view: View; work: Work; address: string }

/** How to name this page elsewhere. */
export const Citation = ({ view: { lang, now }, work, address }: Props) => {
  const coordinator = coordinatorOf(work)
  const [owner, day] = [coordinator === undefined ? '' : nameOfParty(coordinator, lang), writtenDay(dayOf(now), lang)]
  const title = plain(work.title, lang) || words[lang].untitled
  const cited =
    work.kind === 'project'
      ? say(texts[lang].work.citation, {
          coordinator: owner,
          title,
          round: plain(work.round?.name, lang),
          address,
          day,
        })
      : say(solutionTexts[lang].citation, { named: owner === title ? title : `${owner}. ${title}`, address, day })
  return (
    <>
      <h2>{words[lang].cite}</h2>
      <p className="small">{cited}</p>
    </>
  )
}

const mailOf = (work: Work, address: string, lang: Lang) =>
  `mailto:?subject=${encodeURIComponent(titleOf(work, lang))}&body=${encodeURIComponent(address)}`

/** The work to take along: its address, by mail, on paper, and as files with every source. */
export const TakeAlong = ({ view: { lang }, work, address }: Props) => {
  const t = workFileTexts[lang]
  return (
    <>
      <h2>{t.title}</h2>
      <p className="small">
        {t.address}: <a href={paths.work(lang, work)}>{address}</a>
      </p>
      <p className="small">
        <a href={mailOf(work, address, lang)}>{t.mail}</a> <span className="quiet">({t.mailHint})</span>. {t.print}
      </p>
      <p className="row small">
        {(['json', 'csv'] as const).map((kind) => (
          <a key={kind} className="find" href={paths.workFile(lang, work, kind)} download>
            <Icon name="download" />
            {t[kind]}
          </a>
        ))}
      </p>
      <p className="small quiet">{t.filesHint}</p>
    </>
  )
}
