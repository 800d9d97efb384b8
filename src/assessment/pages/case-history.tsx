import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { Folded } from '../../ui/folded.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { writtenHappening } from '../happened.ts'
import type { Happened } from '../listed.ts'
import { texts } from '../texts.ts'

/** What has happened as it is told, in the order of time; what is not for this page is left out. */
export const writtenHappenings = (happened: readonly Happened[], lang: Lang) =>
  happened.flatMap((one) => {
    const what = writtenHappening(one, lang)
    return what === undefined ? [] : [{ ...one, what }]
  })

/** What has happened in a case, from the first to the last, with who did it. */
export const CaseHistory = ({ view, happened }: { view: View; happened: readonly Happened[] }) => {
  const told = writtenHappenings(happened, view.lang)
  return (
    <Folded id="history" title={texts[view.lang].file.timeline} count={told.length}>
      <Timeline
        happenings={told.map(({ at, what, who }) => ({
          when: writtenMoment(at, view.lang),
          what: (
            <>
              {what}
              {who === null ? null : <span className="quiet"> · {who}</span>}
            </>
          ),
        }))}
      />
    </Folded>
  )
}
