import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import { texts as frame } from '../../frame/texts.ts'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { euros } from '../../kit/money.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import type { ListedCall } from '../listing.ts'
import { PhaseStatus, timeLeft } from '../parts/call-status.tsx'
import { Said } from '../parts/said.tsx'
import { texts } from '../texts/desk.ts'
import { texts as earlier } from '../texts/earlier.ts'
import { texts as open } from '../texts/open.ts'

type Props = { view: View; calls: readonly ListedCall[]; mayBegin: boolean; mayEnter: boolean }

function columnsIn(view: View): readonly Column<ListedCall>[] {
  const [t, lang] = [texts[view.lang].list.columns, view.lang]
  const or = (value: ReactNode) => value ?? <Unsaid>{open[lang].notYet}</Unsaid>
  const moment = (at: Date | null) => or(at === null ? null : writtenMoment(at, lang))
  return [
    {
      key: 'title',
      head: t.title,
      cell: (call) => (
        <>
          <a href={paths.deskCall(lang, call.slug)}>
            <Said words={call.title} lang={lang} />
          </a>
          {call.example ? (
            <>
              {' '}
              <Tag kind="example">{frame[lang].example}</Tag>
            </>
          ) : null}
        </>
      ),
    },
    {
      key: 'phase',
      head: t.phase,
      cell: (call) => (
        <>
          <PhaseStatus view={view} call={call} /> <span className="small quiet">{timeLeft(view, call)}</span>
        </>
      ),
    },
    { key: 'opens', head: t.opens, cell: (call) => moment(call.opensAt) },
    { key: 'closes', head: t.closes, cell: (call) => moment(call.closesAt) },
    {
      key: 'appropriation',
      head: t.appropriation,
      end: true,
      cell: (call) => or(call.appropriationCents === null ? null : euros(call.appropriationCents, lang)),
      file: { kind: 'money', of: (call) => call.appropriationCents },
    },
  ]
}

/** The calls of one's own authority, drafts among them. */
export const DeskCalls = ({ view, calls, mayBegin, mayEnter }: Props) => {
  const t = texts[view.lang].list
  const begin = <LinkButton href={paths.newDeskCall(view.lang)}>{t.begin}</LinkButton>
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      wide
      crumbs={[{ text: texts[view.lang].desk, href: paths.desk(view.lang) }]}
      next={mayBegin ? begin : undefined}
    >
      <Table
        id="calls"
        files
        caption={t.caption}
        captionHidden
        dense
        columns={columnsIn(view)}
        rows={calls}
        keyOf={(call) => call.id}
        empty={
          <Empty title={t.none}>
            <p>{mayBegin ? t.noneDo : t.noneMay}</p>
          </Empty>
        }
      />
      {mayEnter ? (
        <p>
          <a href={paths.deskEarlier(view.lang)}>{earlier[view.lang].link}</a>
        </p>
      ) : null}
    </Page>
  )
}
