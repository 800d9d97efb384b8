import { daysBetween, dayOf, writtenMoment } from '../../kit/dates.ts'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { Status } from '../../ui/status.tsx'
import { texts } from '../texts.ts'

type Props = { readonly view: View; readonly closesAt: Date | null }

/** How many days are left, and by when; or when it closed. */
export function Deadline({ view: { lang, now }, closesAt }: Props) {
  const t = texts[lang].work
  if (closesAt === null) return null
  const moment = writtenMoment(closesAt, lang)
  if (now > closesAt) return <Status kind="none">{say(t.closed, { moment })}</Status>
  const count = daysBetween(dayOf(now), dayOf(closesAt))
  return (
    <>
      <Status kind="due">{count === 0 ? t.lastDay : say(t.daysLeft, { count })}</Status>
      <br />
      <span className="quiet">{say(t.sendBy, { moment })}</span>
    </>
  )
}
