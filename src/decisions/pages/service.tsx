import { dayOf, writtenDay, writtenMoment } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain, type Words } from '../../kit/words.ts'
import { Status } from '../../ui/status.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { lastDayForRectification, presumedServedOn } from '../rectification.ts'
import { texts } from '../texts.ts'

export type ServiceLine = {
  readonly organisationId: string
  readonly name: Words
  readonly at: Date
  readonly seenAt: Date | null
}

type InLine = { readonly line: ServiceLine; readonly lang: Lang }

/** Nobody has opened it: the day on which it counts as received at the latest. */
const Unseen = ({ line, lang }: InLine) => {
  const t = texts[lang].decision
  return (
    <>
      <Status kind="due">{t.notSeen}</Status>
      <br />
      <span className="small quiet">
        {say(t.presumed, { day: writtenDay(presumedServedOn(dayOf(line.at)), lang) })}
      </span>
    </>
  )
}

const LastDay = ({ line, lang }: InLine) => {
  const servedOn = line.seenAt === null ? presumedServedOn(dayOf(line.at)) : dayOf(line.seenAt)
  const day = writtenDay(lastDayForRectification(servedOn), lang)
  return <>{line.seenAt === null ? say(texts[lang].decision.presumedLastDay, { day }) : day}</>
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
      cell: (line) => (line.seenAt === null ? <Unseen line={line} lang={lang} /> : writtenMoment(line.seenAt, lang)),
    },
    {
      key: 'last',
      head: t.lastDayHead,
      cell: (line) => <LastDay line={line} lang={lang} />,
    },
  ]
  return (
    <section className="stack tight">
      <h2>{t.service}</h2>
      <Table
        id="service"
        files
        caption={t.service}
        captionHidden
        note={lines.some((line) => line.seenAt === null) ? t.presumedNote : undefined}
        columns={columns}
        rows={lines}
        keyOf={(line) => line.organisationId}
        empty={null}
      />
    </section>
  )
}
