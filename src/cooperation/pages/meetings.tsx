import type { View } from '../../frame/view.ts'
import { writtenSpan } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { optionalWord } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Beside } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Status } from '../../ui/status.tsx'
import { DateField, LongText, TextField } from '../../ui/text-field.tsx'
import type { Activity } from '../activity.ts'
import { comingOf, type Meeting, type MeetingEntry } from '../meeting.ts'
import type { Space } from '../space.ts'
import { activityTexts } from '../texts/activity.ts'
import { InsidePage } from './inside-page.tsx'

type Listed = { readonly view: View; readonly space: Space; readonly writes: boolean } & Pick<Activity, 'meetings'>

const MeetingLine = ({ view: { lang }, space, meeting }: Listed & { meeting: Meeting }) => (
  <li className="tight">
    <p>
      <a
        className="strong"
        href={paths.spaceMeeting(lang, space.slug, meeting.id)}
        lang={meeting.lang === lang ? undefined : meeting.lang}
      >
        {meeting.name}
      </a>{' '}
      {meeting.state === 'cancelled' ? <Status kind="none">{activityTexts[lang].meeting.cancelled}</Status> : null}
    </p>
    <p className="small">
      <time dateTime={meeting.startsAt.toISOString()}>{writtenSpan(meeting.startsAt, meeting.endsAt, lang)}</time>
      <span className="quiet">
        , <span lang={meeting.lang === lang ? undefined : meeting.lang}>{meeting.place}</span>
      </span>
    </p>
  </li>
)

/** The meetings of a space: those to come first, those that were under a heading that opens. */
export const Meetings = (props: Listed) => {
  const { view, space, meetings, writes } = props
  const t = activityTexts[view.lang].meeting
  const coming = comingOf(meetings, view.now)
  const past = meetings.filter((one) => !coming.includes(one))
  const lines = (some: readonly Meeting[]) => (
    <ul className="ruled">
      {some.map((meeting) => (
        <MeetingLine key={meeting.id} {...props} meeting={meeting} />
      ))}
    </ul>
  )
  return (
    <section className="stack" aria-labelledby="meetings">
      <h2 id="meetings">{t.title}</h2>
      {coming.length === 0 ? <p className="quiet">{t.none}</p> : lines(coming)}
      {past.length === 0 ? null : <Details summary={t.past}>{lines(past)}</Details>}
      {writes ? (
        <p>
          <LinkButton variant="second" href={paths.spaceMeetings(view.lang, space.slug)}>
            {t.call}
          </LinkButton>
        </p>
      ) : null}
    </section>
  )
}

type FieldsProps = { readonly lang: Lang; readonly entry: MeetingEntry; readonly errors: readonly FieldError[] }

/** The fields of a meeting. */
export const MeetingFields = ({ lang, entry, errors }: FieldsProps) => {
  const t = activityTexts[lang].meeting
  const at = (name: keyof MeetingEntry) => ({ name, value: entry[name], error: errorOf(errors, name) })
  return (
    <>
      <TextField {...at('name')} label={t.name} />
      <DateField {...at('day')} label={t.day} hint={t.dayHint} />
      <Beside>
        <TextField {...at('from')} label={t.from} hint={t.timeHint} width="short" />
        <TextField {...at('to')} label={t.to} hint={t.timeHint} width="short" />
      </Beside>
      <TextField {...at('place')} label={t.place} hint={t.placeHint} />
      <LongText {...at('agenda')} label={t.agenda} optional={optionalWord[lang]} rows={5} />
    </>
  )
}

type Props = {
  readonly view: View
  readonly space: Space
  readonly newId: string
  readonly entry: MeetingEntry
  readonly errors?: readonly FieldError[] | undefined
}

/** Where a meeting is called. */
export function CallMeeting({ view, space, newId, entry, errors = [] }: Props) {
  const t = activityTexts[view.lang].meeting
  return (
    <InsidePage view={view} space={space} title={t.call} lead={t.callLead} errors={errors}>
      <Form action={paths.spaceMeetings(view.lang, space.slug)} hidden={{ id: newId }}>
        <MeetingFields lang={view.lang} entry={entry} errors={errors} />
        <SubmitButton>{t.button}</SubmitButton>
      </Form>
    </InsidePage>
  )
}
