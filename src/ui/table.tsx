import { useContext, type ReactNode } from 'react'
import { DrawnOnce, type Drawn } from './drawn.tsx'
import { Icon } from './icon.tsx'
import { ExampleContext, OfferingContext, sheetOfTable, type Offer, type TakenColumn } from './taking.tsx'

export type SortedNow = 'ascending' | 'descending'

export type Column<Row> = TakenColumn<Row> & {
  readonly key: string
  /** Numbers and sums stand at the end of their column. */
  readonly end?: boolean | undefined
  /** Link that sorts by this column; `now` where the rows are sorted by it. */
  readonly sort?: { readonly href: string; readonly now?: SortedNow | undefined } | undefined
  /** Sum or word at the foot. */
  readonly foot?: ReactNode
  /** Words before the value on a card; the head where nothing is said, none with ''. */
  readonly onCard?: string | undefined
}

export type TableProps<Row> = {
  id: string
  caption: string
  captionHidden?: boolean | undefined
  /** A quiet line under the caption: unit, source, how many. */
  note?: ReactNode
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** Shown instead of the rows where there are none: says what to do. */
  empty: ReactNode
  /** Key of the column that names the row; the first one otherwise. */
  rowHead?: string | undefined
  /** `below`: quiet · `mine`: tinted. */
  rowClass?: ((row: Row) => 'below' | 'mine' | undefined) | undefined
  /** A line over the whole width before a row, e.g. a cut line. */
  before?: ((row: Row) => ReactNode) | undefined
  /** Dense rows of desks; the head stays in view. */
  dense?: boolean | undefined
  /** Scrolls sideways in a box of its own instead of becoming cards on a phone. */
  wide?: boolean | undefined
  /** The table can be taken away as csv and xlsx as it is shown, by who sees it; `exports` leads to files of their own instead. */
  files?: boolean | undefined
  exports?: readonly { readonly label: string; readonly href: string }[] | undefined
  /** Stands over the table at the start: the count, filters. */
  over?: ReactNode
  /** Where the rows are remembered: their markup too, drawn once for what `as` names (a language). Such cells use no context. */
  drawn?: { readonly drawn: Drawn; readonly as: string } | undefined
}

const Head = <Row,>({ column }: { column: Column<Row> }) => (
  <th scope="col" role="columnheader" className={column.end === true ? 'n' : undefined} aria-sort={column.sort?.now}>
    {column.sort === undefined ? column.head : <a href={column.sort.href}>{column.head}</a>}
  </th>
)

// Cells and lines are functions that give elements, not components: a list of fifty rows has hundreds, and React's bookkeeping for
// a component costs more than the cell.
function bodyCell<Row>(column: Column<Row>, row: Row, isHead: boolean) {
  const end = column.end === true ? 'n' : undefined
  if (isHead)
    return (
      <th key={column.key} scope="row" role="rowheader" className={end}>
        {column.cell(row)}
      </th>
    )
  const label = column.onCard ?? column.head
  return (
    <td key={column.key} role="cell" className={end} data-label={label === '' ? undefined : label}>
      {column.cell(row)}
    </td>
  )
}

const cutLine = (before: ReactNode, span: number, key: string) => (
  <tr key={`before ${key}`} className="cut" role="row">
    <td role="cell" colSpan={span}>
      <div>{before}</div>
    </td>
  </tr>
)

function linesOf<Row>(table: TableProps<Row>, row: Row) {
  const key = table.keyOf(row)
  const before = table.before?.(row)
  const head = table.rowHead ?? table.columns[0]?.key
  const line = (
    <tr key={key} role="row" className={table.rowClass?.(row)}>
      {table.columns.map((column) => bodyCell(column, row, column.key === head))}
    </tr>
  )
  return before === undefined || before === null ? [line] : [cutLine(before, table.columns.length, key), line]
}

function Body<Row extends object>(table: TableProps<Row>) {
  const { rows, drawn } = table
  const own = { role: 'rowgroup' }
  if (drawn === undefined) return <tbody {...own}>{rows.flatMap((row) => linesOf(table, row))}</tbody>
  const drawings = rows.map((row) => ({ of: row, as: drawn.as, draw: () => linesOf(table, row) }))
  return <DrawnOnce tag="tbody" drawn={drawn.drawn} drawings={drawings} own={own} />
}

const Foot = <Row,>({ columns }: { columns: readonly Column<Row>[] }) =>
  columns.every((column) => column.foot === undefined) ? null : (
    <tfoot role="rowgroup">
      <tr role="row">
        {columns.map((column, index) =>
          index === 0 && column.foot !== undefined ? (
            <th key={column.key} scope="row" role="rowheader">
              {column.foot}
            </th>
          ) : (
            <td
              key={column.key}
              role="cell"
              className={column.end === true ? 'n' : undefined}
              data-label={column.foot === undefined ? undefined : column.head}
            >
              {column.foot}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  )

/** The count and filters of a table with its files, over it; the files alone stand under it, so that the caption is read first. */
const Over = ({ over, exports = [] }: Pick<TableProps<never>, 'over' | 'exports'>) =>
  over === undefined && exports.length === 0 ? null : (
    <div className="over">
      <div>{over}</div>
      {exports.length === 0 ? null : (
        <p className="row">
          {exports.map((one) => (
            <a key={one.href} className="find" href={one.href} download>
              <Icon name="download" />
              {one.label}
            </a>
          ))}
        </p>
      )}
    </div>
  )

const classOf = <Row,>({ dense = false, wide = false }: TableProps<Row>) =>
  ['data', wide ? '' : 'cards', dense ? 'dense head-stick' : ''].filter((name) => name !== '').join(' ')

/** The files of a table: its own where it names them, else itself as it is shown; leaves itself where it was asked for. */
function useOffers<Row>(props: TableProps<Row>): readonly Offer[] | undefined {
  const offering = useContext(OfferingContext)
  const example = useContext(ExampleContext)
  if (offering === null || props.files !== true) return props.exports
  if (offering.asked === props.id) offering.take(() => sheetOfTable(props, example))
  return props.exports ?? offering.offers(props.id)
}

/**
 * Rows with a caption, heads that sort by link, sums at the foot and links to export. On a phone rows become cards, so the
 * roles are said too (display: block takes them away in some browsers). Without rows it shows `empty` and no table.
 */
export function Table<Row extends object>(props: TableProps<Row>) {
  const offers = useOffers(props)
  if (props.rows.length === 0)
    return (
      <>
        {props.over === undefined ? null : <Over over={props.over} />}
        {props.empty}
      </>
    )
  const caption = `${props.id}-caption`
  const region = props.wide === true ? { role: 'region', 'aria-labelledby': caption, tabIndex: 0 } : {}
  return (
    <div className="table" id={props.id}>
      {props.over === undefined ? null : <Over over={props.over} exports={offers} />}
      <div className="scroll" {...region}>
        <table className={classOf(props)} role="table">
          <caption id={caption}>
            <span className={props.captionHidden === true ? 'hidden' : undefined}>{props.caption}</span>
            {props.note === undefined ? null : <span className="quiet">{props.note}</span>}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              {props.columns.map((column) => (
                <Head key={column.key} column={column} />
              ))}
            </tr>
          </thead>
          <Body {...props} />
          <Foot columns={props.columns} />
        </table>
      </div>
      {props.over === undefined ? <Over exports={offers} /> : null}
    </div>
  )
}
