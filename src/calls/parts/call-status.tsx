import type { View } from '../../frame/view.ts'
import { writtenDay, writtenMoment, type Day } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { Status, type StatusKind } from '../../ui/status.tsx'
import { phaseOf, type Phase, type Timed } from '../call.ts'
import { daysTo } from '../listing.ts'
import { texts } from '../texts/open.ts'
import { words } from '../words.ts'

type Shown = Timed & { readonly closesOn: Day | null }
type Props = { view: View; call: Shown }

const kinds: Record<Phase, StatusKind> = {
  draft: 'busy',
  checked: 'busy',
  scheduled: 'due',
  open: 'ok',
  closed: 'none',
  in_assessment: 'busy',
  decided: 'none',
  archived: 'none',
  cancelled: 'bad',
}
const locked: readonly Phase[] = ['closed', 'decided', 'archived']

/** The phase of a call as word, icon and colour. */
export function PhaseStatus({ view, call }: { view: View; call: Timed }) {
  const phase = phaseOf(call, view.now)
  return (
    <Status kind={kinds[phase]} icon={locked.includes(phase) ? 'lock' : undefined}>
      {words[view.lang].phase[phase]}
    </Status>
  )
}

/** How long there is left, in words; null where the phase has no clock. */
export function timeLeft(view: View, call: Timed): string | null {
  const [phase, t] = [phaseOf(call, view.now), texts[view.lang]]
  if (phase === 'open' && call.closesAt !== null) {
    const count = daysTo(call.closesAt, view.now)
    return count === 0 ? t.lastDay : say(t.daysLeft, { count })
  }
  if (phase !== 'scheduled' || call.opensAt === null) return null
  const count = daysTo(call.opensAt, view.now)
  return count === 0 ? t.opensToday : say(t.daysUntil, { count })
}

function writtenPeriod(view: View, call: Shown): string | null {
  const [phase, t, lang] = [phaseOf(call, view.now), texts[view.lang], view.lang]
  if (phase === 'scheduled' && call.opensAt !== null) return say(t.opens, { when: writtenMoment(call.opensAt, lang) })
  if (call.closesAt !== null)
    return say(phase === 'open' || phase === 'draft' || phase === 'checked' ? t.closes : t.closed, {
      when: writtenMoment(call.closesAt, lang),
    })
  return call.closesOn === null ? null : say(t.closed, { when: writtenDay(call.closesOn, lang) })
}

/** When a call opens, closes or closed; null where no source says it, or it was cancelled before its closing. */
export const periodLine = (view: View, call: Shown): string | null =>
  call.state === 'cancelled' && call.closesAt !== null && view.now < call.closesAt ? null : writtenPeriod(view, call)

/** The phase with the time that goes with it. */
export function CallStatus({ view, call }: Props) {
  const parts = [periodLine(view, call), timeLeft(view, call)].filter((text) => text !== null)
  return (
    <p className="row">
      <PhaseStatus view={view} call={call} />
      {parts.length === 0 ? null : <span className="small">{parts.join(' · ')}</span>}
    </p>
  )
}
