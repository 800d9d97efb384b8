import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Matrix, type MatrixCell } from '../../ui/matrix.tsx'
import { Status } from '../../ui/status.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { Spread } from '../../ui/charts/spread.tsx'
import type { GalleryWords } from './words.ts'

type Props = { w: GalleryWords; here: string; lang: Lang }
type Row = { readonly id: string; readonly name: string; readonly theme: 'built' | 'security'; readonly cents: number }

const rows: readonly Row[] = [
  { id: '1', name: 'Helsinki', theme: 'built', cents: 98_000_000 },
  { id: '2', name: 'Turku', theme: 'security', cents: 68_956_100 },
  { id: '3', name: 'Sastamala', theme: 'built', cents: 63_312_800 },
]

const columnsOf = ({ w, here, lang }: Props): readonly Column<Row>[] => [
  {
    key: 'name',
    head: w.coordinator,
    cell: (row) => <a href={here}>{row.name}</a>,
    sort: { href: here },
    foot: w.three,
  },
  { key: 'theme', head: w.theme, cell: (row) => w[row.theme], onCard: '' },
  {
    key: 'scores',
    head: w.improvement,
    cell: () => <Spread label={w.scores} scores={[4.2, 3.1, 2.2]} median={3.1} far />,
  },
  { key: 'state', head: w.states, cell: () => <Status kind="ok">{w.ready}</Status>, onCard: '' },
  {
    key: 'sum',
    head: w.granted,
    end: true,
    cell: (row) => euros(row.cents, lang),
    sort: { href: here, now: 'descending' },
    foot: euros(230_268_900, lang),
  },
]

const files = (w: GalleryWords, here: string) =>
  ['csv', 'xlsx'].map((format) => ({ label: say(w.export, { format }), href: `${here}?${format}` }))

const NoRows = ({ w, here }: Props) => (
  <Empty title={w.none2}>
    <p>{w.noneHint}</p>
    <p>
      <LinkButton href={here} variant="second">
        {w.open}
      </LinkButton>
    </p>
  </Empty>
)

const CutWords = ({ w }: { w: GalleryWords }) => (
  <>
    <span>{w.cutLine}</span>
    <span>{w.sought}</span>
  </>
)

export const SampleTables = (props: Props) => {
  const { w, here } = props
  const shared = {
    caption: w.caption,
    columns: columnsOf(props),
    keyOf: (row: Row) => row.id,
    empty: <NoRows {...props} />,
  }
  const last = (row: Row) => row.id === '3'
  return (
    <>
      <h2>{w.tables}</h2>
      <Table
        {...shared}
        id="g-grants"
        note={w.note}
        rows={rows}
        over={<strong>{w.found}</strong>}
        exports={files(w, here)}
      />
      <Table
        {...shared}
        id="g-dense"
        rows={rows}
        dense
        wide
        rowClass={(row) => (last(row) ? 'below' : undefined)}
        before={(row) => (last(row) ? <CutWords w={w} /> : null)}
      />
      <Table {...shared} id="g-none" rows={[]} />
      <SampleMatrix w={w} />
    </>
  )
}

const years = ['2027', '2028'] as const

function typedCells(w: GalleryWords, key: string, cost: string, values: readonly string[]): readonly MatrixCell[] {
  return values.map((value, index) => {
    const year = years[index % 2] ?? ''
    if (index > 1) return { text: value, quiet: value === '0' }
    const label = say(w.cell, { cost, party: say(w.party, { n: 1 }), year })
    return { name: `g-${key}-${year}`, value, label, error: value === 'tuhat' ? w.costError : undefined }
  })
}

const SampleMatrix = ({ w }: { w: GalleryWords }) => (
  <Matrix
    id="g-costs"
    caption={w.costs}
    note={w.costsNote}
    rowsHead={w.costType}
    totalHead={w.total}
    groups={[1, 2, 3].map((n) => ({ key: String(n), head: say(w.party, { n }), columns: years, mine: n === 1 }))}
    rows={[
      {
        key: 'staff',
        head: w.staff,
        cells: typedCells(w, 'staff', w.staff, ['62 000', '58 000', '34 000', '31 000', '28 000', '26 500']),
        total: '239 500',
      },
      {
        key: 'travel',
        head: w.travel,
        cells: typedCells(w, 'travel', w.travel, ['1 500', 'tuhat', '1 200', '1 200', '0', '0']),
        total: '3 900',
      },
      {
        key: 'services',
        head: w.services2,
        cells: typedCells(w, 'services', w.services2, ['85 000', '40 000', '22 000', '12 000', '18 000', '9 000']),
        total: '186 000',
      },
    ]}
    feet={[
      {
        key: 'total',
        head: w.total,
        texts: ['148 500', '98 000', '57 200', '44 200', '46 000', '35 500'],
        total: '429 400',
      },
      { key: 'own', head: w.ownShare, texts: ['36 975', '15 210', '12 225'], total: '64 410' },
    ]}
  />
)
