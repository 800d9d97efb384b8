import type { View } from '../../frame/view.ts'
import { writtenMoment, writtenSpan } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { Status } from '../../ui/status.tsx'
import { LongText } from '../../ui/text-field.tsx'
import type { Meeting, MeetingEntry } from '../meeting.ts'
import type { Space } from '../space.ts'
import type { Wording } from '../wording.ts'
import { activityTexts } from '../texts/activity.ts'
import { InsidePage } from './inside-page.tsx'
import { MeetingFields } from './meetings.tsx'
import { Wordings } from './wordings.tsx'

export type MeetingProps = {
  readonly view: View
  readonly space: Space
  readonly meeting: Meeting
  readonly writes: boolean
  readonly entry: MeetingEntry
  readonly minutes: string
  /** Every wording of the minutes, the newest first. */
  readonly wordings: readonly Wording[]
  readonly errors?: readonly FieldError[] | undefined
  readonly done?: string | undefined
}

const Told = ({ view: { lang }, meeting }: MeetingProps) => {
  const t = activityTexts[lang].meeting
  const said = meeting.lang === lang ? undefined : meeting.lang
  const facts = [
    {
      term: t.day,
      text: (
        <time dateTime={meeting.startsAt.toISOString()}>{writtenSpan(meeting.startsAt, meeting.endsAt, lang)}</time>
      ),
    },
    { term: t.where, text: <span lang={said}>{meeting.place}</span> },
  ]
  const agenda =
    meeting.agenda === ''
      ? []
      : [
          {
            term: t.agenda,
            text: (
              <span className="prose" lang={said}>
                {meeting.agenda}
              </span>
            ),
          },
        ]
  return (
    <>
      {meeting.state === 'cancelled' ? <Status kind="none">{t.cancelled}</Status> : null}
      <Facts flat facts={[...facts, ...agenda]} />
      <p className="small quiet">{say(t.caller, { organisation: plain(meeting.organisation, lang) })}</p>
    </>
  )
}

const Minutes = ({ view: { lang, now }, space, meeting, writes, minutes, errors = [] }: MeetingProps) => {
  const t = activityTexts[lang].meeting
  const said = meeting.lang === lang ? undefined : meeting.lang
  if (meeting.state === 'cancelled' || now < meeting.startsAt) return null
  return (
    <section className="stack" aria-labelledby="minutes-heading">
      <h2 id="minutes-heading">{t.minutes}</h2>
      {meeting.minutesAt === null ? (
        <p className="quiet">{t.noMinutes}</p>
      ) : (
        <>
          <p className="prose" lang={said}>
            {meeting.minutes}
          </p>
          <p className="small quiet">
            {say(t.minutesWritten, { moment: writtenMoment(meeting.minutesAt, lang), name: meeting.minutesBy ?? '' })}
          </p>
        </>
      )}
      {writes ? (
        <Form
          action={paths.spaceMinutes(lang, space.slug, meeting.id)}
          hidden={{ seen: String(meeting.revision) }}
          label={t.minutes}
        >
          <LongText
            name="minutes"
            label={t.minutes}
            hint={t.minutesHint}
            rows={8}
            lang={said}
            value={minutes}
            error={errorOf(errors, 'minutes')}
          />
          <SubmitButton>{t.minutesSave}</SubmitButton>
        </Form>
      ) : null}
    </section>
  )
}

const Changing = ({ view: { lang, now }, space, meeting, writes, entry, errors = [] }: MeetingProps) => {
  const t = activityTexts[lang].meeting
  if (!writes || meeting.state === 'cancelled' || meeting.startsAt < now) return null
  return (
    <>
      <Details summary={t.change} open={errors.length > 0}>
        <Form
          action={paths.spaceMeeting(lang, space.slug, meeting.id)}
          hidden={{ seen: String(meeting.revision) }}
          label={t.change}
        >
          <MeetingFields lang={lang} entry={entry} errors={errors} />
          <SubmitButton>{t.save}</SubmitButton>
        </Form>
      </Details>
      <Details summary={t.cancel}>
        <p>{t.cancelLead}</p>
        <PostButton action={paths.spaceMeetingEnd(lang, space.slug, meeting.id)} variant="grave">
          {t.cancel}
        </PostButton>
      </Details>
    </>
  )
}

/** One meeting: when, where and what about, its minutes, and how it is changed. */
export function MeetingPage(props: MeetingProps) {
  const { view, space, meeting, wordings, errors, done } = props
  const { lang } = view
  const t = activityTexts[lang].meeting
  return (
    <InsidePage
      view={view}
      space={space}
      title={meeting.name}
      titleLang={meeting.lang === lang ? undefined : meeting.lang}
      errors={errors}
      done={done}
    >
      <Told {...props} />
      <p>
        <a href={paths.spaceCalendar(lang, space.slug, meeting.id)} download>
          {meeting.state === 'cancelled' ? t.calendarCancelled : t.calendar}
        </a>
      </p>
      <Minutes {...props} />
      {wordings.length > 1 ? <Wordings view={view} wordings={wordings} /> : null}
      <Changing {...props} />
    </InsidePage>
  )
}
