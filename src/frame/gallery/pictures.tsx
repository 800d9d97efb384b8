import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { Bars } from '../../ui/charts/bars.tsx'
import { CutLine } from '../../ui/charts/cut-line.tsx'
import { AreaMap, MapKey, type MapArea } from '../../ui/charts/map.tsx'
import { Period } from '../../ui/charts/period.tsx'
import { Figures } from '../../ui/figures.tsx'
import { Quote } from '../../ui/quote.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { GalleryWords } from './words.ts'

type Props = { w: GalleryWords; here: string; lang: Lang }

const sums = [1_100_000_00, 700_000_00, 600_000_00, 500_000_00]

const SampleFigures = ({ w, here, lang }: Props) => (
  <>
    <Figures
      figures={[
        {
          value: '58',
          label: (
            <>
              {w.projects}, <a href={here}>2018–2021</a>
            </>
          ),
        },
        { value: '4', label: w.rounds },
        { value: euros(576_645_600, lang), label: w.in2021 },
      ]}
    />
    <Figures
      small
      figures={[
        { value: euros(600_000_000, lang), label: w.limit },
        { value: '12', label: w.count },
      ]}
    />
  </>
)

const SampleBars = ({ w }: { w: GalleryWords }) => (
  <Bars
    caption={w.barsCaption}
    labelHead={w.round}
    valueHead={w.count}
    rows={[
      { key: '2018', label: '2018', value: 14, text: '14' },
      { key: '2019', label: '2019', value: 27, text: '27' },
      { key: '2020', label: '2020', value: null, text: w.unsaid },
      { key: '2021', label: '2021', value: 17, text: '17', strong: true },
    ]}
  />
)

const SampleCutLine = ({ w }: { w: GalleryWords }) => (
  <CutLine
    id="g-cut"
    title={w.cutTitle}
    desc={w.cutDesc}
    limit={2_000_000_00}
    limitText={w.limit}
    startText={w.inside}
    endText={w.sought}
    parts={sums.map((value, index) => ({ key: String(index), value, mark: String(index + 1), within: index < 2 }))}
  />
)

const levels = [1, 2, 3, 0] as const
const areasOf = ({ w, here }: Props): readonly MapArea[] =>
  levels.map((level, index) => ({
    id: String(index),
    d: `M${index * 70 + 20} 20h60v${20 * (index + 1)}h-60z`,
    level,
    label: say(w.area, { n: index + 1 }),
    href: level === 0 ? undefined : here,
  }))

const SampleMap = (props: Props) => (
  <div className="duo">
    <AreaMap id="g-map" title={props.w.mapTitle} desc={props.w.mapDesc} viewBox="0 0 320 120" areas={areasOf(props)} />
    <MapKey label={props.w.mapKey} entries={([1, 2, 3, 4] as const).map((level) => ({ level, text: String(level) }))} />
  </div>
)

export const SamplePictures = (props: Props) => {
  const { w, lang } = props
  return (
    <>
      <h2>{w.pictures}</h2>
      <SampleFigures {...props} />
      <div className="duo">
        <SampleBars w={w} />
        <Period
          id="g-period"
          title={w.periodTitle}
          gone={0.754}
          todayText={w.today}
          startText={w.began}
          endText={w.ends}
        />
      </div>
      <SampleCutLine w={w} />
      <SampleMap {...props} />
      <Quote
        lang={lang}
        who={
          <>
            {w.who} <Tag kind="example">{w.example}</Tag>
          </>
        }
      >
        {w.quote}
      </Quote>
    </>
  )
}
