import type { Lang } from '../../kit/lang.ts'
import { euros, type Cents } from '../../kit/money.ts'
import { plain } from '../../kit/words.ts'
import { totalOf } from '../budget.ts'
import { withOthers, type CostType } from '../../calls/cost-type.ts'
import type { BudgetLine } from '../submission.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'

type Props = {
  readonly lang: Lang
  readonly lines: readonly BudgetLine[]
  /** The cost types of the call. */
  readonly types: readonly CostType[]
  readonly ownCents: Cents
  readonly caption: string
}

const sumsOf = (lines: readonly BudgetLine[], years: readonly number[]): readonly Cents[] =>
  years.map((year) => totalOf(lines.filter((line) => line.year === year)))

const Line = ({ head, cents, lang }: { head: string; cents: readonly Cents[]; lang: Lang }) => (
  <tr>
    <th scope="row">{head}</th>
    {cents.map((one, index) => (
      <td key={index} className="n">
        {euros(one, lang)}
      </td>
    ))}
  </tr>
)

/** One party's costs by type and year with its own contribution and what it seeks, to be read. */
export function MoneyRead({ lang, lines, types, ownCents, caption }: Props) {
  const t = texts[lang].budget
  const years = [...new Set(lines.map((line) => line.year))].sort((a, b) => a - b)
  const total = totalOf(lines)
  if (lines.length === 0) return <p className="quiet">{t.noCosts}</p>
  const keys = lines.map(({ costType }) => costType)
  const used = withOthers(types, keys).filter(({ key }) => keys.includes(key))
  const over = years.length
  return (
    <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="data dense">
        <thead>
          <tr>
            <th scope="col">{t.costType}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="n">
                {year}
              </th>
            ))}
            <th scope="col" className="n">
              {t.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {used.map(({ key, name }) => {
            const own = lines.filter((line) => line.costType === key)
            return <Line key={key} head={plain(name, lang)} cents={[...sumsOf(own, years), totalOf(own)]} lang={lang} />
          })}
        </tbody>
        <tfoot>
          <Line head={words[lang].total} cents={[...sumsOf(lines, years), total]} lang={lang} />
          <tr>
            <th scope="row" colSpan={over + 1}>
              {words[lang].own}
            </th>
            <td className="n">{euros(ownCents, lang)}</td>
          </tr>
          <tr>
            <th scope="row" colSpan={over + 1}>
              {words[lang].sought}
            </th>
            <td className="n">{euros(total - ownCents, lang)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
