import type { View } from '../../frame/view.ts'
import { writtenDay, writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import type { Document } from '../../register/document.ts'
import type { Kept } from '../../register/retention.ts'
import { Folded } from '../../ui/folded.tsx'
import { Table } from '../../ui/table.tsx'
import { texts } from '../texts.ts'

type Props = { view: View; documents: readonly Document[]; kept: Kept | undefined }

const keptText = (kept: Kept, { lang }: View): string => {
  const said = texts[lang].file.kept
  if (kept.kind === 'disposed') return say(said.disposed, { day: writtenDay(kept.on, lang) })
  return kept.kind === 'refused' ? say(said.refused, { day: writtenDay(kept.until, lang) }) : said[kept.kind]
}

/** The documents of the case as the register holds them, and until when they are kept. */
export const CaseDocuments = ({ view, documents, kept }: Props) => {
  const said = texts[view.lang].file
  return (
    <Folded id="papers" title={said.documents} count={documents.length}>
      <Table
        id="documents"
        files
        caption={said.documents}
        captionHidden
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
      {kept === undefined ? null : <p className="small quiet">{keptText(kept, view)}</p>}
    </Folded>
  )
}
