import { found } from '../../io/absent.ts'
import { hereOf, seeOther, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { commitToSupplement } from '../actions/commit-to-supplement.ts'
import { saveSupplement } from '../actions/write-supplement.ts'
import { seenFields } from '../clash.ts'
import type { Answers } from '../content.ts'
import { costsPart } from '../kept-part.ts'
import { writtenSums } from '../money-clash.ts'
import { moneyErrors } from '../pages/money-errors.ts'
import { Refused } from '../pages/workspace-page.tsx'
import { texts } from '../texts.ts'
import { supplementTexts } from '../texts/supplement.ts'
import { parsedBudget } from '../typed-budget.ts'
import { cellsOf, costsOf } from '../budget-cells.ts'
import { openedSupplement, type Opened } from './supplement-opened.ts'
import { supplementPage } from './supplement-page.tsx'

type Ask = Asking<Actor>
type Typed = { readonly answers: Answers; readonly errors: readonly FieldError[] }

/** The costs and the own contribution of one's own party as they were typed, as one answer. Absent for who has no party here. */
export function costsTyped(c: Ask, { work }: Opened): Typed {
  const own = found(work.own ?? undefined)
  const { lines, ownCents, faults } = parsedBudget(c.var.form, cellsOf(work, c.var.now))
  if (faults.length > 0) return { answers: {}, errors: moneyErrors(faults, costsOf(work), c.var.lang) }
  return { answers: { [costsPart(own.id)]: writtenSums({ lines, ownCents }) }, errors: [] }
}

/** POST: the costs of one's own party, kept and not yet sent. */
export const saveCosts = (outside: Outside) => async (c: Ask) => {
  const { lang, form } = c.var
  const t = supplementTexts[lang]
  const open = await openedSupplement(c, outside)
  const of = { applicationId: open.work.application.id, id: open.supplement.id }
  const { answers, errors } = costsTyped(c, open)
  if (errors.length > 0) return supplementPage(c, outside, { money: form, errors }, 422)
  const saved = await saveSupplement(hereOf(c, outside), of, { answers, seen: seenFields(form, Object.keys(answers)) })
  if (!saved.ok)
    return supplementPage(c, outside, { money: form, alert: <Refused>{t.refusal[saved.refusal]}</Refused> }, 409)
  const { clashes } = saved.value
  if (clashes.length === 0)
    return seeOther(c, paths.applicationSupplement(lang, of.applicationId, of.id, { saved: '1' }))
  const typed = { sent: form, faults: [], clashes }
  return supplementPage(c, outside, { money: form, typed, alert: <Refused>{t.clash}</Refused> }, 409)
}

/** POST: the signatory of one's own party commits anew to what the answer makes of its tasks and money. */
export const commit = (outside: Outside) => async (c: Ask) => {
  const { lang, form } = c.var
  const { work, supplement } = await openedSupplement(c, outside)
  const of = { applicationId: work.application.id, id: supplement.id }
  const commitment = { position: form.text('position'), basis: form.text('basis') }
  const input = { partnerId: found(work.own ?? undefined).id, digest: form.text('digest'), ...commitment, lang }
  const outcome = await commitToSupplement(hereOf(c, outside), of, input)
  if (outcome.ok) return seeOther(c, `${paths.applicationSupplement(lang, of.applicationId, of.id)}#commitments`)
  if (outcome.refusal === 'position_missing') {
    const errors = [{ field: 'position', text: texts[lang].refusal.position_missing }]
    return supplementPage(c, outside, { commitment, errors }, 422)
  }
  const alert = <Refused>{supplementTexts[lang].refusal[outcome.refusal]}</Refused>
  return supplementPage(c, outside, { commitment, alert }, 409)
}
