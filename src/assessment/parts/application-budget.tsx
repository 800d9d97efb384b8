import { isCoveredIn } from '../../applications/covering.ts'
import { PartShown } from '../../applications/parts/part-shown.tsx'
import type { Shown } from '../../applications/secrecy.ts'
import type { BudgetLine, Submission, SubmittedPartner } from '../../applications/submission.ts'
import { costTypesSent, withOthers } from '../../calls/cost-type.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros, sum } from '../../kit/money.ts'
import { plain } from '../../kit/words.ts'
import { Matrix } from '../../ui/matrix.tsx'
import { partTexts } from '../texts/parts.ts'

type Props = { lang: Lang; content: Submission; secrecy: Shown }
type Fits = (line: BudgetLine) => boolean

const yearsOf = (partners: readonly SubmittedPartner[]) =>
  [...new Set(partners.flatMap((party) => party.lines.map((line) => line.year)))].toSorted((a, b) => a - b)
const centsIn = (party: SubmittedPartner, fits: Fits) => sum(party.lines.filter(fits).map((line) => line.cents))
/** What a party costs in all, also where its rows are covered. */
const costsOf = (party: SubmittedPartner) => party.coveredCents ?? centsIn(party, () => true)
const isBare = (party: SubmittedPartner) => party.coveredCents !== undefined

/** The rows by type of cost; in the place of what is covered, and of sums that would tell it, a word. */
function rowsOf({ lang, content }: Props) {
  const { partners } = content
  const said = partTexts[lang]
  const years = yearsOf(partners)
  const money = (cents: number) => ({ text: cents === 0 ? '–' : euros(cents, lang), quiet: cents === 0 })
  const cell = (party: SubmittedPartner, fits: Fits) =>
    isBare(party) ? { text: said.covered, quiet: true } : money(centsIn(party, fits))
  const keys = partners.flatMap(({ lines }) => lines.filter(({ cents }) => cents > 0).map(({ costType }) => costType))
  const used = withOthers(costTypesSent(content), keys).filter(({ key }) => keys.includes(key))
  const isSome = partners.some(isBare)
  return used.map(({ key, name }) => ({
    key,
    head: plain(name, lang),
    cells: partners.flatMap((party) =>
      years.map((year) => cell(party, (line) => line.costType === key && line.year === year)),
    ),
    total: isSome
      ? said.covered
      : euros(sum(partners.map((party) => centsIn(party, (line) => line.costType === key))), lang),
  }))
}

/** What each party costs, bears itself and seeks: that is told of every application. */
function feetOf({ lang, content }: Props) {
  const said = partTexts[lang]
  const foot = (key: string, head: string, cents: (party: SubmittedPartner) => number, total: number) => ({
    key,
    head,
    texts: content.partners.map((party) => euros(cents(party), lang)),
    total: euros(total, lang),
  })
  return [
    foot('total', said.costs, costsOf, content.totalCents),
    foot('own', said.own, (party) => party.ownCents, content.totalCents - content.soughtCents),
    foot('sought', said.sought, (party) => costsOf(party) - party.ownCents, content.soughtCents),
  ]
}

/** Costs by type, party and year, and under them how the rows of each party stand where somebody asked that they be secret. */
export const Budget = (props: Props) => {
  const { lang, content, secrecy } = props
  const said = partTexts[lang]
  const years = yearsOf(content.partners).map(String)
  const columns = years.length > 0 ? years : [said.covered]
  return (
    <>
      <Matrix
        id="budget"
        caption={said.budgetCaption}
        rowsHead={said.costType}
        groups={content.partners.map((party) => ({ key: party.partnerId, head: plain(party.name, lang), columns }))}
        totalHead={said.total}
        rows={rowsOf(props)}
        feet={feetOf(props)}
      />
      {content.partners
        .filter(({ partnerId: key }) => secrecy.stood.length > 0 || isCoveredIn(secrecy, 'costs', key))
        .map(({ partnerId: key, name }) => (
          <PartShown
            key={key}
            lang={lang}
            secrecy={secrecy}
            part={{ kind: 'costs', key }}
            label={`${said.budget}: ${plain(name, lang)}`}
          >
            {null}
          </PartShown>
        ))}
    </>
  )
}
