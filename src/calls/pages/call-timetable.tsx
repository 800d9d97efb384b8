import type { View } from '../../frame/view.ts'
import { dayOf, writtenDay, writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { goneOf, Period } from '../../ui/charts/period.tsx'
import { Timeline, type Happening } from '../../ui/timeline.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import { texts } from '../texts/open.ts'
import { words } from '../words.ts'
import { Value } from './call-facts.tsx'
import { isHistory, toldTime, type Known, type Told } from './call-known.ts'

type Props = { view: View; known: Known }
type At = Parameters<typeof toldTime>[1]

const past = (view: View, { moment, day }: At) =>
  moment === null ? day !== null && day <= dayOf(view.now) : moment <= view.now

function happening(
  { view, known }: Props,
  at: At,
  what: { done: string; coming: string; facts: readonly string[]; timed?: boolean },
): Happening {
  const told = toldTime(known, at, what.facts, view.lang)
  const over = past(view, at) || isHistory(known.call)
  const onlyDay = what.timed === true && at.moment === null && at.day !== null
  return {
    when: <When view={view} told={told} unsaid={gapWord(view, known)} />,
    what: (
      <>
        {over ? what.done : what.coming}
        {onlyDay ? <NoTime view={view} /> : null}
      </>
    ),
    kind: kindOf(told, over),
  }
}

const kindOf = (told: Told | null, over: boolean): Happening['kind'] => (told === null ? 'gap' : over ? 'done' : 'open')

/** What stands where a time is not known: in history nobody says it, in a call of today it will be said. */
const gapWord = (view: View, { call }: Known) => (isHistory(call) ? texts[view.lang].unsaid : texts[view.lang].notYet)

const When = ({ view, told, unsaid }: { view: View; told: Told | null; unsaid: string }) => (
  <Value view={view} told={told} unsaid={unsaid} />
)
const NoTime = ({ view }: { view: View }) => (
  <span className="quiet">
    {' '}
    ({texts[view.lang].timeUnsaid} <Unsaid>{texts[view.lang].unsaid}</Unsaid>)
  </span>
)

/** Of a cancelled call: what had happened before, and that it was cancelled; nothing of what was still to come. */
function untilCancelled({ view, known: { call, amendments } }: Props): readonly Happening[] {
  const { happening: t } = texts[view.lang]
  const over = amendments.find(({ kind }) => kind === 'cancellation')?.madeAt ?? view.now
  const moments = [
    { at: call.publishedAt, what: t.published },
    { at: call.opensAt, what: t.opened },
    { at: call.closesAt, what: t.closed },
    { at: over, what: words[view.lang].amendment.cancellation },
  ] as const
  return moments.flatMap(({ at, what }) =>
    at === null || at > over ? [] : [{ when: writtenMoment(at, view.lang), what, kind: 'done' as const }],
  )
}

const happenings = (props: Props) => (props.known.call.state === 'cancelled' ? untilCancelled(props) : foreseen(props))

function foreseen(props: Props): readonly Happening[] {
  const { call } = props.known
  const t = texts[props.view.lang].happening
  const moment = (at: Date | null) => ({ moment: at, day: null })
  const published =
    call.publishedAt === null
      ? []
      : [happening(props, moment(call.publishedAt), { done: t.published, coming: t.published, facts: [] })]
  return [
    ...published,
    happening(
      props,
      { moment: call.opensAt, day: call.opensOn },
      { done: t.opened, coming: t.opens, facts: ['opens_on', 'call_opened'], timed: true },
    ),
    happening(
      props,
      { moment: call.closesAt, day: call.closesOn },
      { done: t.closed, coming: t.closes, facts: ['closes_at'], timed: true },
    ),
    happening(props, { moment: null, day: call.decidedOn }, { done: t.decided, coming: t.decides, facts: [] }),
    ...announced(props),
    ends(props),
  ]
}

function announced({ view, known }: Props): readonly Happening[] {
  const told = toldTime(known, { moment: null, day: null }, ['announced_at', 'decisions_published_on'], view.lang)
  return told === null
    ? []
    : [{ when: <When view={view} told={told} unsaid="" />, what: texts[view.lang].happening.announced, kind: 'done' }]
}

/** The last day is a limit, not something that happened. */
function ends({ view, known }: Props): Happening {
  const { call } = known
  const told = toldTime(known, { moment: null, day: call.latestOn }, ['latest_month'], view.lang)
  const over = past(view, { moment: null, day: call.latestOn }) || isHistory(call)
  return {
    when: <When view={view} told={told} unsaid={gapWord(view, known)} />,
    what: texts[view.lang].happening.ends,
    kind: kindOf(told, over),
  }
}

/** The period as a picture while its clock runs. */
function Picture({ view, known: { call } }: Props) {
  const { opensAt, closesAt } = call
  if (opensAt === null || closesAt === null || isHistory(call) || call.state === 'cancelled') return null
  const gone = goneOf(opensAt, closesAt, view.now)
  if (gone === null) return null
  const [t, lang] = [texts[view.lang], view.lang]
  const [from, to] = [writtenMoment(opensAt, lang), writtenMoment(closesAt, lang)]
  return (
    <Period
      id="period"
      title={say(t.periodTitle, { from, to })}
      gone={gone}
      todayText={`${t.today} ${writtenDay(dayOf(view.now), lang)}`}
      startText={from}
      endText={to}
    />
  )
}

/** When what happens, or happened, from publication to the last day of the projects. */
export const CallTimetable = (props: Props) => (
  <>
    <h2 id="timetable">{texts[props.view.lang].timetable}</h2>
    <Picture {...props} />
    <Timeline happenings={happenings(props)} />
  </>
)
