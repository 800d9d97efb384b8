import { findCall } from '../../calls/reads.ts'
import { Absent, allowed, found } from '../../io/absent.ts'
import { hereOf, page, routes, seeOther, seenBy, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { isGround } from '../../register/secrecy/ground.ts'
import {
  decisionFaults,
  secrecyOutcomes,
  type DecisionFaults,
  type Standing,
  type TypedDecision,
} from '../../register/secrecy/secrecy.ts'
import { decideOnSecrecy } from '../actions/decide-on-secrecy.ts'
import { SecrecyDecisionPage } from '../pages/secrecy-decision.tsx'
import { ofVersion, SecrecyPage } from '../pages/secrecy.tsx'
import { casePolicy } from '../policy.ts'
import { findCaseAtDesk } from '../reads/at-case.ts'
import { findDeskCase } from '../reads/desk.ts'
import { findPartsToDecide } from '../reads/secrecy.ts'
import { texts } from '../texts/secrecy.ts'

type Ask = Asking<Actor>

/** The number of the earlier version that is decided of; undefined for the newest. */
function numberIn(c: Ask): number | undefined {
  const said = c.req.query('version') ?? (c.req.method === 'POST' ? c.var.form.text('version') : '')
  if (said === '') return undefined
  if (!/^\d{1,6}$/.test(said)) throw new Absent()
  return Number(said)
}

/** The case of the address with all that may be secret in it; absent for whoever may not see that. */
async function atCase(c: Ask, outside: Outside) {
  const { who, thing } = await findCaseAtDesk(outside.read, { who: c.var.who, id: c.req.param('id') })
  const { applicationId } = thing
  if (!may(casePolicy, who, 'see_secret', thing)) throw new Absent()
  const listed = found(await findDeskCase(outside.read, applicationId, who.id))
  const call = found(await findCall(outside.read, thing.callId))
  const number = numberIn(c)
  const { version, form, secrecy, parts, messages } = found(
    await findPartsToDecide(outside.read, applicationId, number),
  )
  await seenBy(c, outside, 'application', applicationId)
  const decides = may(casePolicy, who, 'decide_secrecy', thing)
  return { view: c.var, listed, call, version, form, secrecy, parts, messages, decides, number }
}

type Again = {
  readonly typed?: TypedDecision
  readonly faults?: DecisionFaults
  readonly refused?: string
  readonly status?: 409 | 422
}

/** Nothing is typed yet; where a party asked, its ground is chosen already. */
function typedAs(standing: Standing): TypedDecision {
  const request = standing.kind === 'asked' ? standing.request : null
  return { outcome: null, ground: request?.ground ?? null, law: request?.law ?? '', reason: '' }
}

/** One part with the form by which it is decided; where it was asked about, its ground is chosen already. */
async function partPage(c: Ask, outside: Outside, part: string, again: Again = {}) {
  const at = await atCase(c, outside)
  const one = found(at.parts.find(({ part: name }) => name === part))
  allowed(at.decides, true)
  const purposes = at.call.purposes.map(({ key, words: label }) => ({ key, label }))
  const { typed = typedAs(one.standing), faults = {}, refused, status = 200 } = again
  const shown = { ...at, one, purposes, newId: newId(), typed, faults, refused }
  return page(c, <SecrecyDecisionPage {...shown} />, status)
}

/** GET: all that is asked and decided, or one part to decide of. */
const show = (outside: Outside) => async (c: Ask) => {
  const part = c.req.query('part') ?? ''
  return part === '' ? page(c, <SecrecyPage {...await atCase(c, outside)} />) : partPage(c, outside, part)
}

/** POST: a part is decided of. */
const decide = (outside: Outside) => async (c: Ask) => {
  const at = await atCase(c, outside)
  const { lang, form } = c.var
  const [outcome, ground] = [form.text('outcome'), form.text('ground')]
  const typed = {
    outcome: secrecyOutcomes.find((one) => one === outcome) ?? null,
    ground: isGround(ground) ? ground : null,
    law: form.text('law'),
    reason: form.text('reason'),
  }
  const part = form.text('part')
  const id = isId(form.text('id')) ? form.text('id') : newId()
  const seen = { digest: form.text('digest'), made: Number(form.text('made')) }
  const { applicationId } = at.listed
  const { number } = at
  const decided = await decideOnSecrecy(hereOf(c, outside), applicationId, { id, part, number, ...seen, ...typed })
  if (decided.ok) return seeOther(c, paths.deskSecrecy(lang, applicationId, ofVersion(number)))
  if (decided.refusal === 'decision_faulty')
    return partPage(c, outside, part, { typed, faults: decisionFaults(typed), status: 422 })
  return partPage(c, outside, part, { typed, refused: texts[lang].refusal[decided.refusal], status: 409 })
}

const at = '/:lang/desk/cases/:id/secrecy'

/** What of a case is secret, as those decide who handle it. */
export const web = (outside: Outside) => routes<Actor>().get(at, show(outside)).post(at, decide(outside))
