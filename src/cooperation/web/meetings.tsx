import { found } from '../../io/absent.ts'
import type { Read } from '../../io/db.ts'
import { badInputStatus, page, refusalStatus, routes, seeOther, tellingHereOf, type Asking } from '../../io/http.ts'
import { newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { calendarOf } from '../../kit/calendar.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { callMeeting, cancelMeeting, replanMeeting, writeMinutes } from '../actions/call-meeting.ts'
import { entryOfMeeting, noMeeting, planIn, type MeetingEntry } from '../meeting.ts'
import { MeetingPage, type MeetingProps } from '../pages/meeting.tsx'
import { CallMeeting } from '../pages/meetings.tsx'
import { findMeeting, listMinutes } from '../reads/inside.ts'
import { activityTexts } from '../texts/activity.ts'
import { freshId, idHere, idOfForm, seenIn, sentToHere, spaceHere, writableHere } from './space-here.ts'

type Ask = Asking<Actor>

const longestTyped = 30_000

const entryIn = ({ form }: Ask['var']): MeetingEntry => ({
  name: form.text('name').slice(0, longestTyped),
  day: form.text('day').slice(0, 100),
  from: form.text('from').slice(0, 100),
  to: form.text('to').slice(0, 100),
  place: form.text('place').slice(0, longestTyped),
  agenda: form.text('agenda').slice(0, longestTyped),
})

const errorsOf = (c: Ask, faults: readonly { field: string; code: keyof (typeof activityTexts)['fi']['refusal'] }[]) =>
  faults.map(({ field, code }) => ({ field, text: activityTexts[c.var.lang].refusal[code] }))

const blank = (outside: Outside) => async (c: Ask) => {
  const space = await writableHere(outside, c)
  return page(c, <CallMeeting view={c.var} space={space} newId={newId()} entry={noMeeting} />)
}

const fieldOfCall = { in_the_past: 'day', sent_already: 'name', closed: 'name' } as const

/** POST: calls a meeting. */
const call = (outside: Outside) => async (c: Ask) => {
  const { lang } = c.var
  const space = await sentToHere(outside, c)
  const id = idOfForm(c)
  const entry = entryIn(c.var)
  const { plan, faults } = planIn(entry)
  const again = (
    status: typeof badInputStatus | typeof refusalStatus,
    wrong: Parameters<typeof errorsOf>[1],
    formId = id,
  ) =>
    page(c, <CallMeeting view={c.var} space={space} newId={formId} entry={entry} errors={errorsOf(c, wrong)} />, status)
  if (plan === null) return again(badInputStatus, faults)
  const outcome = await callMeeting(tellingHereOf(c, outside), space.slug, { id, plan, lang })
  if (outcome.ok) return seeOther(c, paths.ownSpace(lang, space.slug, { done: 'called' }))
  const { refusal } = outcome
  const status = refusal === 'in_the_past' ? badInputStatus : refusalStatus
  return again(status, [{ field: fieldOfCall[refusal], code: refusal }], freshId(refusal, id))
}

/** What the page of a meeting begins with. */
async function meetingHere(db: Read, c: Ask, there: Pick<MeetingProps, 'space' | 'writes'>): Promise<MeetingProps> {
  const meeting = found(await findMeeting(db, there.space.id, idHere(c)))
  const { space, writes } = there
  const wordings = await listMinutes(db, meeting)
  return { view: c.var, space, writes, meeting, wordings, entry: entryOfMeeting(meeting), minutes: meeting.minutes }
}
const shownHere = async (outside: Outside, c: Ask) => meetingHere(outside.read, c, await spaceHere(outside, c))
const sentHere = async (outside: Outside, c: Ask) =>
  meetingHere(outside.read, c, { space: await sentToHere(outside, c), writes: true })

const deeds = ['changed', 'cancelled', 'minutes'] as const

const show = (outside: Outside) => async (c: Ask) => {
  const deed = deeds.find((one) => one === c.req.query('done'))
  const done = deed === undefined ? undefined : activityTexts[c.var.lang].done[deed]
  return page(c, <MeetingPage {...await shownHere(outside, c)} done={done} />)
}

const ledOn = (c: Ask, { space, meeting }: MeetingProps, deed: (typeof deeds)[number]) =>
  seeOther(c, `${paths.spaceMeeting(c.var.lang, space.slug, meeting.id)}?done=${deed}`)

/** POST: plans a meeting anew. */
const replan = (outside: Outside) => async (c: Ask) => {
  const props = await sentHere(outside, c)
  const { space, meeting } = props
  const entry = entryIn(c.var)
  const { plan, faults } = planIn(entry)
  if (plan === null)
    return page(c, <MeetingPage {...props} entry={entry} errors={errorsOf(c, faults)} />, badInputStatus)
  const here = tellingHereOf(c, outside)
  const outcome = await replanMeeting(here, space.slug, { id: meeting.id, plan, seen: seenIn(c) })
  if (outcome.ok) return ledOn(c, props, 'changed')
  const errors = errorsOf(c, [{ field: outcome.refusal === 'in_the_past' ? 'day' : 'name', code: outcome.refusal }])
  const status = outcome.refusal === 'in_the_past' ? badInputStatus : refusalStatus
  return page(c, <MeetingPage {...await meetingHere(outside.write, c, props)} entry={entry} errors={errors} />, status)
}

/** POST: cancels a meeting. */
const cancel = (outside: Outside) => async (c: Ask) => {
  const props = await sentHere(outside, c)
  const outcome = await cancelMeeting(tellingHereOf(c, outside), props.space.slug, props.meeting.id)
  if (outcome.ok) return ledOn(c, props, 'cancelled')
  const errors = errorsOf(c, [{ field: 'main', code: outcome.refusal }])
  return page(
    c,
    <MeetingPage {...await meetingHere(outside.write, c, await spaceHere(outside, c, true))} errors={errors} />,
    refusalStatus,
  )
}

/** POST: writes or corrects the minutes. */
const minute = (outside: Outside) => async (c: Ask) => {
  const props = await sentHere(outside, c)
  const minutes = c.var.form.text('minutes').slice(0, longestTyped)
  const { space, meeting } = props
  const here = tellingHereOf(c, outside)
  const outcome = await writeMinutes(here, space.slug, { id: meeting.id, minutes, seen: seenIn(c) })
  if (outcome.ok) return ledOn(c, props, 'minutes')
  const errors = errorsOf(c, [{ field: 'minutes', code: outcome.refusal }])
  const status = outcome.refusal.startsWith('minutes') ? badInputStatus : refusalStatus
  return page(
    c,
    <MeetingPage {...await meetingHere(outside.write, c, props)} minutes={minutes} errors={errors} />,
    status,
  )
}

/** GET: a meeting for one's calendar. */
const calendar = (outside: Outside) => async (c: Ask) => {
  const { lang } = c.var
  const { space, meeting } = await shownHere(outside, c)
  const { id, name, startsAt, endsAt, place, agenda, revision } = meeting
  const title = `${name} (${plain(space.name, lang)})`
  const entry = {
    id,
    at: startsAt,
    until: endsAt,
    title,
    place,
    text: agenda,
    cancelled: meeting.state === 'cancelled',
    alarmDays: 1,
  }
  const address = `${outside.baseUrl.origin}${paths.spaceMeeting(lang, space.slug, id)}`
  return c.body(calendarOf([entry], { lang, address, stamp: c.var.now, revision }), 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="talko-${id.slice(-6)}.ics"`,
    'cache-control': 'private, no-store',
  })
}

/** Meetings of a space. */
export const meetingDoors = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/my/cooperation/:slug/meetings', blank(outside))
    .post('/:lang/my/cooperation/:slug/meetings', call(outside))
    .get('/:lang/my/cooperation/:slug/meetings/:id', show(outside))
    .post('/:lang/my/cooperation/:slug/meetings/:id', replan(outside))
    .post('/:lang/my/cooperation/:slug/meetings/:id/end', cancel(outside))
    .post('/:lang/my/cooperation/:slug/meetings/:id/minutes', minute(outside))
    .get('/:lang/my/cooperation/:slug/meetings/:id/meeting.ics', calendar(outside))
