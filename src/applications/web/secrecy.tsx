import { Absent } from '../../io/absent.ts'
import { hereOf, page, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { isGround } from '../../register/secrecy/ground.ts'
import { requestFaults, type RequestFaults, type TypedRequest } from '../../register/secrecy/secrecy.ts'
import { askForSecrecy, revokeAskedSecrecy } from '../actions/ask-secrecy.ts'
import { SecrecyPage } from '../pages/secrecy.tsx'
import { Refused } from '../pages/workspace-page.tsx'
import { policy } from '../policy.ts'
import { findOwnSecrecy } from '../reads/own-secrecy.ts'
import { findWorkspace } from '../reads/workspace.ts'
import { secrecyTexts } from '../texts/secrecy.ts'

type Ask = Asking<Actor>
type Again = {
  readonly typed: TypedRequest
  readonly faults?: RequestFaults
  readonly refused?: string
  readonly status?: 409 | 422
}

async function secrecyPage(c: Ask, outside: Outside, { typed, faults = {}, refused, status }: Again) {
  const { who } = hereOf(c, outside)
  const work = await findWorkspace(outside.read, { who, id: c.req.param('id'), now: c.var.now })
  const own = await findOwnSecrecy(outside.read, work)
  const asks = may(policy, who, 'ask_secrecy', work.application)
  const alert = refused === undefined ? undefined : <Refused>{refused}</Refused>
  const shown = { view: c.var, work, own, asks, newId: newId(), typed, faults, alert }
  return page(c, <SecrecyPage {...shown} />, status ?? 200)
}

/** GET: what is asked to be secret; `part` in the address is chosen already. */
const show = (outside: Outside) => (c: Ask) =>
  secrecyPage(c, outside, { typed: { part: c.req.query('part') ?? null, ground: null, reason: '' } })

/** POST: a party asks for secrecy. */
const ask = (outside: Outside) => async (c: Ask) => {
  const here = hereOf(c, outside)
  const { lang, form } = c.var
  const work = await findWorkspace(outside.read, { who: here.who, id: c.req.param('id'), now: here.now })
  const { parts } = await findOwnSecrecy(outside.read, work)
  const [ground, part] = [form.text('ground'), form.text('part')]
  const typed = {
    part: parts.find((one) => one === part) ?? null,
    ground: isGround(ground) ? ground : null,
    law: form.text('law'),
    reason: form.text('reason'),
  }
  const id = isId(form.text('id')) ? form.text('id') : newId()
  const outcome = await askForSecrecy(here, work.application.id, { id, ...typed })
  if (outcome.ok) return seeOther(c, `${paths.applicationSecrecy(lang, work.application.id)}#asked`)
  if (outcome.refusal === 'request_faulty')
    return secrecyPage(c, outside, { typed, faults: requestFaults(typed), status: 422 })
  return secrecyPage(c, outside, { typed, refused: secrecyTexts[lang].refusal[outcome.refusal], status: 409 })
}

/** POST: a party takes its request back. */
const revoke = (outside: Outside) => async (c: Ask) => {
  const [id, request] = [c.req.param('id') ?? '', c.req.param('request') ?? '']
  if (!isId(id) || !isId(request)) throw new Absent()
  const outcome = await revokeAskedSecrecy(hereOf(c, outside), id, { id: request })
  if (outcome.ok) return seeOther(c, `${paths.applicationSecrecy(c.var.lang, id)}#asked`)
  const refused = secrecyTexts[c.var.lang].refusal[outcome.refusal]
  return secrecyPage(c, outside, { typed: { part: null, ground: null, reason: '' }, refused, status: 409 })
}

const at = '/:lang/my/applications/:id/secrecy'

/** What the parties ask to be kept secret in their application. */
export const web = (outside: Outside) =>
  routes<Actor>().get(at, show(outside)).post(at, ask(outside)).post(`${at}/:request`, revoke(outside))
