import { hereOf, routes, seeOther, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { saveBudget, type SavedMoney } from '../actions/save-budget.ts'
import { seenText } from '../clash.ts'
import { moneyQuestion, sumsIn } from '../money-clash.ts'
import { clashErrors, moneyErrors, typedMoney } from '../pages/money-errors.ts'
import { Refused } from '../pages/workspace-page.tsx'
import { texts } from '../texts.ts'
import { parsedBudget } from '../typed-budget.ts'
import { cellsOf, costsOf } from '../budget-cells.ts'
import { opened, partnerIn } from './opened.ts'
import { sectionAgain } from './section-again.tsx'

type Ask = Asking<Actor>

const section = 'budget'

/** Two people changed the same sums of a party: the page shows one's own, tells at each what stands now, and nothing is kept. */
async function bothSums(c: Ask, outside: Outside, { money, clashes }: SavedMoney) {
  const work = await opened(c, outside)
  const errors = clashErrors(clashes, costsOf(work), c.var.lang)
  return sectionAgain(c, outside, { work, section, money: typedMoney(money, partnerIn(c, work)), errors }, 409)
}

/** POST: one party's costs and own contribution. Nothing is kept while a sum cannot be read; everything typed comes back. */
const save = (outside: Outside) => async (c: Ask) => {
  const { form, lang } = c.var
  const work = await opened(c, outside)
  const partner = partnerIn(c, work)
  const { lines, ownCents, faults } = parsedBudget(form, cellsOf(work, c.var.now))
  if (faults.length > 0)
    return sectionAgain(
      c,
      outside,
      { work, section, money: form, errors: moneyErrors(faults, costsOf(work), lang) },
      422,
    )
  const seen = sumsIn(seenText(form, moneyQuestion(partner.id)))
  const given = { partnerId: partner.id, lines, ownCents, seen }
  const outcome = await saveBudget(hereOf(c, outside), work.application.id, given)
  if (outcome.ok && outcome.value.clashes.length > 0) return bothSums(c, outside, outcome.value)
  if (outcome.ok) return seeOther(c, `${paths.applicationSection(lang, work.application.id, section)}#costs`)
  const t = texts[lang]
  const alert = <Refused>{say(t.work.notSaved, { why: t.refusal[outcome.refusal] })}</Refused>
  return sectionAgain(c, outside, { work, section, money: form, alert }, 409)
}

/** A party's money. */
export const web = (outside: Outside) =>
  routes<Actor>().post('/:lang/my/applications/:id/partners/:partner/budget', save(outside))
