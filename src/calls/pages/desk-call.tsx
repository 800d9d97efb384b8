import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Alert } from '../../ui/note.tsx'
import { isPrepared, type CallState } from '../call.ts'
import { CallStatus } from '../parts/call-status.tsx'
import { texts } from '../texts/desk.ts'
import { texts as change } from '../texts/change.ts'
import { texts as life } from '../texts/life.ts'
import { texts as minimum } from '../texts/minimum.ts'
import type { DeskCallProps, Fresh } from './desk-props.ts'
import { CallSteps } from './desk-side.tsx'
import { DeskLive } from './desk-live.tsx'
import { AdviceNote, Checklist } from './lacks.tsx'
import { nextOf } from './desk-next.tsx'
import { deskCrumbs } from './part-page.tsx'

/** How far the check by a second person has come. */
const CheckStanding = ({ view, call, hands }: DeskCallProps) => {
  const t = life[view.lang].check
  const at = (moment: Date | null) => (moment === null ? '' : writtenMoment(moment, view.lang))
  if (call.state === 'checked')
    return (
      <>
        <p>{t.checkedDo}</p>
        <p className="small quiet">{say(t.by, { name: hands.checker ?? '', when: at(call.checkedAt) })}</p>
      </>
    )
  return call.checkAskedAt === null ? <p>{t.nothingDo}</p> : <p>{say(t.asked, { when: at(call.checkAskedAt) })}</p>
}

const Draft = (props: DeskCallProps) => {
  const { view, call, lacks, writes } = props
  const t = texts[view.lang].overview
  return (
    <>
      <h2>{lacks.length === 0 ? t.nothing : t.lacks}</h2>
      {lacks.length === 0 ? <CheckStanding {...props} /> : null}
      <Checklist view={view} call={call} under />
      <AdviceNote {...props} />
      {writes ? (
        <p className="small">
          <a href={paths.deskCallCancellation(view.lang, call.slug)}>{life[view.lang].amend.cancellation.title}</a>
        </p>
      ) : null}
    </>
  )
}

function freshText(view: View, fresh: Fresh): string {
  const { check, amend, archiving } = life[view.lang]
  return {
    published: texts[view.lang].publication.done,
    asked: check.askedDone,
    checked: check.done,
    amended: amend.done,
    archived: archiving.done,
    ...change[view.lang].done,
  }[fresh]
}

const leads: Partial<Record<CallState, 'lead' | 'leadLive'>> = { draft: 'lead', checked: 'lead', published: 'leadLive' }

/** A call at the desk: how far it has come, what is missing, and where to go on. */
export function DeskCall(props: DeskCallProps) {
  const { view, call, lacks, duties, fresh } = props
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
      alert={fresh === undefined ? undefined : <Alert kind="good">{freshText(view, fresh)}</Alert>}
    >
      <CallStatus view={view} call={call} />
      <div className="side">
        <div className="stack">
          <CallSteps view={view} call={call} lacks={lacks} duties={duties.length} />
          <p className="small quiet">{say(t.overview.written, { revision: call.revision })}</p>
          <p className="small">
            <a href={paths.deskCallMinimum(view.lang, call.slug)}>{minimum[view.lang].title}</a>
          </p>
          <p className="small">
            <a href={paths.deskCallFile(view.lang, call.slug)}>{t.begin.download}</a>
          </p>
        </div>
        <div className="stack">{isPrepared(call) ? <Draft {...props} /> : <DeskLive {...props} />}</div>
      </div>
    </Page>
  )
}
