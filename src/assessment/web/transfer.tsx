import { findApplication } from '../../applications/reads/application.ts'
import { transferFaults, type TransferFaults, type TypedTransfer } from '../../applications/authority-transfer.ts'
import { findCall } from '../../calls/reads.ts'
import { allowed, found } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { transfer } from '../actions/transfer.ts'
import { TransferPage } from '../pages/transfer.tsx'
import { casePolicy } from '../policy.ts'
import { findCaseAtDesk } from '../reads/at-case.ts'
import { findDeskCase } from '../reads/desk.ts'

type Ask = Asking<Actor>
type Again = {
  readonly typed?: TypedTransfer
  readonly faults?: TransferFaults
  readonly status?: 200 | 409 | 422
}

async function transferPage(c: Ask, outside: Outside, again: Again = {}) {
  const { typed = { to: '', reason: '' }, faults = {}, status = 200 } = again
  const { who, thing } = await findCaseAtDesk(outside.read, { who: c.var.who, id: c.req.param('id') })
  allowed(status === 409 || may(casePolicy, who, 'transfer', thing), true)
  const listed = found(await findDeskCase(outside.read, thing.applicationId, who.id))
  const call = found(await findCall(outside.read, thing.callId))
  const application = found(await findApplication(outside.read, thing.applicationId))
  const arrivedAt = application.firstSubmittedAt ?? listed.arrivedAt
  const shown = { view: c.var, listed, call, arrivedAt, typed, faults }
  return page(c, <TransferPage {...shown} />, status)
}

/** POST: gives the application to the authority that it belongs to. */
const make = (outside: Outside) => async (c: Ask) => {
  const { thing } = await findCaseAtDesk(outside.read, { who: c.var.who, id: c.req.param('id') })
  const { lang, form } = c.var
  if (thing.state === 'transferred') return seeOther(c, paths.deskCase(lang, thing.applicationId)) // sent twice
  const typed = { to: form.text('to'), reason: form.text('reason') }
  const outcome = await transfer(hereOf(c, outside), thing.applicationId, typed)
  if (outcome.ok) return seeOther(c, paths.deskCase(lang, thing.applicationId))
  if (outcome.refusal === 'transfer_faulty')
    return transferPage(c, outside, { typed, faults: transferFaults(typed), status: badInputStatus })
  return transferPage(c, outside, { typed, status: refusalStatus })
}

const at = '/:lang/desk/cases/:id/transfer'

/** The transfer of an application to another authority. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(at, (c) => transferPage(c, outside))
    .post(at, make(outside))
