import { dayOf, writtenDay, writtenMoment } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { plain, type Words } from '../../kit/words.ts'
import { Status } from '../../ui/status.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { lastDayForRectification } from '../rectification.ts'
import { texts } from '../texts.ts'

export type ServiceLine = {
  readonly organisationId: string
  readonly name: Words
  readonly at: Date
  readonly seenAt: Date | null
}

/** To whom a decision was sent, when each first opened it, and until when each may request rectification. */
export function Service({ lang, lines }: { lang: Lang; lines: readonly ServiceLine[] }) {
  const t = texts[lang].decision
  const columns: readonly Column<ServiceLine>[] = [
    { key: 'name', head: t.organisation, cell: (line) => plain(line.name, lang) },
    { key: 'sent', head: t.sentOn, cell: (line) => writtenMoment(line.at, lang) },
    {
      key: 'seen',
      head: t.seenOn,
      cell: (line) =>
        line.seenAt === null ? <Status kind="due">{t.notSeen}</Status> : writtenMoment(line.seenAt, lang),
    },
    {
      key: 'last',
      head: t.lastDayHead,
      cell: (line) => (line.seenAt === null ? '' : writtenDay(lastDayForRectification(dayOf(line.seenAt)), lang)),
    },
  ]
  return (
    <section className="stack tight">
      <h2>{t.service}</h2>
      <Table
        id="service"
        caption={t.service}
        captionHidden
        columns={columns}
        rows={lines}
        keyOf={(line) => line.organisationId}
        empty={null}
      />
    </section>
  )
}
