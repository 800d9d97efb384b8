import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { Timeline } from '../../ui/timeline.tsx'
import { writtenHappening } from '../happened.ts'
import type { Happened } from '../listed.ts'
import { texts } from '../texts.ts'

/** What has happened in a case, from the first to the last, with who did it. */
export const CaseHistory = ({ view, happened }: { view: View; happened: readonly Happened[] }) => (
  <section className="stack" aria-labelledby="history">
    <h2 id="history">{texts[view.lang].file.timeline}</h2>
    <Timeline
      happenings={happened.flatMap((one) => {
        const what = writtenHappening(one, view.lang)
        if (what === undefined) return []
        return [
          {
            when: writtenMoment(one.at, view.lang),
            what: (
              <>
                {what}
                {one.who === null ? null : <span className="quiet"> · {one.who}</span>}
              </>
            ),
          },
        ]
      })}
    />
  </section>
)
