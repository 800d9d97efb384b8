import { badInputStatus, page, routes, seeOther, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { dayOf } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { longestShown } from '../asked.ts'
import { longestText } from '../meaning/token.ts'
import { PlanPage } from '../pages/plan.tsx'
import { findEarlier } from '../reads/earlier.ts'
import { planTexts } from '../texts/plan.ts'

type Ask = Asking<Actor>
const most = 20

const empty = (c: Ask) => page(c, <PlanPage view={c.var} plan="" />)

/** What is wrong with a plan that was sent; undefined where it can be read. */
function faultOf(plan: string, lang: Ask['var']['lang']): string | undefined {
  const t = planTexts[lang]
  if (!/[\p{L}\p{N}]/u.test(plan)) return t.empty
  return plan.length > longestText ? say(t.long, { count: plan.length }) : undefined
}

/** POST, though nothing is changed: a plan does not fit into an address. What fits is asked by the list, which has one. */
const asked = (outside: Outside) => async (c: Ask) => {
  const { lang, now } = c.var
  const plan = c.var.form.text('plan').trim()
  const error = faultOf(plan, lang)
  if (error !== undefined) return page(c, <PlanPage view={c.var} plan={plan} error={error} />, badInputStatus)
  if (plan.length <= longestShown && !plan.includes('\n')) return seeOther(c, paths.projects(lang, { q: plan }))
  const found = await findEarlier(outside.read, plan, { lang, hint: lang, limit: most, on: dayOf(now) })
  return page(c, <PlanPage view={c.var} plan={plan} found={found} />)
}

/** The doors of the question that is a whole plan. */
export const planDoors = (outside: Outside) =>
  routes<Actor>().get('/:lang/similar', empty).post('/:lang/similar', asked(outside))
