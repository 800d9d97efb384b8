import { Page } from '../../frame/page.tsx'
import { dayOf, writtenDay, type Day } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain, told } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Alert, Note } from '../../ui/note.tsx'
import { activityTexts } from '../texts/activity.ts'
import { insideTexts } from '../texts/inside.ts'
import { pledgeTexts } from '../texts/pledge.ts'
import type { Pledge } from '../pledge.ts'
import type { Lang } from '../../kit/lang.ts'
import { spaceTexts } from '../texts/space.ts'
import { News } from '../parts/space-news.tsx'
import { keptUntil } from '../space.ts'
import type { OwnSpaceProps } from './own-space-props.ts'
import { OwnWords } from './own-words.tsx'
import { Meetings } from './meetings.tsx'
import { Notes } from './notes.tsx'
import { Pledges } from './pledges.tsx'
import { Results } from './results.tsx'
import { Ending, Inviting, People, Requests } from './space-members.tsx'
import { OwnProjects } from './space-projects.tsx'
import { Belonging } from './space.tsx'

const alertOf = ({ view, done, refusal }: OwnSpaceProps) => {
  const t = insideTexts[view.lang].space
  if (refusal !== undefined) return <Alert kind="bad">{t.refusal[refusal]}</Alert>
  if (done === undefined) return undefined
  const said = { ...t.done, ...activityTexts[view.lang].done }
  return <Alert kind="good">{said[done]}</Alert>
}

const Ways = ({ view: { lang }, space, writes }: OwnSpaceProps) => {
  const t = insideTexts[lang].space
  return (
    <p className="row small">
      <a href={paths.space(lang, space.slug)}>{t.toPublic}</a>
      {writes ? <a href={paths.spaceWording(lang, space.slug)}>{t.wording}</a> : null}
    </p>
  )
}

/** What the projects of the space promised, and how it stands. */
const Promised = ({ pledges, lang }: { pledges: readonly Pledge[]; lang: Lang }) =>
  pledges.length === 0 ? null : (
    <section className="stack" aria-labelledby="promised">
      <h2 id="promised">{pledgeTexts[lang].inSpace}</h2>
      <Pledges id="pledges" lang={lang} pledges={pledges} byProject keeps={false} />
    </section>
  )

const Closed = ({ on, lang }: { on: Day; lang: Lang }) => (
  <Note>
    {say(spaceTexts[lang].closedOn, { day: writtenDay(on, lang) })}{' '}
    {say(spaceTexts[lang].keptUntil, { day: writtenDay(keptUntil(on), lang) })}
  </Note>
)

/** A space as its members see it. */
export function OwnSpace(props: OwnSpaceProps) {
  const { view, space, activity, writes } = props
  const { lang } = view
  const shown = told(space.name, lang)?.lang
  return (
    <Page
      view={view}
      title={plain(space.name, lang)}
      titleLang={shown === lang ? undefined : shown}
      above={spaceTexts[lang].name}
      lead={insideTexts[lang].space.lead}
      crumbs={[{ text: insideTexts[lang].mine.title, href: paths.myCooperation(lang) }]}
      example={space.example}
      alert={alertOf(props)}
      failed={props.refusal !== undefined}
    >
      {space.closedAt === null ? null : <Closed on={dayOf(space.closedAt)} lang={lang} />}
      <div className="beside">
        <div className="stack read">
          <p className="prose">
            <OwnWords words={space.about} lang={lang} />
          </p>
          <News lines={props.news} lang={lang} />
          <Requests {...props} />
          <Meetings view={view} space={space} writes={writes} meetings={activity.meetings} />
          <Notes view={view} space={space} writes={writes} notes={activity.notes} />
          <Results view={view} space={space} results={activity.results} shares={writes} takesDown={props.takesDown} />
          <OwnProjects {...props} />
          <Promised pledges={activity.pledges} lang={lang} />
          <People {...props} />
          <Inviting {...props} />
          <Ending {...props} />
        </div>
        <aside className="stack" aria-label={spaceTexts[lang].members}>
          <Ways {...props} />
          <Belonging space={space} lang={lang} />
        </aside>
      </div>
    </Page>
  )
}
