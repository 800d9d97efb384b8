import { askable } from '../../applications/coordination.ts'
import { findApplication } from '../../applications/reads/application.ts'
import { listSentParties, listTransfers } from '../../applications/reads/coordination.ts'
import { partiesOf, senderOf } from '../../applications/submission.ts'
import { termsOf } from '../../applications/terms.ts'
import { findCall } from '../../calls/reads.ts'
import { Absent, found } from '../../io/absent.ts'
import { allSeenBy, hereOf, page, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { askToCoordinate, takeBackAsked } from '../actions/ask-coordination.ts'
import { CoordinationPage } from '../pages/coordination.tsx'
import { casePolicy } from '../policy.ts'
import { listUnopened } from '../reads/arrived.ts'
import { findCaseAtDesk } from '../reads/at-case.ts'
import { findDeskCase } from '../reads/desk.ts'
import { texts } from '../texts/coordination.ts'

type Ask = Asking<Actor>
type Typed = { readonly whom: string; readonly reason: string }
type Again = {
  readonly typed?: Typed
  readonly errors?: readonly FieldError[]
  readonly refused?: string
  readonly status?: 409 | 422
}

const atCase = (c: Ask, outside: Outside) => findCaseAtDesk(outside.read, { who: c.var.who, id: c.req.param('id') })

/** The case with its version; what was asked in the draft before is the parties' own (JulkL 5 §). */
async function coordinated(outside: Outside, applicationId: string) {
  const application = found(await findApplication(outside.read, applicationId))
  const partners = await listSentParties(outside.read, applicationId)
  const call = found(await findCall(outside.read, application.callId))
  const since = application.firstSubmittedAt
  const transfers = await listTransfers(outside.read, applicationId)
  const sent = partiesOf({ partners })
  const parties = askable(application.partners, termsOf(call)).filter((one) => sent.includes(one.organisationId))
  return {
    call,
    sender: senderOf({ partners })?.name ?? {},
    transfers: transfers.filter(({ askedAt }) => since !== null && askedAt >= since),
    parties: parties.map(({ organisationId: id, name }) => ({ id, name })),
  }
}

async function coordinationPage(c: Ask, outside: Outside, { status, ...again }: Again = {}) {
  const { who, thing } = await atCase(c, outside)
  const { applicationId } = thing
  const listed = found(await findDeskCase(outside.read, applicationId, who.id))
  const at = await coordinated(outside, applicationId)
  const asks = may(casePolicy, who, 'correspond', thing)
  if (asks) await allSeenBy(c, outside, 'document', await listUnopened(outside.read, thing, 'coordination'))
  return page(
    c,
    <CoordinationPage view={c.var} listed={listed} asks={asks} newId={newId()} {...at} {...again} />,
    status ?? 200,
  )
}

/** POST: the authority asks a party. */
const ask = (outside: Outside) => async (c: Ask) => {
  const { thing } = await atCase(c, outside)
  const { lang, form } = c.var
  const t = texts[lang]
  const typed = { whom: form.text('whom'), reason: form.text('reason') }
  if (!isId(typed.whom))
    return coordinationPage(c, outside, { typed, errors: [{ field: 'whom', text: t.fault.whom }], status: 422 })
  const id = isId(form.text('id')) ? form.text('id') : newId()
  const offer = { id, organisationId: typed.whom, reason: typed.reason }
  const outcome = await askToCoordinate(hereOf(c, outside), thing.applicationId, offer)
  if (outcome.ok) return seeOther(c, paths.deskCoordination(lang, thing.applicationId))
  const { refusal } = outcome
  if (refusal === 'text_missing' || refusal === 'text_too_long')
    return coordinationPage(c, outside, { typed, errors: [{ field: 'reason', text: t.fault[refusal] }], status: 422 })
  return coordinationPage(c, outside, { typed, refused: t.refusal[refusal], status: 409 })
}

/** POST: the authority takes its request back. */
const end = (outside: Outside) => async (c: Ask) => {
  const { thing } = await atCase(c, outside)
  const transfer = c.req.param('transfer') ?? ''
  if (!isId(transfer)) throw new Absent()
  const { lang } = c.var
  const outcome = await takeBackAsked(hereOf(c, outside), thing.applicationId, { transfer })
  if (outcome.ok) return seeOther(c, paths.deskCoordination(lang, thing.applicationId))
  return coordinationPage(c, outside, { refused: texts[lang].refusal[outcome.refusal], status: 409 })
}

const at = '/:lang/desk/cases/:id/coordination'

/** Who coordinates what was sent, as those see it who handle the case. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(at, (c) => coordinationPage(c, outside))
    .post(at, ask(outside))
    .post(`${at}/:transfer/end`, end(outside))
