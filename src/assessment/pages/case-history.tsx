import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { Folded } from '../../ui/folded.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { writtenHappening } from '../happened.ts'
import type { Happened } from '../listed.ts'
import { texts } from '../texts.ts'

type Told = Happened & { readonly told: string; readonly times: number }

const isSameDeed = (one: Told, told: string, { at, who }: Happened): boolean =>
  one.told === told && one.who === who && one.at.getTime() === at.getTime()

/** What has happened as it is told, in the order of time: what one did several times in one moment is one; what is not for this page is left out. */
export const writtenHappenings = (happened: readonly Happened[], lang: Lang): readonly Told[] =>
  happened.reduce<readonly Told[]>((before, one) => {
    const [told, last] = [writtenHappening(one, lang), before.at(-1)]
    if (told === undefined) return before
    return last !== undefined && isSameDeed(last, told, one)
      ? [...before.slice(0, -1), { ...last, times: last.times + 1 }]
      : [...before, { ...one, told, times: 1 }]
  }, [])

/** What has happened in a case, from the first to the last, with who did it. */
export const CaseHistory = ({ view, happened }: { view: View; happened: readonly Happened[] }) => {
  const told = writtenHappenings(happened, view.lang)
  return (
    <Folded id="history" title={texts[view.lang].file.timeline} count={told.length}>
      <Timeline
        happenings={told.map((one) => ({
          when: writtenMoment(one.at, view.lang),
          what: (
            <>
              {one.told}
              {one.times === 1 ? null : ` (${one.times})`}
              {one.who === null ? null : <span className="quiet"> · {one.who}</span>}
            </>
          ),
        }))}
      />
    </Folded>
  )
}
