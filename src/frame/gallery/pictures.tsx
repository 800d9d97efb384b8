import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { Bars } from '../../ui/charts/bars.tsx'
import { CutLine } from '../../ui/charts/cut-line.tsx'
import { AreaMap, MapKey } from '../../ui/charts/map.tsx'
import { Period } from '../../ui/charts/period.tsx'
import { Figures } from '../../ui/figures.tsx'
import { Quote } from '../../ui/quote.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { GalleryWords } from './words.ts'

type Props = { w: GalleryWords; here: string; lang: Lang }

const sums = [1_100_000_00, 700_000_00, 600_000_00, 500_000_00]

export const SamplePictures = ({ w, here, lang }: Props) => (
  <>
    <h2>{w.pictures}</h2>
    <Figures figures={[
      { value: '58', label: <>{w.projects}, <a href={here}>2018–2021</a></> }, { value: '4', label: w.rounds }, { value: euros(576_645_600, lang), label: w.in2021 },
    ]} />
    <Figures small figures={[{ value: euros(600_000_000, lang), label: w.limit }, { value: '3,50', label: w.scores }]} />
    <div className="duo">
      <Bars caption={w.barsCaption} labelHead={w.round} valueHead={w.count} rows={[
        { key: '2018', label: '2018', value: 14, text: '14' }, { key: '2019', label: '2019', value: 27, text: '27' },
        { key: '2020', label: '2020', value: null, text: w.unsaid }, { key: '2021', label: '2021', value: 17, text: '17', strong: true },
      ]} />
      <Period id="g-period" title={w.periodTitle} gone={0.754} todayText={w.today} startText={w.began} endText={w.ends} />
    </div>
    <CutLine id="g-cut" title={w.cutTitle} desc={w.cutDesc} limit={2_000_000_00} limitText={w.limit} startText={w.inside} endText={w.sought}
      parts={sums.map((value, index) => ({ key: String(index), value, mark: String(index + 1), within: index < 2 }))} />
    <div className="duo">
      <AreaMap id="g-map" title={w.mapTitle} desc={w.mapDesc} viewBox="0 0 320 120" areas={[1, 2, 3, 4].map((n) => ({
        id: String(n), d: `M${n * 70 - 50} 20h60v${20 * n}h-60z`, level: n === 4 ? 0 : n === 3 ? 3 : n === 2 ? 2 : 1,
        label: say(w.area, { n }), href: n === 4 ? undefined : here,
      }))} caption={w.mapDesc} />
      <div className="stack">
        <MapKey label={w.mapKey} entries={[{ level: 1, text: '1' }, { level: 2, text: '2' }, { level: 3, text: '3' }, { level: 4, text: '4' }]} />
        <Quote lang={lang} who={<>{w.who} <Tag kind="example">{w.example}</Tag></>}>{w.quote}</Quote>
      </div>
    </div>
  </>
)
