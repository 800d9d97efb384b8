import { Details } from '../../ui/details.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Meter } from '../../ui/meter.tsx'
import { Pages } from '../../ui/pages.tsx'
import { Presence } from '../../ui/presence.tsx'
import { Steps, type Step } from '../../ui/steps.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import { SampleScale } from './forms.tsx'
import type { GalleryWords } from './words.ts'

type Props = { w: GalleryWords; here: string }

const stepsOf = ({ w, here }: Props): readonly Step[] => [
  { href: `${here}?a`, mark: 'A', text: w.basics, status: { kind: 'ok', text: w.ready } },
  { href: `${here}?b`, mark: 'B', text: w.partners, status: { kind: 'due', text: w.missing }, current: true },
  { href: `${here}?c`, mark: 'C', text: w.change, status: { kind: 'busy', text: w.writing }, who: w.other },
  { href: `${here}?d`, mark: 'D', text: w.goals, status: { kind: 'none', text: w.notBegun } },
]

const SampleTime = (props: Props) => {
  const { w } = props
  return (
    <div className="duo">
      <Steps label={w.parts} steps={stepsOf(props)} />
      <Timeline
        happenings={[
          { when: '22.11.2026 14.03', what: w.sentBy },
          { when: `${w.by} 8.12.2026`, what: w.next, kind: 'open' },
          { when: w.noDate, what: w.gap, kind: 'gap' },
        ]}
      />
    </div>
  )
}

const SampleFacts = ({ w }: { w: GalleryWords }) => (
  <>
    <Facts
      flat
      facts={[
        { term: w.closing, text: '9.12.2026' },
        { term: w.share, text: <Unsaid>{w.unsaid}</Unsaid> },
      ]}
    />
    <div className="read">
      <Details summary={w.question} open>
        {w.answer}
      </Details>
      <Details summary={w.question}>{w.answer}</Details>
    </div>
  </>
)

export const SampleProcess = ({ w, here }: Props) => (
  <>
    <h2>{w.process}</h2>
    <Meter id="g-progress" label={w.progress} value={8} max={15} />
    <SampleTime w={w} here={here} />
    <SampleFacts w={w} />
    <Pages
      label={w.pagesOf}
      page={4}
      count={9}
      hrefOf={(page) => `${here}?page=${page}`}
      previous={w.previous}
      next={w.following}
    />
    <Presence
      label={w.here}
      people={[
        { id: '1', text: w.you },
        { id: '2', text: w.other },
        { id: '3', text: w.away, away: true },
      ]}
    />
    <SampleScale w={w} here={here} />
  </>
)
