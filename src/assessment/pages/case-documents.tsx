import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import type { Document } from '../../register/document.ts'
import { Table } from '../../ui/table.tsx'
import { texts } from '../texts.ts'

/** The documents of the case as the register holds them. */
export const CaseDocuments = ({ view, documents }: { view: View; documents: readonly Document[] }) => {
  const said = texts[view.lang].file
  return (
    <div className="stack">
      <Table
        id="documents"
        caption={said.documents}
        rows={documents}
        keyOf={(row) => row.id}
        empty={<p className="quiet">{said.noDocuments}</p>}
        dense
        columns={[
          { key: 'number', head: '#', end: true, cell: (row) => row.number },
          { key: 'title', head: said.document, cell: (row) => <span lang={row.lang}>{row.title}</span> },
          { key: 'direction', head: said.direction.head, cell: (row) => said.direction[row.direction] },
          { key: 'at', head: said.at, cell: (row) => writtenMoment(row.at, view.lang) },
        ]}
        rowHead="title"
      />
    </div>
  )
}
