import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { Table } from '../../ui/table.tsx'
import { FileField, LongText } from '../../ui/text-field.tsx'
import type { RefusedOwnRow } from '../own/own-table.ts'
import { ownTexts } from '../texts/own.ts'

/** What came of a table that was brought; `known` are rows whose work is there already. */
export type OwnReport = {
  readonly entered: number
  readonly refused: readonly RefusedOwnRow[]
  readonly known: readonly { readonly row: number; readonly title: string }[]
}

/** How many works came of a table, and each row that was not taken with what to correct. */
export function Report({ report, lang }: { report: OwnReport; lang: Lang }) {
  const t = ownTexts[lang]
  const rows = [
    ...report.refused.map(({ row, title, faults }) => ({ row, title, why: faults.map((one) => t.faults[one.code]) })),
    ...report.known.map(({ row, title }) => ({ row, title, why: [t.known] })),
  ].toSorted((a, b) => a.row - b.row)
  return (
    <>
      <h2>{t.report}</h2>
      <Note kind={report.entered > 0 ? 'good' : 'info'}>{say(t.entered, { count: report.entered })}</Note>
      <Table
        id="refused"
        caption={say(t.refused, { count: rows.length })}
        note={t.refusedLead}
        columns={[
          { key: 'row', head: t.row, cell: (row) => row.row },
          { key: 'title', head: t.work, cell: (row) => row.title },
          { key: 'why', head: t.why, cell: (row) => row.why.join(' ') },
        ]}
        rows={rows}
        keyOf={(row) => `${row.row}`}
        empty={null}
      />
    </>
  )
}

/** Where a spreadsheet of works is brought: a file, or rows pasted. */
export function OwnTableForm({ lang, typed, errors }: { lang: Lang; typed: string; errors: readonly FieldError[] }) {
  const t = ownTexts[lang]
  return (
    <>
      <h2>{t.table}</h2>
      <p>{t.tableLead}</p>
      <Form action={paths.ownWorksTable(lang)} multipart label={t.table}>
        <FileField
          name="file"
          label={t.file}
          hint={t.fileHint}
          accept=".csv,.xlsx"
          error={errorOf(errors, 'file')}
          optional={t.optional}
        />
        <LongText
          name="table"
          label={t.pasted}
          value={typed}
          error={errorOf(errors, 'table')}
          rows={4}
          optional={t.optional}
        />
        <SubmitButton variant="second">{t.bring}</SubmitButton>
      </Form>
    </>
  )
}
