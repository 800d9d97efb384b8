import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { Table } from '../../ui/table.tsx'
import { columns } from '../earlier/head-words.ts'
import type { RefusedRow } from '../earlier/table.ts'
import { texts } from '../texts/earlier.ts'

/** Each row that is not read with everything that is wrong with it. */
export const RefusedRows = ({ view, rows }: { view: View; rows: readonly RefusedRow[] }) => {
  const t = texts[view.lang]
  if (rows.length === 0) return null
  return (
    <>
      <h2>{t.refusedRows}</h2>
      <Table
        id="refused"
        caption={t.refusedRows}
        captionHidden
        note={t.refusedLead}
        columns={[
          { key: 'row', head: t.row, cell: (one) => one.row },
          {
            key: 'stands',
            head: t.stands,
            cell: ({ cells }) =>
              columns
                .map((column) => cells[column].trim())
                .filter((text) => text !== '')
                .join(' · '),
          },
          {
            key: 'why',
            head: t.why,
            cell: ({ faults }) => faults.map(({ code, about }) => say(t.fault[code], { about })).join(' '),
          },
        ]}
        rows={rows}
        rowHead="stands"
        keyOf={(one) => String(one.row)}
        empty={null}
      />
    </>
  )
}
