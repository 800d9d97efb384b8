import { words as applicationWords } from '../../applications/words.ts'
import { costName, usualCostTypes } from '../../calls/cost-type.ts'
import { euros } from '../../kit/money.ts'
import { Table, type Column } from '../../ui/table.tsx'
import type { Attachment, DecisionContent, Implementer, Section } from '../decision.ts'
import { words } from '../words/labels.ts'

type Level = 2 | 3
const Heading = ({ level, id, children }: { level: Level; id?: string | undefined; children: string }) =>
  level === 2 ? <h2 id={id}>{children}</h2> : <h3 id={id}>{children}</h3>

const Paragraphs = ({ of }: { of: readonly string[] }) => of.map((text, at) => <p key={at}>{text}</p>)
const Listed = ({ of }: { of: readonly string[] }) => (
  <ul>
    {of.map((text, at) => (
      <li key={at}>{text}</li>
    ))}
  </ul>
)

const lists: readonly string[] = ['provisions', 'general_terms', 'special_conditions', 'schedule', 'rectification']

const Part = ({ part, level, mark }: { part: Section | Attachment; level: Level; mark?: number | undefined }) => (
  <section className="stack tight read">
    <Heading level={level} id={`part-${part.key}`}>
      {mark === undefined ? part.heading : `${mark}. ${part.heading}`}
    </Heading>
    {lists.includes(part.key) && part.paragraphs.length > 1 ? (
      <Listed of={part.paragraphs} />
    ) : (
      <Paragraphs of={part.paragraphs} />
    )}
  </section>
)

type BudgetRow = Pick<Implementer['lines'][number], 'appliedCents' | 'acceptedCents'> & {
  readonly name: string
  readonly key: string
  readonly costs: string
  readonly year: string
}

const sumOf = ({ implementers, lang }: DecisionContent, of: (one: Implementer) => number) =>
  euros(
    implementers.reduce((all, one) => all + of(one), 0),
    lang,
  )

/** The rows of an implementer; where they are covered one row with its sums. */
function rowsOf(one: Implementer, lang: DecisionContent['lang']): readonly BudgetRow[] {
  const { name, organisationId, lines, appliedCents, acceptedCents } = one
  if (one.rowsCovered === true)
    return [{ name, key: organisationId, costs: words[lang].budget.covered, year: '–', appliedCents, acceptedCents }]
  return lines.map((line) => ({
    name,
    key: `${organisationId} ${line.costType} ${line.year}`,
    costs: line.costs ?? costName(usualCostTypes, line.costType, lang),
    year: String(line.year),
    appliedCents: line.appliedCents,
    acceptedCents: line.acceptedCents,
  }))
}

function BudgetTable({ content }: { content: DecisionContent }) {
  const { lang } = content
  const t = words[lang]
  const columns: readonly Column<BudgetRow>[] = [
    { key: 'name', head: t.budget.implementer, cell: (row) => row.name, foot: t.total },
    { key: 'type', head: t.budget.costType, cell: (row) => row.costs },
    { key: 'year', head: t.budget.year, end: true, cell: (row) => row.year },
    {
      key: 'applied',
      head: t.budget.applied,
      end: true,
      cell: (row) => euros(row.appliedCents, lang),
      foot: sumOf(content, (one) => one.appliedCents),
    },
    {
      key: 'accepted',
      head: t.budget.accepted,
      end: true,
      cell: (row) => euros(row.acceptedCents, lang),
      foot: sumOf(content, (one) => one.acceptedCents),
    },
  ]
  return (
    <Table
      id="accepted-budget"
      caption={captionOf(content, 'budget')}
      captionHidden
      columns={columns}
      rows={content.implementers.flatMap((one) => rowsOf(one, lang))}
      keyOf={(row) => row.key}
      empty={<p>{t.none}</p>}
    />
  )
}

const captionOf = (content: DecisionContent, key: Attachment['key']) =>
  content.attachments.find((part) => part.key === key)?.heading ?? ''

function SharesTable({ content }: { content: DecisionContent }) {
  const { lang } = content
  const t = words[lang]
  const sum = (of: (one: Implementer) => number) =>
    euros(
      content.implementers.reduce((all, one) => all + of(one), 0),
      lang,
    )
  const columns: readonly Column<Implementer>[] = [
    {
      key: 'name',
      head: t.shares.implementer,
      foot: t.total,
      cell: (one) => (
        <>
          {one.name}
          <span className="small quiet"> {applicationWords[lang].role[one.role]}</span>
        </>
      ),
    },
    { key: 'tasks', head: t.shares.tasks, cell: (one) => one.tasks },
    {
      key: 'costs',
      head: t.shares.costs,
      end: true,
      cell: (one) => euros(one.acceptedCents, lang),
      foot: sum((one) => one.acceptedCents),
    },
    {
      key: 'own',
      head: t.shares.own,
      end: true,
      cell: (one) => euros(one.ownCents, lang),
      foot: sum((one) => one.ownCents),
    },
    {
      key: 'grant',
      head: t.shares.grant,
      end: true,
      cell: (one) => euros(one.grantCents, lang),
      foot: sum((one) => one.grantCents),
    },
  ]
  return (
    <Table
      id="implementers"
      caption={captionOf(content, 'implementers')}
      captionHidden
      columns={columns}
      rows={content.implementers}
      keyOf={(one) => one.organisationId}
      empty={<p>{t.none}</p>}
    />
  )
}

/** A whole decision as its parties read it, in the language of the case: sections, then the numbered attachments with their tables. */
export const DecisionText = ({ content, level = 2 }: { content: DecisionContent; level?: Level | undefined }) => (
  <article className="stack" lang={content.lang}>
    {content.sections.map((part) => (
      <Part key={part.key} part={part} level={level} />
    ))}
    {content.attachments.map((part, at) => (
      <div key={part.key} className="stack tight">
        <Part part={part} level={level} mark={at + 1} />
        {part.key === 'budget' ? <BudgetTable content={content} /> : null}
        {part.key === 'implementers' && content.kind === 'granted' ? <SharesTable content={content} /> : null}
      </div>
    ))}
  </article>
)
