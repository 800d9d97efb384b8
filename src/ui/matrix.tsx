import { Icon } from './icon.tsx'

/** A cell that can be typed into, or one that only shows. */
export type MatrixCell =
  | {
      readonly name: string
      readonly value: string
      readonly label: string
      readonly error?: string | undefined
      readonly help?: string | undefined // the id of what says more of the row
      readonly locked?: boolean | undefined // shown as a field that nobody fills in: an example
    }
  | { readonly text: string; readonly quiet?: boolean | undefined }

export type MatrixGroup = {
  readonly key: string
  readonly head: string
  readonly columns: readonly string[]
  readonly mine?: boolean | undefined
}

export type MatrixRow = {
  readonly key: string
  readonly head: string
  readonly cells: readonly MatrixCell[]
  readonly total?: string | undefined
}

/** A foot line says one text per group (over its columns) or one per column. */
export type MatrixFoot = {
  readonly key: string
  readonly head: string
  readonly texts: readonly string[]
  readonly total?: string | undefined
}

type Props = {
  id: string
  caption: string
  note?: string | undefined
  /** Over the heads of the rows: 'Kustannuslaji'. */
  rowsHead: string
  groups: readonly MatrixGroup[]
  totalHead?: string | undefined
  rows: readonly MatrixRow[]
  feet?: readonly MatrixFoot[] | undefined
}

type Place = { readonly from: boolean; readonly mine: boolean }

const placesOf = (groups: readonly MatrixGroup[]): readonly Place[] =>
  groups.flatMap((group) => group.columns.map((_, index) => ({ from: index === 0, mine: group.mine === true })))

const classOf = (place: Place | undefined) =>
  ['n', place?.from === true ? 'from' : '', place?.mine === true ? 'mine' : ''].filter((one) => one !== '').join(' ')

const Cell = ({ cell, errorId }: { cell: MatrixCell; errorId: string }) => {
  if ('text' in cell) return cell.quiet === true ? <span className="quiet">{cell.text}</span> : cell.text
  const { name, value, label, error, help, locked } = cell
  const described = [help ?? '', error === undefined ? '' : errorId].filter((id) => id !== '').join(' ')
  return (
    <input
      className="in money"
      id={name}
      name={name}
      defaultValue={value}
      disabled={locked}
      aria-label={label}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      aria-invalid={error === undefined ? undefined : true}
      aria-describedby={described === '' ? undefined : described}
    />
  )
}

const Heads = ({ groups, totalHead, rowsHead }: Pick<Props, 'groups' | 'totalHead' | 'rowsHead'>) => (
  <thead>
    <tr>
      <th scope="col" rowSpan={2}>
        {rowsHead}
      </th>
      {groups.map((group) => (
        <th
          key={group.key}
          scope="colgroup"
          colSpan={group.columns.length}
          className={classOf({ from: true, mine: group.mine === true })}
        >
          {group.head}
        </th>
      ))}
      {totalHead === undefined ? null : (
        <th scope="col" rowSpan={2} className="n from">
          {totalHead}
        </th>
      )}
    </tr>
    <tr>
      {groups.flatMap((group) =>
        group.columns.map((column, index) => (
          <th
            key={`${group.key} ${column}`}
            scope="col"
            className={classOf({ from: index === 0, mine: group.mine === true })}
          >
            {column}
          </th>
        )),
      )}
    </tr>
  </thead>
)

const Line = ({ row, places }: { row: MatrixRow; places: readonly Place[] }) => (
  <tr>
    <th scope="row">{row.head}</th>
    {row.cells.map((cell, index) => {
      const key = `${row.key}-${index}`
      return (
        <td key={key} className={classOf(places[index])}>
          <Cell cell={cell} errorId={`${'name' in cell ? cell.name : key}-error`} />
        </td>
      )
    })}
    {row.total === undefined ? null : <td className="n total from">{row.total}</td>}
  </tr>
)

const FootLine = ({
  foot,
  groups,
  places,
}: {
  foot: MatrixFoot
  groups: readonly MatrixGroup[]
  places: readonly Place[]
}) => {
  const perGroup = foot.texts.length === groups.length
  return (
    <tr>
      <th scope="row">{foot.head}</th>
      {foot.texts.map((text, index) => (
        <td
          key={index}
          colSpan={perGroup ? groups[index]?.columns.length : undefined}
          className={perGroup ? 'n from' : classOf(places[index])}
        >
          {text}
        </td>
      ))}
      {foot.total === undefined ? null : <td className="n from">{foot.total}</td>}
    </tr>
  )
}

const Errors = ({ rows }: Pick<Props, 'rows'>) =>
  rows
    .flatMap((row) => row.cells)
    .map((cell) =>
      'name' in cell && cell.error !== undefined ? (
        <p className="error" id={`${cell.name}-error`} key={cell.name}>
          <Icon name="warning" />
          <span>{cell.error}</span>
        </p>
      ) : null,
    )

/** A table of numbers in groups of columns, where some groups are typed and others only read; errors stand above it. */
export const Matrix = ({ id, caption, note, rowsHead, groups, totalHead, rows, feet = [] }: Props) => {
  const region = { role: 'region', 'aria-labelledby': `${id}-caption`, tabIndex: 0 } // reached by keyboard, since it may scroll
  const places = placesOf(groups)
  return (
    <>
      <Errors rows={rows} />
      <div className="scroll" {...region}>
        <table className="data dense matrix" id={id}>
          <caption id={`${id}-caption`}>
            <span>{caption}</span>
            {note === undefined ? null : <span className="quiet">{note}</span>}
          </caption>
          <Heads rowsHead={rowsHead} groups={groups} totalHead={totalHead} />
          <tbody>
            {rows.map((row) => (
              <Line key={row.key} row={row} places={places} />
            ))}
          </tbody>
          {feet.length === 0 ? null : (
            <tfoot>
              {feet.map((foot) => (
                <FootLine key={foot.key} foot={foot} groups={groups} places={places} />
              ))}
            </tfoot>
          )}
        </table>
      </div>
    </>
  )
}
