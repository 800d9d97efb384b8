import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import type { CostType } from '../../calls/cost-type.ts'
import { euros, typedEuros, type Cents } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../../ui/button.tsx'
import { errorOf, ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { FileField, LongText } from '../../ui/text-field.tsx'
import { totalOf } from '../budget.ts'
import { withTable, type BudgetTable } from '../budget-table.ts'
import type { Partner } from '../partner.ts'
import { texts } from '../texts.ts'
import { budgetTexts } from '../texts/budget.ts'
import { cellName, ownName, type BudgetCells } from '../typed-budget.ts'
import { cellsOf, costsOf } from '../budget-cells.ts'
import { yearsOf, type Workspace } from '../workspace.ts'
import { words } from '../words.ts'
import { BudgetRules, budgetWith } from './budget-rules.tsx'
import { nameOfApplication } from './workspace-page.tsx'

type Props = {
  readonly view: View
  readonly work: Workspace
  readonly partner: Partner
  /** What was read; undefined before anything was brought. */
  readonly table?: BudgetTable | undefined
  readonly typed?: string | undefined
  readonly errors?: readonly FieldError[] | undefined
}

const Bringing = ({ view: { lang, now }, work, partner, typed = '', errors = [] }: Props) => {
  const t = budgetTexts[lang]
  return (
    <>
      <p>{say(t.how, { years: yearsOf(work, now).join(', '), own: words[lang].own })}</p>
      <Form action={paths.applicationBudgetTable(lang, work.application.id, partner.id)} multipart label={t.title}>
        <LongText
          name="table"
          label={t.paste}
          hint={t.pasteHint}
          value={typed}
          rows={10}
          error={errorOf(errors, 'table')}
        />
        <FileField
          name="file"
          label={t.file}
          hint={t.fileHint}
          accept=".xlsx,.csv,.txt"
          error={errorOf(errors, 'file')}
        />
        <Buttons>
          <SubmitButton>{t.look}</SubmitButton>
        </Buttons>
      </Form>
    </>
  )
}

const Refusals = ({ view: { lang }, table }: Props) => {
  const t = budgetTexts[lang]
  if (table === undefined || table.refused.length === 0) return null
  return (
    <Note kind="warn">
      <p>{say(t.refused, { count: table.refused.length })}</p>
      <ul>
        {table.refused.map(({ row, text, why }) => (
          <li key={row}>
            {say(t.row, { row, text })}. {t.why[why]}
          </li>
        ))}
      </ul>
    </Note>
  )
}

type Line = {
  readonly key: string
  readonly what: string
  readonly was: Cents
  readonly next: Cents
  readonly isSum: boolean
}

const sumOfType = (partner: Partner, key: string) => totalOf(partner.lines.filter((line) => line.costType === key))

type Both = { readonly was: Partner; readonly next: Partner }

const linesOf = ({ was, next }: Both, types: readonly CostType[], lang: View['lang']): readonly Line[] => [
  ...types.map(({ key, name }) => ({
    key,
    what: plain(name, lang),
    was: sumOfType(was, key),
    next: sumOfType(next, key),
    isSum: false,
  })),
  { key: 'total', what: words[lang].total, was: totalOf(was.lines), next: totalOf(next.lines), isSum: true },
  { key: 'own', what: words[lang].own, was: was.ownCents, next: next.ownCents, isSum: true },
]

/** Every cell of the form as it would be typed, so that saving is the ordinary saving of a budget. */
const typedCells = (partner: Partner, { years, costs }: BudgetCells): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...years.flatMap((year) =>
      costs.map((key) => {
        const cents = totalOf(partner.lines.filter((line) => line.costType === key && line.year === year))
        return [cellName(key, year), typedEuros(cents)] as const
      }),
    ),
    [ownName, typedEuros(partner.ownCents)] as const,
  ])

const Checking = ({ view: { lang, now }, work, partner, table }: Props & { table: BudgetTable }) => {
  const t = budgetTexts[lang]
  const next = withTable(partner, table)
  const columns: readonly Column<Line>[] = [
    {
      key: 'what',
      head: texts[lang].budget.costType,
      cell: (line) => (line.isSum ? <strong>{line.what}</strong> : line.what),
    },
    { key: 'was', head: t.now, end: true, cell: (line) => euros(line.was, lang) },
    {
      key: 'next',
      head: t.next,
      end: true,
      cell: (line) => (line.was === line.next ? euros(line.next, lang) : <strong>{euros(line.next, lang)}</strong>),
    },
  ]
  return (
    <>
      <h2>{t.after}</h2>
      <p>{t.afterLead}</p>
      <Table
        id="after"
        caption={say(texts[lang].budget.ownLabel, { party: plain(partner.name, lang) }).replace(/^[^:]*: /, '')}
        columns={columns}
        rows={linesOf({ was: partner, next }, costsOf(work), lang)}
        keyOf={(line) => line.key}
        empty={null}
      />
      <BudgetRules
        lang={lang}
        budget={budgetWith(work.application.partners, next, work.call.highestShare)}
        rules={work.call}
      />
      <Form
        action={paths.applicationBudget(lang, work.application.id, partner.id)}
        hidden={typedCells(next, cellsOf(work, now))}
        label={t.after}
      >
        <Buttons>
          <SubmitButton>{t.save}</SubmitButton>
          <LinkButton variant="second" href={paths.applicationBudgetTable(lang, work.application.id, partner.id)}>
            {t.again}
          </LinkButton>
        </Buttons>
      </Form>
    </>
  )
}

/** Where a party's costs are brought from a spreadsheet: pasted or as a file, then looked at, then saved. */
export function BudgetTablePage(props: Props) {
  const { view, work, table, errors = [] } = props
  const { lang } = view
  const t = budgetTexts[lang]
  const { id } = work.application
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      crumbs={[
        { text: texts[lang].my.title, href: paths.my(lang) },
        { text: nameOfApplication(work, lang), href: paths.application(lang, id) },
        {
          text: plain(work.form.sections.find(({ key }) => key === 'budget')?.name, lang),
          href: paths.applicationSection(lang, id, 'budget'),
        },
      ]}
      failed={errors.length > 0}
      alert={
        errors.length === 0 ? undefined : (
          <ErrorSummary title={say(texts[lang].work.errors, { count: errors.length })} errors={errors} />
        )
      }
    >
      <Refusals {...props} />
      {table === undefined || errors.length > 0 ? <Bringing {...props} /> : <Checking {...props} table={table} />}
    </Page>
  )
}
