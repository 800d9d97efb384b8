import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import { texts as frame } from '../../frame/texts.ts'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain, told } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { CaseLang } from '../../people/organisation.ts'
import { Note } from '../../ui/note.tsx'
import type { Call } from '../call.ts'
import type { ListedCall } from '../listing.ts'
import { CallStatus } from '../parts/call-status.tsx'
import { Said } from '../parts/said.tsx'
import { texts } from '../texts/open.ts'
import { ApplyButton, CallApply } from './call-apply.tsx'
import { CallBody } from './call-body.tsx'
import { CallFacts, OutcomeFacts } from './call-facts.tsx'
import { isHistory, isOver, type Known } from './call-known.ts'
import { FundingVersions } from './funding-versions.tsx'
import { RoundsBefore } from './earlier-calls.tsx'
import { CallTake } from './call-take.tsx'
import { CallSources } from './call-sources.tsx'

export type CallPageProps = {
  view: View
  known: Known
  newId: string
  /** The languages in which the organisation acted for may have its case. */
  languages: readonly CaseLang[]
  openNow: readonly ListedCall[]
  /** The rounds before this one, with what came of them, the newest first. */
  earlier: readonly ListedCall[]
  /** Not published yet: a strip says so. */
  preview?: boolean | undefined
}
type Props = { view: View; known: Known }

const Results = ({ view, known }: Props): ReactNode => {
  const [t, { call }] = [texts[view.lang], known]
  if (known.outcome === null) return null
  return (
    <>
      <OutcomeFacts view={view} known={known} />
      {call.roundKey === null ? null : (
        <p>
          <a href={paths.projects(view.lang, { round: call.roundKey })}>{t.seeProjects}</a>
        </p>
      )}
      {isHistory(call) ? null : (
        <p>
          <a href={paths.callOutcome(view.lang, call.slug)}>{t.seeOutcome}</a>
        </p>
      )}
    </>
  )
}

const Aside = ({ view, known, newId, languages, openNow, earlier }: CallPageProps) => {
  const [t, { call }] = [texts[view.lang], known]
  return (
    <aside className="stack" aria-label={t.inShort}>
      <CallApply
        view={view}
        call={call}
        newId={newId}
        languages={languages}
        openNow={openNow.filter((one) => one.id !== call.id)}
      />
      <h2 className="h3" id="in-short">
        {t.inShort}
      </h2>
      <CallFacts view={view} known={known} />
      <FundingVersions view={view} funding={known.funding} />
      <CallTake view={view} call={call} />
      <Results view={view} known={known} />
      <CallSources view={view} known={known} />
      <RoundsBefore view={view} calls={earlier} />
      {isOver(call) ? null : (
        <>
          <h2 className="h3">{t.contact}</h2>
          <p className="small">{say(t.contactText, { authority: plain(call.authority.name, view.lang) })}</p>
        </>
      )}
    </aside>
  )
}

const Strip = ({ view, slug }: { view: View; slug: string }) => (
  <Note kind="warn">
    <p>
      {texts[view.lang].preview} <a href={paths.deskCall(view.lang, slug)}>{texts[view.lang].backToDesk}</a>
    </p>
  </Note>
)

/** The title in the reader's language or the nearest one, with that language where it is another. */
function titleIn(view: View, call: Call) {
  const title = told(call.title, view.lang)
  return title === undefined || title.lang === view.lang
    ? { title: title?.text ?? texts[view.lang].call }
    : { title: title.text, titleLang: title.lang }
}

/** The public page of a call, open or history; also the preview of a draft. */
export function CallPage(props: CallPageProps) {
  const { view, newId, languages, preview = false } = props
  const { call } = props.known
  return (
    <Page
      view={view}
      {...titleIn(view, call)}
      lead={call.summary === null ? undefined : <Said words={call.summary} lang={view.lang} />}
      crumbs={[{ text: frame[view.lang].calls, href: paths.calls(view.lang) }]}
      alert={preview ? <Strip view={view} slug={call.slug} /> : undefined}
      example={call.example}
      next={preview ? undefined : <ApplyButton view={view} call={call} newId={newId} languages={languages} />}
    >
      <CallStatus view={view} call={call} />
      <p className="to-side">
        <a href="#in-short">{texts[view.lang].toInShort}</a>
      </p>
      <div className="beside">
        <CallBody {...props} />
        <Aside {...props} />
      </div>
    </Page>
  )
}
