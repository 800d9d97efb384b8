import type { ReactNode } from 'react'

/** One bar: `value` null where the source says nothing; `text` is the value as people read it, or the words for the gap. */
export type BarRow = {
  readonly key: string
  readonly label: ReactNode
  readonly value: number | null
  readonly text: string
  /** Stands out among the others. */
  readonly strong?: boolean | undefined
}

type Props = {
  caption: string
  captionHidden?: boolean | undefined
  labelHead: string
  valueHead: string
  rows: readonly BarRow[]
}

const greatest = (rows: readonly BarRow[]) => Math.max(1, ...rows.map((row) => row.value ?? 0))
const part = (value: number, of: number) => `${Math.round((value / of) * 1000) / 10}%`

const Bar = ({ row, most }: { row: BarRow; most: number }) => (
  <svg className="pic bar-line" aria-hidden="true" focusable="false">
    {row.value === null ? (
      <rect className="hole" x="1" y="1" width="40%" height="22" />
    ) : (
      <rect className={row.strong === true ? 'q4' : 'fill'} width={part(row.value, most)} height="24" />
    )}
  </svg>
)

/**
 * Bars with their numbers beside them: a table that can be looked at, so that nobody needs another one under it. A value that is
 * not known is drawn as a gap, never as nought.
 */
export const Bars = ({ caption, captionHidden = false, labelHead, valueHead, rows }: Props) => (
  <table className="bars">
    <caption className={captionHidden ? 'hidden' : undefined}>{caption}</caption>
    <thead className="hidden">
      <tr>
        <th scope="col">{labelHead}</th>
        <th scope="col">{valueHead}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">{row.label}</th>
          <td>
            <div className="bar-cell">
              <Bar row={row} most={greatest(rows)} />
              <span className={row.value === null ? 'unsaid' : 'strong num'}>{row.text}</span>
            </div>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
