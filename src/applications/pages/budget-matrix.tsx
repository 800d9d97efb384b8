import type { Lang } from '../../kit/lang.ts'
import { euros, type Cents } from '../../kit/money.ts'
import type { SentTexts } from '../../kit/sent.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Matrix, type MatrixCell } from '../../ui/matrix.tsx'
import { totalOf, type Budget } from '../budget.ts'
import type { Partner } from '../partner.ts'
import type { CostType } from '../../calls/cost-type.ts'
import { texts } from '../texts.ts'
import { cellName, typedSum } from '../typed-budget.ts'
import { CostHelps, helpId } from './cost-helps.tsx'

type Props = {
  readonly lang: Lang
  readonly partners: readonly Partner[]
  /** The party whose columns are typed; null where all is only read. */
  readonly mine: string | null
  readonly years: readonly number[]
  readonly budget: Budget
  /** What is said of the whole where it is not drawn for the budget. */
  readonly note?: string | undefined
  /** The cost types of the rows. */
  readonly types: readonly CostType[]
  readonly typed?: SentTexts | undefined
  readonly errors?: readonly FieldError[] | undefined
  /** An example: the fields are shown and cannot be filled in. */
  readonly locked?: boolean | undefined
}

/** A sum without its unit: the caption says that everything is in euros. */
const bare = (cents: Cents, lang: Lang) => euros(cents, lang).replace(/[\s\u00a0]?€/, '')

const centsIn = (partner: Partner, costType: string, year: number): Cents =>
  totalOf(partner.lines.filter((line) => line.costType === costType && line.year === year))

function cellOf(
  { lang, mine, typed, errors = [], locked }: Props,
  partner: Partner,
  { type, year }: { type: CostType; year: number },
): MatrixCell {
  const { key, name: said } = type
  const cents = centsIn(partner, key, year)
  if (partner.id !== mine) return { text: bare(cents, lang), quiet: cents === 0 }
  const name = cellName(key, year)
  const label = say(texts[lang].budget.cell, {
    cost: plain(said, lang),
    party: plain(partner.name, lang),
    year,
  })
  return {
    name,
    label,
    value: typed === undefined ? typedSum(cents) : typed.text(name),
    error: errorOf(errors, name),
    help: helpId(type),
    locked,
  }
}

/** The costs of all parties by type and year, their sums, own contributions and what is sought. */
export function BudgetMatrix(props: Props) {
  const { lang, partners, mine, years, budget, types } = props
  const t = texts[lang].budget
  const sums = budget.parties
  const perParty = (of: (party: Budget['parties'][number]) => Cents) => sums.map((party) => bare(of(party), lang))
  const ofYear = (partner: Partner, year: number) =>
    bare(totalOf(partner.lines.filter((line) => line.year === year)), lang)
  return (
    <>
      <CostHelps types={types} lang={lang} />
      <Matrix
        id="costs"
        caption={t.caption}
        note={props.note ?? (mine === null ? t.readNote : t.note)}
        totalHead={t.total}
        rowsHead={t.costType}
        groups={partners.map((partner) => ({
          key: partner.id,
          head: plain(partner.name, lang),
          columns: years.map(String),
          mine: partner.id === mine,
        }))}
        rows={types.map((type) => ({
          key: type.key,
          head: plain(type.name, lang),
          total: bare(budget.byType.get(type.key) ?? 0, lang),
          cells: partners.flatMap((partner) => years.map((year) => cellOf(props, partner, { type, year }))),
        }))}
        feet={[
          {
            key: 'years',
            head: t.total,
            texts: partners.flatMap((partner) => years.map((year) => ofYear(partner, year))),
            total: bare(budget.totalCents, lang),
          },
          {
            key: 'party',
            head: t.party,
            texts: perParty((party) => party.totalCents),
            total: bare(budget.totalCents, lang),
          },
          { key: 'own', head: t.own, texts: perParty((party) => party.ownCents), total: bare(budget.ownCents, lang) },
          {
            key: 'sought',
            head: t.sought,
            texts: perParty((party) => party.soughtCents),
            total: bare(budget.soughtCents, lang),
          },
        ]}
      />
    </>
  )
}
