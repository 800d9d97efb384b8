import type { Sent } from '../../kit/sent.ts'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice-field.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { Alert } from '../../ui/note.tsx'
import { Table } from '../../ui/table.tsx'
import { DateField, FileField, LongText, TextField } from '../../ui/text-field.tsx'
import { columns } from '../earlier/head-words.ts'
import { coverages } from '../earlier/row.ts'
import { texts as desk } from '../texts/desk.ts'
import { texts } from '../texts/earlier.ts'
import { Entered, type EnteredRound } from './earlier-entered.tsx'

type Props = {
  view: View
  typed: Sent
  errors: readonly FieldError[]
  entered: readonly EnteredRound[]
  /** How many projects a table has just brought. */
  done?: number | undefined
  /** How many projects that were there were filled in a moment ago. */
  filled?: number | undefined
}
type Asked = Pick<Props, 'view' | 'typed' | 'errors'>

/** What each column holds, with an example, and a table to begin with. */
const Columns = ({ view }: { view: View }) => {
  const t = texts[view.lang]
  return (
    <>
      <h2>{t.columnsTitle}</h2>
      <p className="prose">{t.columnsLead}</p>
      <Table
        id="columns"
        caption={t.columnsTitle}
        captionHidden
        columns={[
          { key: 'head', head: t.columns.head, cell: ({ column }) => t.head[column] },
          { key: 'write', head: t.columns.write, cell: ({ column }) => t.write[column] },
          { key: 'example', head: t.columns.example, cell: ({ column }) => t.example[column] },
        ]}
        rows={columns.map((column) => ({ column }))}
        keyOf={({ column }) => column}
        empty={null}
      />
      <p>
        {t.empty} <a href={paths.deskEarlierFile(view.lang, 'xlsx')}>xlsx</a>{' '}
        <a href={paths.deskEarlierFile(view.lang, 'csv')}>csv</a>
      </p>
    </>
  )
}

const field = ({ typed, errors }: Asked, name: string) => ({
  name,
  value: typed.text(name),
  error: errorOf(errors, name),
})

/** Where the facts were read: shown with every project. */
const SourceFields = (asked: Asked) => {
  const t = texts[asked.view.lang]
  return (
    <>
      <h3>{t.source}</h3>
      <TextField {...field(asked, 'sourceTitle')} label={t.sourceTitle} hint={t.sourceTitleHint} />
      <TextField {...field(asked, 'publisher')} label={t.publisher} optional={t.optional} width="mid" />
      <TextField {...field(asked, 'url')} label={t.url} optional={t.optional} type="url" />
      <DateField
        {...field(asked, 'publishedOn')}
        label={t.publishedOn}
        hint={t.publishedOnHint}
        optional={t.optional}
      />
    </>
  )
}

const TableFields = (asked: Asked) => {
  const t = texts[asked.view.lang]
  return (
    <>
      <Choice
        {...field(asked, 'covers')}
        label={t.covers}
        hint={t.coverageHint}
        options={coverages.map((value) => ({ value, label: t.coverage[value] }))}
      />
      <Choice
        {...field(asked, 'lang')}
        label={t.lang}
        across
        options={(['fi', 'sv', 'en'] as const).map((value) => ({ value, label: t.langs[value] }))}
      />
      <TextField {...field(asked, 'round')} label={t.round} hint={t.roundHint} optional={t.optional} width="mid" />
      <FileField
        name="file"
        label={t.chosen}
        hint={t.chosenHint}
        accept=".csv,.xlsx"
        error={errorOf(asked.errors, 'file')}
      />
      <LongText {...field(asked, 'table')} label={t.pasted} rows={4} />
    </>
  )
}

/** What came of a table: projects entered and filled in; else that the counts became others. */
function doneText({ lang }: View, done: number, filled: number): string {
  const t = texts[lang]
  const told = [
    ...(done === 0 ? [] : [say(t.done, { count: done })]),
    ...(filled === 0 ? [] : [say(t.doneFilled, { count: filled })]),
  ]
  return told.length === 0 ? t.doneCounts : told.join(' ')
}

/** Where earlier rounds are brought as a table; what was read of it is shown before anything is kept. */
export const EarlierRounds = ({ view, typed, errors, entered, done, filled = 0 }: Props) => {
  const t = texts[view.lang]
  const asked = { view, typed, errors }
  const failed = errors.length > 0
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      width="read"
      crumbs={[
        { text: desk[view.lang].desk, href: paths.desk(view.lang) },
        { text: desk[view.lang].list.title, href: paths.deskCalls(view.lang) },
      ]}
      failed={failed}
      alert={
        failed ? (
          <ErrorSummary title={t.errors} errors={errors} />
        ) : done === undefined ? undefined : (
          <Alert kind="good">{doneText(view, done, filled)}</Alert>
        )
      }
    >
      <Columns view={view} />
      <h2>{t.bring}</h2>
      <Form action={paths.deskEarlierTable(view.lang)} multipart label={t.bring}>
        <SourceFields {...asked} />
        <h3>{t.tableItself}</h3>
        <TableFields {...asked} />
        <SubmitButton>{t.read}</SubmitButton>
      </Form>
      <Entered view={view} entered={entered} />
    </Page>
  )
}
