import type { Sent } from '../../kit/sent.ts'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { Table } from '../../ui/table.tsx'
import { fillingsIn, type Filling } from '../earlier/filling.ts'
import type { KnownWork } from '../earlier/known.ts'
import type { SaidRow } from '../earlier/row.ts'
import type { RoundTable } from '../earlier/table.ts'
import { carried, type EarlierSaid } from '../entry/earlier.ts'
import { texts as desk } from '../texts/desk.ts'
import { texts } from '../texts/earlier.ts'
import { columnsIn, type Becomes } from './earlier-columns.tsx'
import { Differences } from './earlier-filling.tsx'
import { RefusedRows } from './earlier-refused.tsx'

type Props = {
  view: View
  table: RoundTable
  works: readonly KnownWork[]
  /** Whether the counts of a round become others. */
  recounts: boolean
  said: EarlierSaid
  typed: Sent
  /** The rows as text, sent again with the deed: nothing is kept until then. */
  rows: string
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

/** What becomes of a row: one that both fills in and differs counts as different. */
function becomesOf(row: SaidRow, filling: Filling | undefined): Becomes {
  if (row.result === 'rejected') return 'rejected'
  if (filling === undefined) return 'fresh'
  return filling.differs.length > 0 ? 'differs' : filling.fills.length > 0 ? 'filled' : 'known'
}

function counted(view: View, table: RoundTable, becomes: (row: SaidRow) => Becomes) {
  const t = texts[view.lang]
  const count = (what: Becomes) => table.said.filter((row) => becomes(row) === what).length
  const fresh = count('fresh')
  const told = [
    say(t.fresh, { count: fresh }),
    ...(count('filled') === 0 ? [] : [say(t.filled, { count: count('filled') })]),
    ...(count('differs') === 0 ? [] : [say(t.different, { count: count('differs') })]),
    ...(count('known') === 0 ? [] : [say(t.known, { count: count('known') })]),
    ...(count('rejected') === 0 ? [] : [say(t.rejected, { count: count('rejected') })]),
    ...(table.refused.length === 0 ? [] : [say(t.refusedCount, { count: table.refused.length })]),
  ]
  return { fresh, filled: count('filled'), differing: count('differs'), told: `${told.join(', ')}.` }
}

/** The deed itself, with all that it needs; without it where the table tells nothing new. */
type Deed = Pick<Props, 'view' | 'typed' | 'rows'> & { button: string; fillings: readonly Filling[] }
const Confirm = ({ view, button, typed, rows, fillings }: Deed) => {
  const t = texts[view.lang]
  const hidden = Object.fromEntries([...carried.map((name) => [name, typed.text(name)]), ['table', rows]])
  return (
    <Form action={paths.deskEarlier(view.lang)} multipart hidden={hidden}>
      <Differences view={view} fillings={fillings} />
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

type Comes = { readonly fresh: number; readonly fills: boolean; readonly recounts: boolean }

/** What the deed is called: by the most that comes of it; null where nothing does. */
function buttonOf({ lang }: View, table: RoundTable, { fresh, fills, recounts }: Comes): string | null {
  const t = texts[lang]
  if (fresh > 0) return say(t.confirm, { count: fresh })
  if (table.said.some((row) => row.round.known === null)) return t.confirmRound
  if (fills) return t.confirmFilled
  return recounts ? t.confirmCounts : null
}

/** What a table of earlier rounds says, row by row, before anything of it is kept. */
export const EarlierReport = ({ view, table, works, recounts, said, typed, rows }: Props) => {
  const t = texts[view.lang]
  const fillings = fillingsIn(table.said, works, view.lang)
  const becomes = (row: SaidRow): Becomes => becomesOf(row, fillings.get(row))
  const { fresh, filled, differing, told } = counted(view, table, becomes)
  const fills = filled + differing > 0
  const button = buttonOf(view, table, { fresh, fills, recounts })
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
      {button !== null ? (
        <Confirm view={view} button={button} typed={typed} rows={rows} fillings={[...fillings.values()]} />
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
            columns={columnsIn(view, table.said, (row) => ({ becomes: becomes(row), filling: fillings.get(row) }))}
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
