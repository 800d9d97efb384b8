import type { CostType } from '../calls/cost-type.ts'
import type { Lang } from '../kit/lang.ts'
import type { Cents } from '../kit/money.ts'
import type { Sheet, SheetColumn } from '../kit/sheet.ts'
import { plain } from '../kit/words.ts'
import { budgetOf, totalOf, type Budget } from './budget.ts'
import type { Partner } from './partner.ts'
import { words } from './words.ts'

type Row = {
  readonly party: string
  readonly what: string
  readonly byYear: (year: number) => Cents | null
  readonly total: Cents
}

/** What the heads of the columns say. */
export type SheetHeads = {
  readonly party: string
  readonly what: string
  readonly total: string
  readonly example: string
}

type Asked = {
  readonly partners: readonly Partner[]
  readonly years: readonly number[]
  readonly types: readonly CostType[]
  readonly lang: Lang
  readonly example: boolean
  readonly name: string
  readonly heads: SheetHeads
}

const sumRow = (party: string, what: string, total: Cents): Row => ({ party, what, byYear: () => null, total })

function rowsOf(partner: Partner, budget: Budget, { lang, types }: Pick<Asked, 'lang' | 'types'>): readonly Row[] {
  const party = plain(partner.name, lang)
  const sums = budget.parties.find((one) => one.partnerId === partner.id)
  const costs = types.map(({ key, name }): Row => {
    const lines = partner.lines.filter((line) => line.costType === key)
    return {
      party,
      what: plain(name, lang),
      byYear: (year) => totalOf(lines.filter((line) => line.year === year)),
      total: totalOf(lines),
    }
  })
  return [
    ...costs,
    sumRow(party, words[lang].total, sums?.totalCents ?? 0),
    sumRow(party, words[lang].own, sums?.ownCents ?? 0),
    sumRow(party, words[lang].sought, sums?.soughtCents ?? 0),
  ]
}

/** The budget of all parties to take away, in euros without VAT: a row for each party and cost type, a column for each year. The same table can be brought back (budget-table.ts). */
export function budgetSheet({ partners, years, types, lang, example, name, heads }: Asked): Sheet<Row> {
  const budget = budgetOf(partners, null)
  const ofYears = years.map((year): SheetColumn<Row> => ({
    head: String(year),
    kind: 'money',
    cell: (row) => row.byYear(year),
  }))
  return {
    name,
    columns: [
      { head: heads.party, cell: (row) => row.party, width: 30 },
      { head: heads.what, cell: (row) => row.what, width: 30 },
      ...ofYears,
      { head: heads.total, kind: 'money', cell: (row) => row.total },
      ...(example ? [{ head: heads.example, cell: () => heads.example }] : []),
    ],
    rows: partners.flatMap((partner) => rowsOf(partner, budget, { lang, types })),
  }
}
