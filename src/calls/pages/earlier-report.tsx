import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import { bare } from '../earlier/heads.ts'
import { knownRows, type KnownWork } from '../earlier/known.ts'
import type { SaidRow } from '../earlier/row.ts'
import type { RoundTable } from '../earlier/table.ts'
import { carried, type EarlierSaid } from '../entry/earlier.ts'
import type { Typed } from '../entry/typed.ts'
import { Said } from '../parts/said.tsx'
import { texts as desk } from '../texts/desk.ts'
import { texts } from '../texts/earlier.ts'
import { RefusedRows } from './earlier-refused.tsx'

type Props = {
  view: View
  table: RoundTable
  works: readonly KnownWork[]
  /** Whether the counts of a round become others. */
  recounts: boolean
  said: EarlierSaid
  typed: Typed
  /** The rows as text, sent again with the deed: nothing is kept until then. */
  rows: string
}

type Becomes = 'fresh' | 'known' | 'rejected'

/** The name as the register has it, and as the table wrote it where that differs. */
const Coordinator = ({ view, row }: { view: View; row: SaidRow }) => {
  const name = plain(row.coordinator.name, view.lang)
  return (
    <>
      {name}
      {bare(name) === bare(row.nameInTable) ? null : (
        <span className="small quiet"> ({say(texts[view.lang].inTable, { name: row.nameInTable })})</span>
      )}
    </>
  )
}

function columnsIn(view: View, becomes: (row: SaidRow) => Becomes): readonly Column<SaidRow>[] {
  const t = texts[view.lang]
  const or = (value: ReactNode) => value ?? <Unsaid>{t.unsaid}</Unsaid>
  return [
    { key: 'row', head: t.row, cell: (row) => row.row },
    {
      key: 'round',
      head: t.head.round,
      cell: ({ round }) => (
        <>
          <Said words={round.name} lang={view.lang} /> {round.known === null ? <Tag>{t.newRound}</Tag> : null}
        </>
      ),
    },
    { key: 'coordinator', head: t.head.coordinator, cell: (row) => <Coordinator view={view} row={row} /> },
    { key: 'title', head: t.head.title, cell: (row) => or(row.title) },
    {
      key: 'sum',
      head: t.head.sum,
      end: true,
      cell: ({ cents }) => or(cents === null ? null : euros(cents, view.lang)),
    },
    { key: 'outcome', head: t.head.outcome, cell: (row) => t.result[row.result] },
    { key: 'becomes', head: t.becomes, cell: (row) => t.become[becomes(row)] },
  ]
}

/** What was left out without being wrong, and what follows of what is wrong. */
const Unread = ({ view, table, said }: Pick<Props, 'view' | 'table' | 'said'>) => {
  const t = texts[view.lang]
  return (
    <>
      {table.unread.length === 0 ? null : <p>{say(t.unread, { heads: table.unread.join(', ') })}</p>}
      {table.totals.length === 0 ? null : <p>{say(t.totals, { rows: table.totals.join(', ') })}</p>}
      {table.refused.length === 0 || said.covers === 'some' ? null : <p>{t.partly}</p>}
    </>
  )
}

function counted(view: View, table: RoundTable, becomes: (row: SaidRow) => Becomes) {
  const t = texts[view.lang]
  const count = (what: Becomes) => table.said.filter((row) => becomes(row) === what).length
  const fresh = count('fresh')
  const told = [
    say(t.fresh, { count: fresh }),
    ...(count('known') === 0 ? [] : [say(t.known, { count: count('known') })]),
    ...(count('rejected') === 0 ? [] : [say(t.rejected, { count: count('rejected') })]),
    ...(table.refused.length === 0 ? [] : [say(t.refusedCount, { count: table.refused.length })]),
  ]
  return { fresh, told: `${told.join(', ')}.` }
}

/** The deed itself, with all that it needs; without it where the table tells nothing new. */
const Confirm = ({ view, button, typed, rows }: Pick<Props, 'view' | 'typed' | 'rows'> & { button: string }) => {
  const t = texts[view.lang]
  const hidden = Object.fromEntries([...carried.map((name) => [name, typed.text(name)]), ['table', rows]])
  return (
    <Form action={paths.deskEarlier(view.lang)} multipart hidden={hidden}>
      <p>{t.confirmNote}</p>
      <Buttons>
        <SubmitButton>{button}</SubmitButton>
        <LinkButton href={paths.deskEarlier(view.lang)} variant="plain">
          {t.back}
        </LinkButton>
      </Buttons>
    </Form>
  )
}

/** What a table of earlier rounds says, row by row, before anything of it is kept. */
export const EarlierReport = ({ view, table, works, recounts, said, typed, rows }: Props) => {
  const t = texts[view.lang]
  const known = knownRows(table.said, works)
  const becomes = (row: SaidRow): Becomes =>
    row.result === 'rejected' ? 'rejected' : known.has(row) ? 'known' : 'fresh'
  const { fresh, told } = counted(view, table, becomes)
  const rounds = table.said.some((row) => row.round.known === null)
  const button = fresh > 0 ? say(t.confirm, { count: fresh }) : rounds ? t.confirmRound : t.confirmCounts
  return (
    <Page
      view={view}
      title={t.reportTitle}
      lead={t.reportLead}
      wide
      crumbs={[
        { text: desk[view.lang].desk, href: paths.desk(view.lang) },
        { text: desk[view.lang].list.title, href: paths.deskCalls(view.lang) },
        { text: t.title, href: paths.deskEarlier(view.lang) },
      ]}
      alert={<Alert kind={table.refused.length > 0 ? 'warn' : 'info'}>{told}</Alert>}
    >
      <RefusedRows view={view} rows={table.refused} />
      <Unread view={view} table={table} said={said} />
      {fresh > 0 || rounds || recounts ? (
        <Confirm view={view} button={button} typed={typed} rows={rows} />
      ) : (
        <>
          <Note kind="info">{t.error.nothing_new}</Note>
          <LinkButton href={paths.deskEarlier(view.lang)} variant="second">
            {t.back}
          </LinkButton>
        </>
      )}
      {table.said.length === 0 ? null : (
        <>
          <h2>{t.readRows}</h2>
          <Table
            id="read"
            caption={t.readRows}
            captionHidden
            dense
            columns={columnsIn(view, becomes)}
            rows={table.said}
            rowHead="coordinator"
            keyOf={(row) => String(row.row)}
            empty={null}
          />
        </>
      )}
    </Page>
  )
}
