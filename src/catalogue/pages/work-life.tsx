import { writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { told } from '../../kit/words.ts'
import { Timeline } from '../../ui/timeline.tsx'
import { ToldText } from '../../ui/told.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import { texts } from '../texts.ts'
import { words } from '../words.ts'
import { lifeOf, type Stage, type Work } from '../work.ts'
import { SourceLine } from './source-line.tsx'

const When = ({ stage, lang }: { stage: Stage; lang: Lang }) => {
  const t = texts[lang].work
  if (stage.onDay === null) return <Unsaid>{t.noDay}</Unsaid>
  const day = <time dateTime={stage.onDay}>{writtenDay(stage.onDay, lang)}</time>
  return stage.kind === 'due' ? (
    <>
      {t.by.split('{day}')[0]}
      {day}
      {t.by.split('{day}')[1]}
    </>
  ) : (
    day
  )
}

/** The source is named where it is another than that of the work. */
const What = ({ stage, work, lang }: { stage: Stage; work: Work; lang: Lang }) => (
  <>
    {words[lang].stage[stage.kind]}
    {stage.cents === null ? null : `, ${say(texts[lang].work.upTo, { sum: euros(stage.cents, lang) })}`}
    {stage.words === null ? null : (
      <p>
        <ToldText told={told(stage.words, lang)} marks={words[lang].marks} />
      </p>
    )}
    {stage.source === null || stage.source.key === work.source?.key ? null : (
      <p className="small quiet">
        <SourceLine source={stage.source} lang={lang} />
      </p>
    )}
  </>
)

/** The whole life of a work, in the order of time; what has no published day says so. */
export const WorkLife = ({ work, lang, today }: { work: Work; lang: Lang; today: string }) => (
  <Timeline
    happenings={lifeOf(work).map((stage) => ({
      when: <When stage={stage} lang={lang} />,
      what: <What stage={stage} work={work} lang={lang} />,
      kind: stage.onDay === null ? 'gap' : stage.onDay > today ? 'open' : 'done',
    }))}
  />
)
