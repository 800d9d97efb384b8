import { allowed } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { enterOutage } from '../actions/enter-outage.ts'
import { outageFields, outageFrom, type OutageFaults, type TypedOutage } from '../outage.ts'
import { OutagesPage } from '../pages/outages.tsx'
import { policy } from '../policy.ts'
import { listOutages } from '../reads/outages.ts'
import { texts } from '../texts/outages.ts'

type Ask = Asking<Actor>
const most = 200

const typedIn = (text: (name: string) => string): TypedOutage => ({
  beganDay: text('beganDay'),
  beganTime: text('beganTime'),
  endedDay: text('endedDay'),
  endedTime: text('endedTime'),
  reason: text('reason'),
  source: text('source'),
})

async function outagesPage(outside: Outside, c: Ask, typed: TypedOutage, faults: OutageFaults = {}) {
  const { who } = hereOf(c, outside)
  allowed(may(policy, who, 'read_outages', null), may(policy, who, 'work', null))
  const t = texts[c.var.lang].fault
  const errors = outageFields.flatMap((field) => {
    const fault = faults[field]
    return fault === undefined ? [] : [{ field, text: t[fault] }]
  })
  const props = {
    view: c.var,
    outages: await listOutages(outside.write, most),
    mayEnter: may(policy, who, 'enter_outage', null),
    typed,
    errors,
    newId: newId(),
    entered: c.req.query('entered') !== undefined,
  }
  return page(c, <OutagesPage {...props} />, errors.length > 0 ? badInputStatus : 200)
}

/** POST: enters an outage. */
const enter = (outside: Outside) => async (c: Ask) => {
  const here = hereOf(c, outside)
  allowed(may(policy, here.who, 'enter_outage', null), may(policy, here.who, 'work', null))
  const typed = typedIn(c.var.form.text)
  const read = outageFrom(typed, here.now)
  if (!read.ok) return outagesPage(outside, c, typed, read.faults)
  const id = c.var.form.text('id')
  await enterOutage(here, { id: isId(id) ? id : newId(), ...read.value })
  return seeOther(c, `${paths.deskOutages(c.var.lang)}?entered`)
}

/** The log of outages of the service. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/desk/outages', (c) =>
      outagesPage(
        outside,
        c,
        typedIn(() => ''),
      ),
    )
    .post('/:lang/desk/outages', enter(outside))
