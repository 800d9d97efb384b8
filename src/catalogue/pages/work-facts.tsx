import type { ReactNode } from 'react'
import { writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Facts, type Fact } from '../../ui/facts.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import { texts } from '../texts.ts'
import { words } from '../words.ts'
import { coordinatorOf, type Work } from '../work.ts'
import { SourceLine } from './source-line.tsx'
import { Partners, PartyName } from './work-parties.tsx'

const orUnsaid = (lang: Lang, content: ReactNode) =>
  content === null ? <Unsaid>{words[lang].unsaid}</Unsaid> : content

function periodOf(work: Work, lang: Lang): string | null {
  const [from, to] = [work.periodFrom, work.periodTo].map((day) => (day === null ? null : writtenDay(day, lang)))
  if (from && to) return `${from}–${to}`
  if (to) return say(texts[lang].work.due, { day: to })
  return from ? say(texts[lang].work.since, { day: from }) : null
}

const RoundName = ({ work, lang }: { work: Work; lang: Lang }) =>
  work.round === null ? null : (
    <>
      <a href={paths.projects(lang, { round: work.round.key })}>{plain(work.round.name, lang)}</a>
      {work.round.yearBy === 'derived' ? <span className="quiet"> ({texts[lang].work.yearDerived})</span> : null}
    </>
  )

/** What is known of a work at a glance; what is not published says so. */
export function WorkFacts({ work, lang }: { work: Work; lang: Lang }) {
  const t = texts[lang].work
  const coordinator = coordinatorOf(work)
  const facts: readonly (Fact | null)[] = [
    {
      term: t.coordinator,
      text: orUnsaid(lang, coordinator === undefined ? null : <PartyName party={coordinator} lang={lang} />),
    },
    { term: t.partners, text: <Partners work={work} lang={lang} /> },
    {
      term: t.granted,
      text: orUnsaid(
        lang,
        work.grantedCents === null ? null : <span className="num">{euros(work.grantedCents, lang)}</span>,
      ),
    },
    { term: t.period, text: orUnsaid(lang, periodOf(work, lang)) },
    work.registerNumber === null ? null : { term: t.registerNumber, text: work.registerNumber },
    work.round === null ? null : { term: t.round, text: <RoundName work={work} lang={lang} /> },
    work.category === null
      ? null
      : {
          term: t.category,
          text: <a href={paths.projects(lang, { category: work.category.key })}>{plain(work.category.name, lang)}</a>,
        },
    work.theme === null
      ? null
      : {
          term: t.theme,
          text: <a href={paths.projects(lang, { theme: work.theme.key })}>{plain(work.theme.name, lang)}</a>,
        },
    work.source === null ? null : { term: t.source, text: <SourceLine source={work.source} lang={lang} /> },
  ]
  return <Facts facts={facts.filter((fact) => fact !== null)} />
}
