import { costName, type CostType } from '../../calls/cost-type.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { Table, type Column } from '../../ui/table.tsx'
import type { Partner, Promised } from '../partner.ts'
import { sumChanges, type SumChange } from '../promise-change.ts'
import { commitmentTexts } from '../texts/commitment.ts'
import { words } from '../words.ts'
import { ChangeRead } from './change-read.tsx'

type Props = {
  readonly lang: Lang
  readonly partner: Pick<Partner, 'id' | 'lang'> & Promised
  readonly before: Promised
  /** The cost types of the call. */
  readonly types: readonly CostType[]
  /** Under the heading of its party, where there may be several. */
  readonly under?: boolean
}

function nameOf(change: SumChange, types: readonly CostType[], lang: Lang): string {
  if (change.what !== 'cost') return words[lang][change.what]
  return say(commitmentTexts[lang].cost, { cost: costName(types, change.costType, lang), year: change.year })
}

const difference = ({ was, is }: SumChange, lang: Lang) => `${is > was ? '+' : ''}${euros(is - was, lang)}`

type SumsProps = {
  readonly lang: Lang
  readonly changes: readonly SumChange[]
  readonly types: readonly CostType[]
  readonly id: string
  readonly caption: string
  /** The head of the column of what the sums were. */
  readonly was: string
}

/** Sums that became others, one by one: what they were, what they are. */
export const SumChanges = ({ lang, changes, types, id, caption, was }: SumsProps) => {
  const t = commitmentTexts[lang]
  const columns: readonly Column<SumChange>[] = [
    { key: 'what', head: t.what, cell: (change) => nameOf(change, types, lang) },
    { key: 'was', head: was, end: true, cell: (change) => euros(change.was, lang) },
    { key: 'is', head: t.is, end: true, cell: (change) => <strong>{euros(change.is, lang)}</strong> },
    { key: 'change', head: t.change, end: true, cell: (change) => difference(change, lang) },
  ]
  const keyOf = (change: SumChange) => nameOf(change, types, lang)
  return <Table id={id} caption={caption} columns={columns} rows={changes} keyOf={keyOf} empty={null} />
}

/** What differs between the promise that was given and what stands now: sums one by one, the tasks word by word. */
export function PromiseChanges({ lang, partner, before, types, under = false }: Props) {
  const t = commitmentTexts[lang]
  const changes = sumChanges(before, partner, types)
  const [was, is] = [before.tasks.trim(), partner.tasks.trim()]
  const id = under ? `changed-${partner.id}` : 'changed'
  const [Heading, Lower] = under ? (['h4', 'h5'] as const) : (['h2', 'h3'] as const)
  return (
    <section aria-labelledby={id}>
      <Heading id={id}>{t.title}</Heading>
      {changes.length === 0 ? null : (
        <SumChanges lang={lang} changes={changes} types={types} id={`${id}-sums`} caption={t.sums} was={t.was} />
      )}
      {was === is ? null : (
        <>
          <Lower>{t.tasks}</Lower>
          <ChangeRead lang={lang} textLang={partner.lang} earlier={was} later={is} />
        </>
      )}
    </section>
  )
}
