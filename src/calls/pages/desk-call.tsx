import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { PostButton } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { phaseOf, type Call, type Phase } from '../call.ts'
import { CallStatus } from '../parts/call-status.tsx'
import type { Advice, Lack } from '../publication.ts'
import { texts } from '../texts/desk.ts'
import { texts as writing } from '../texts/writing.ts'
import { CallSteps, lackAddress, lackText } from './desk-side.tsx'
import { deskCrumbs } from './part-page.tsx'

export type DeskCallProps = {
  view: View
  call: Call
  lacks: readonly Lack[]
  advice: readonly Advice[]
  duties: number
  writes: boolean
  /** It was published a moment ago. */
  fresh?: boolean | undefined
}

/** What is missing, each with the way to mend it. */
export const Lacks = ({ view, call, lacks }: Pick<DeskCallProps, 'view' | 'call' | 'lacks'>) => (
  <ul>{lacks.map((lack) => <li key={`${lack.part} ${lack.what} ${lack.number ?? ''}`}><a href={lackAddress(view, call.slug, lack)}>{lackText(view, lack)}</a></li>)}</ul>
)

/** What is allowed but seldom wise. */
export const AdviceNote = ({ view, advice }: Pick<DeskCallProps, 'view' | 'advice'>) =>
  advice.length === 0 ? null : (
    <Note kind="warn" title={texts[view.lang].overview.advice}>
      <ul>{advice.map((one) => <li key={one}>{writing[view.lang].advice[one]}</li>)}</ul>
    </Note>
  )

const Draft = (props: DeskCallProps) => {
  const { view, lacks } = props
  const t = texts[view.lang].overview
  return (
    <>
      <h2>{lacks.length === 0 ? t.nothing : t.lacks}</h2>
      {lacks.length === 0 ? <p>{t.nothingDo}</p> : <Lacks {...props} />}
      <AdviceNote {...props} />
    </>
  )
}

const worked: readonly Phase[] = ['closed', 'in_assessment', 'decided', 'archived']

/** The pages where the call is worked on by others, from the moment there is something. */
function Work({ view, call }: DeskCallProps) {
  const [t, { lang }] = [texts[view.lang].overview, view]
  if (!worked.includes(phaseOf(call, view.now)) || call.sourceKey !== null) return null
  const links = [
    [t.links.applications, paths.deskApplications(lang, call.slug)], [t.links.assignments, paths.deskAssignments(lang, call.slug)],
    [t.links.ranking, paths.deskRanking(lang, call.slug)], [t.links.proposals, paths.deskProposals(lang, call.slug)],
    [t.links.decisions, paths.deskDecisions(lang, call.slug)], [t.links.announcement, paths.deskAnnouncement(lang, call.slug)],
  ] as const
  return (
    <nav aria-labelledby="work" className="stack">
      <h2 id="work">{t.work}</h2>
      <ul className="ruled">{links.map(([text, href]) => <li key={href}><a href={href}>{text}</a></li>)}</ul>
    </nav>
  )
}

function nextOf({ view, call, lacks, writes }: DeskCallProps): ReactNode {
  const [t, { lang }, phase] = [texts[view.lang].overview, view, phaseOf(call, view.now)]
  if (phase === 'draft')
    return (
      <>
        {writes ? <LinkButton href={paths.deskCallPublication(lang, call.slug)} variant={lacks.length === 0 ? 'first' : 'second'}>{t.publish}</LinkButton> : null}
        <LinkButton href={paths.deskCallPreview(lang, call.slug)} variant="second">{t.preview}</LinkButton>
      </>
    )
  return (
    <>
      {phase === 'closed' && writes ? <PostButton action={paths.deskCallAssessment(lang, call.slug)}>{t.beginAssessment}</PostButton> : null}
      {(phase === 'open' || phase === 'scheduled') && writes ? <LinkButton href={paths.deskCallPart(lang, call.slug, 'faq')} variant="second">{t.answer}</LinkButton> : null}
      <LinkButton href={paths.call(lang, call.slug)} variant="second">{t.see}</LinkButton>
    </>
  )
}

/** A call at the desk: how far it has come, what is missing, and where to go on. */
export function DeskCall(props: DeskCallProps) {
  const { view, call, lacks, duties, fresh = false } = props
  const t = texts[view.lang]
  const crumbs = deskCrumbs(view, call).slice(0, -1)
  return (
    <Page
      view={view} title={plain(call.title, view.lang)} wide crumbs={crumbs} example={call.example} next={nextOf(props)}
      lead={call.state === 'draft' ? t.overview.lead : t.overview.leadLive} alert={fresh ? <Alert kind="good">{t.publication.done}</Alert> : undefined}
    >
      <CallStatus view={view} call={call} />
      <div className="side">
        <div>
          <CallSteps view={view} call={call} lacks={lacks} duties={duties} />
          <p className="small quiet">{say(t.overview.written, { revision: call.revision })}</p>
        </div>
        <div className="stack">{call.state === 'draft' ? <Draft {...props} /> : <Work {...props} />}</div>
      </div>
    </Page>
  )
}
