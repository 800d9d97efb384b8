import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import { texts as frame } from '../../frame/texts.ts'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain, told, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Details } from '../../ui/details.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Note } from '../../ui/note.tsx'
import type { Clause } from '../clause.ts'
import { factsOn } from '../fact.ts'
import type { ListedCall } from '../listing.ts'
import { CallStatus } from '../parts/call-status.tsx'
import { Paragraphs, Said } from '../parts/said.tsx'
import { texts } from '../texts/open.ts'
import { CallApply } from './call-apply.tsx'
import { CallCriteria } from './call-criteria.tsx'
import { CallFacts, OutcomeFacts } from './call-facts.tsx'
import { isHistory, type Known } from './call-known.ts'
import { CallSources } from './call-sources.tsx'
import { CallTimetable } from './call-timetable.tsx'

export type CallPageProps = {
  view: View
  known: Known
  newId: string
  openNow: readonly ListedCall[]
  /** The round before this one, with what came of it. */
  earlier: ListedCall | null
  /** Not published yet: a strip says so. */
  preview?: boolean | undefined
}
type Props = { view: View; known: Known }

/** Whether what the reader sees is our translation of a source. */
const isOurs = (words: Words | null, view: View) => told(words, view.lang)?.by === 'ours'

const Examples = ({ view, examples }: { view: View; examples: readonly Words[] }) =>
  examples.length === 0 ? null : <ul className="small">{examples.map((words, i) => <li key={i}><Said words={words} lang={view.lang} /></li>)}</ul>

const Purposes = ({ view, known: { call } }: Props) =>
  call.purposes.length === 0 ? null : (
    <>
      <h2 id="purposes">{isHistory(call) ? texts[view.lang].purposesWere : texts[view.lang].purposes}</h2>
      <ol className="grants">
        {call.purposes.map((clause) => (
          <li key={clause.key}><div><Said words={clause.words} lang={view.lang} /><Examples view={view} examples={clause.examples} /></div></li>
        ))}
      </ol>
    </>
  )

const Priority = ({ view, known: { call } }: Props) => {
  const first = call.purposes.find((clause) => clause.key === call.priorityPurpose)
  if (first === undefined) return null
  return (
    <Note title={say(texts[view.lang].priority, { purpose: plain(first.words, view.lang) })}>
      {call.priorityReason === null ? null : <p><Said words={call.priorityReason} lang={view.lang} /></p>}
    </Note>
  )
}

const Clauses = ({ view, title, clauses, out = false }: { view: View; title: string; clauses: readonly Clause[]; out?: boolean }) =>
  clauses.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <ul role={out ? 'list' : undefined} className={out ? 'tight' : undefined}>
        {clauses.map((clause) => (
          <li key={clause.key} className={out ? 'status-line' : undefined}>
            {out ? <><Icon name="cross" /> </> : null}<Said words={clause.words} lang={view.lang} />
          </li>
        ))}
      </ul>
    </>
  )

function Exclusions({ view, known: { call, facts } }: Props) {
  const others = factsOn(facts, 'exclusion').flatMap(({ words }, i): readonly Clause[] => (words === null ? [] : [{ key: `fact-${i}`, words, examples: [] }]))
  return <Clauses view={view} title={texts[view.lang].exclusions} clauses={[...call.exclusions, ...others]} out />
}

const Questions = ({ view, known: { call } }: Props) => {
  const t = texts[view.lang]
  if (isHistory(call) && call.faq.length === 0) return null
  return (
    <>
      <h2 id="faq">{t.faq}</h2>
      {call.faq.length === 0 ? <p>{t.faqNone}</p> : (
        <div>
          {call.faq.map((one, i) => (
            <Details key={i} open={i === 0} summary={<Said words={one.question} lang={view.lang} />}>
              <p className="prose"><Said words={one.answer} lang={view.lang} /></p>
            </Details>
          ))}
        </div>
      )}
    </>
  )
}

const Body = ({ view, known }: Props) => {
  const [t, { call }] = [texts[view.lang], known]
  return (
    <div className="stack read">
      {isOurs(call.title, view) || isOurs(call.summary, view) ? <p className="small quiet">{t.translated}</p> : null}
      <Paragraphs words={call.description} lang={view.lang} />
      <Purposes view={view} known={known} />
      <Priority view={view} known={known} />
      <Clauses view={view} title={t.aims} clauses={call.aims} />
      <Exclusions view={view} known={known} />
      {call.jointOnly === true && !isHistory(call) ? <Note><p>{t.onlyTogether} <a href={paths.projects(view.lang)}>{t.findPartners}</a></p></Note> : null}
      <Clauses view={view} title={t.conditions} clauses={call.conditions} />
      <Clauses view={view} title={t.forResidents} clauses={call.forResidents} />
      <Clauses view={view} title={t.inside} clauses={call.inside} />
      <CallCriteria view={view} known={known} />
      <CallTimetable view={view} known={known} />
      <Questions view={view} known={known} />
    </div>
  )
}

const Results = ({ view, known }: Props): ReactNode => {
  const [t, { call }] = [texts[view.lang], known]
  if (known.outcome === null) return null
  return (
    <>
      <OutcomeFacts view={view} known={known} />
      {call.roundKey === null ? null : <p><a href={paths.projects(view.lang, { round: call.roundKey })}>{t.seeProjects}</a></p>}
      {isHistory(call) ? null : <p><a href={paths.callOutcome(view.lang, call.slug)}>{t.seeOutcome}</a></p>}
    </>
  )
}

const Earlier = ({ view, earlier }: { view: View; earlier: ListedCall | null }) => {
  if (earlier === null) return null
  const [t, { granted, received }] = [texts[view.lang], earlier.outcome ?? { granted: null, received: null }]
  return (
    <>
      <h2 className="h3">{t.earlier}</h2>
      <p>
        <a href={paths.call(view.lang, earlier.slug)}><Said words={earlier.title} lang={view.lang} /></a>
        {granted === null || received === null ? null : <><br /><span className="small">{say(t.earlierLine, { granted, received })}</span></>}
      </p>
    </>
  )
}

const Aside = ({ view, known, newId, openNow, earlier }: CallPageProps) => {
  const [t, { call }] = [texts[view.lang], known]
  return (
    <aside className="stack" aria-label={t.inShort}>
      <CallApply view={view} call={call} newId={newId} openNow={openNow.filter((one) => one.id !== call.id)} />
      <h2 className="h3">{t.inShort}</h2>
      <CallFacts view={view} known={known} />
      <Results view={view} known={known} />
      <CallSources view={view} known={known} />
      <Earlier view={view} earlier={earlier} />
      {isHistory(call) ? null : <><h2 className="h3">{t.contact}</h2><p className="small">{say(t.contactText, { authority: plain(call.authority.name, view.lang) })}</p></>}
    </aside>
  )
}

/** The public page of a call, open or history; also the preview of a draft. */
export function CallPage(props: CallPageProps) {
  const { view, known: { call }, preview = false } = props
  const [t, title] = [texts[view.lang], told(call.title, view.lang)]
  const strip = <Note kind="warn"><p>{t.preview} <a href={paths.deskCall(view.lang, call.slug)}>{t.backToDesk}</a></p></Note>
  return (
    <Page
      view={view}
      title={title?.text ?? t.call}
      titleLang={title === undefined || title.lang === view.lang ? undefined : title.lang}
      lead={call.summary === null ? undefined : <Said words={call.summary} lang={view.lang} />}
      crumbs={[{ text: frame[view.lang].calls, href: paths.calls(view.lang) }]}
      alert={preview ? strip : undefined}
      example={call.example}
    >
      <CallStatus view={view} call={call} />
      <div className="beside"><Body {...props} /><Aside {...props} /></div>
    </Page>
  )
}
