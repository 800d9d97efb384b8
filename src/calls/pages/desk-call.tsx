import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { PostButton } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { phaseOf, type Call, type CallState, type Phase } from '../call.ts'
import type { Duty } from '../duty.ts'
import type { Outcome } from '../fact.ts'
import { CallStatus } from '../parts/call-status.tsx'
import type { Advice, Lack } from '../publication.ts'
import { texts } from '../texts/desk.ts'
import { texts as writing } from '../texts/writing.ts'
import { CallSteps, lackAddress, lackText } from './desk-side.tsx'
import { DeskLive } from './desk-live.tsx'
import { deskCrumbs } from './part-page.tsx'

export type DeskCallProps = {
  view: View
  call: Call
  lacks: readonly Lack[]
  advice: readonly Advice[]
  duties: readonly Duty[]
  writes: boolean
  outcome: Outcome | null
  /** It was published a moment ago. */
  fresh?: boolean | undefined
}

/** What is missing, each with the way to mend it. */
export const Lacks = ({ view, call, lacks }: Pick<DeskCallProps, 'view' | 'call' | 'lacks'>) => (
  <ul>
    {lacks.map((lack) => (
      <li key={`${lack.part} ${lack.what} ${lack.number ?? ''}`}>
        <a href={lackAddress(view, call.slug, lack)}>{lackText(view, lack)}</a>
      </li>
    ))}
  </ul>
)

/** What is allowed but seldom wise. */
export const AdviceNote = ({ view, advice }: Pick<DeskCallProps, 'view' | 'advice'>) =>
  advice.length === 0 ? null : (
    <Note kind="warn" title={texts[view.lang].overview.advice}>
      <ul>
        {advice.map((one) => (
          <li key={one}>{writing[view.lang].advice[one]}</li>
        ))}
      </ul>
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

const NextOfDraft = ({ view, call, lacks, writes }: DeskCallProps) => {
  const [t, { lang }] = [texts[view.lang].overview, view]
  const publish = paths.deskCallPublication(lang, call.slug)
  return (
    <>
      {writes ? (
        <LinkButton href={publish} variant={lacks.length === 0 ? 'first' : 'second'}>
          {t.publish}
        </LinkButton>
      ) : null}
      <LinkButton href={paths.deskCallPreview(lang, call.slug)} variant="second">
        {t.preview}
      </LinkButton>
    </>
  )
}

/** The deed that a phase waits for, where the person may do it. */
const DeedOf = ({ view, call, phase }: DeskCallProps & { phase: Phase }) => {
  const [t, { lang }] = [texts[view.lang].overview, view]
  if (phase === 'closed')
    return <PostButton action={paths.deskCallAssessment(lang, call.slug)}>{t.beginAssessment}</PostButton>
  if (phase !== 'open' && phase !== 'scheduled') return null
  return (
    <LinkButton href={paths.deskCallPart(lang, call.slug, 'faq')} variant="second">
      {t.answer}
    </LinkButton>
  )
}

function nextOf(props: DeskCallProps): ReactNode {
  const { view, call, writes } = props
  const phase = phaseOf(call, view.now)
  if (phase === 'draft') return <NextOfDraft {...props} />
  return (
    <>
      {writes ? <DeedOf {...props} phase={phase} /> : null}
      <LinkButton href={paths.call(view.lang, call.slug)} variant="second">
        {texts[view.lang].overview.see}
      </LinkButton>
    </>
  )
}

const leads: Partial<Record<CallState, 'lead' | 'leadLive'>> = { draft: 'lead', published: 'leadLive' }

/** A call at the desk: how far it has come, what is missing, and where to go on. */
export function DeskCall(props: DeskCallProps) {
  const { view, call, lacks, duties, fresh = false } = props
  const t = texts[view.lang]
  const crumbs = deskCrumbs(view, call).slice(0, -1)
  return (
    <Page
      view={view}
      title={plain(call.title, view.lang)}
      wide
      crumbs={crumbs}
      example={call.example}
      next={nextOf(props)}
      lead={t.overview[leads[call.state] ?? 'leadFrozen']}
      alert={fresh ? <Alert kind="good">{t.publication.done}</Alert> : undefined}
    >
      <CallStatus view={view} call={call} />
      <div className="side">
        <div>
          <CallSteps view={view} call={call} lacks={lacks} duties={duties.length} />
          <p className="small quiet">{say(t.overview.written, { revision: call.revision })}</p>
        </div>
        <div className="stack">{call.state === 'draft' ? <Draft {...props} /> : <DeskLive {...props} />}</div>
      </div>
    </Page>
  )
}
