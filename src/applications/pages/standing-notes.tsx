import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { Note } from '../../ui/note.tsx'
import { texts } from '../texts.ts'
import { editedSince, submissionKey, type Workspace } from '../workspace.ts'

type Props = {
  readonly view: View
  readonly work: Workspace
  /** What of the application is open; undefined on the overview. */
  readonly current?: string | undefined
}

const ClosedNote = ({ lang, sent }: { lang: View['lang']; sent: boolean }) => (
  <Note kind={sent ? 'info' : 'warn'}>{sent ? texts[lang].work.closedNote : texts[lang].work.neverSent}</Note>
)

const CancelledNote = ({ lang, call, sent }: { lang: View['lang']; call: Workspace['call']; sent: boolean }) => {
  const t = texts[lang].work
  return (
    <Note kind="warn">
      <p>{sent ? t.cancelledSent : t.cancelledDraft}</p>
      <p>
        <a href={`${paths.call(lang, call.slug)}#changes`}>{t.cancelledWhy}</a>
      </p>
    </Note>
  )
}

const EditedNote = ({ view: { lang }, work, current }: Props) => {
  const t = texts[lang].work
  const { newest, id } = work.application
  if (newest === null) return null
  return (
    <Note kind="warn">
      <p>{say(t.editedNote, { number: newest.number, moment: writtenMoment(newest.arrivedAt, lang) })}</p>
      {work.may.submit && current !== submissionKey ? (
        <p>
          <a href={paths.applicationSubmission(lang, id)}>{t.sendAgain}</a>
        </p>
      ) : null}
    </Note>
  )
}

/** What one should know before reading on: withdrawn, its call cancelled, closed, edited since it was sent. */
export function StandingNotes({ view, work, current }: Props) {
  const { lang, now } = view
  const { newest, withdrawnAt } = work.application
  if (withdrawnAt !== null)
    return <Note>{say(texts[lang].withdrawal.done, { moment: writtenMoment(withdrawnAt, lang) })}</Note>
  if (work.call.state === 'cancelled' && work.application.state !== 'decided')
    return <CancelledNote lang={lang} call={work.call} sent={newest !== null} />
  if (work.call.closesAt !== null && now > work.call.closesAt) return <ClosedNote lang={lang} sent={newest !== null} />
  return editedSince(work.application) ? <EditedNote view={view} work={work} current={current} /> : null
}
