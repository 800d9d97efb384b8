import type { View } from '../../frame/view.ts'
import { writtenDay, writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { Tag } from '../../ui/tag.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { writtenHappening } from '../happened.ts'
import type { QueueNews } from '../listed.ts'
import { texts } from '../texts.ts'

function whatOf({ lang }: View, one: QueueNews): string {
  const said = texts[lang].queue
  if (one.what === 'assessment.assigned') return said.given
  if (one.what === 'assessment.due_set') return say(said.dueSet, { day: writtenDay(String(one.data.due), lang) })
  return writtenHappening(one, lang) ?? ''
}

/** What has changed in what an assessor has to assess, the newest first. */
export function QueueNewsPart({ view, news }: { view: View; news: readonly QueueNews[] }) {
  const said = texts[view.lang].queue
  const lines = news.map((one) => ({
    when: writtenMoment(one.at, view.lang),
    what: (
      <>
        {whatOf(view, one)}: {plain(one.title, view.lang) || texts[view.lang].untitled}{' '}
        {one.example ? <Tag kind="example">{texts[view.lang].example}</Tag> : null}
      </>
    ),
  }))
  return (
    <section className="stack tight">
      <h2>{said.changed}</h2>
      {lines.length === 0 ? <p className="quiet">{said.nothingChanged}</p> : <Timeline happenings={lines} />}
    </section>
  )
}
