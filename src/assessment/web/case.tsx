import { isHandled } from '../../applications/application.ts'
import { findAuthorityTransfer } from '../../applications/reads/authority-transfer.ts'
import { Absent, found } from '../../io/absent.ts'
import { hereOf, page, routes, seeOther, seenBy, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { confirmFlag } from '../actions/confirm-flag.ts'
import { confirmFulfilled } from '../actions/confirm-fulfilled.ts'
import { callAsked, isFlagKey, proposedFlags } from '../flag.ts'
import { CasePage } from '../pages/case.tsx'
import type { Flagging } from '../pages/case-flags.tsx'
import { casePolicy, presents, type Case, type CaseDeed } from '../policy.ts'
import { findCaseAtDesk, findCorresponded, findPapers } from '../reads/at-case.ts'
import { findDeskCase } from '../reads/desk.ts'
import { findArrival, listConfirmed, partiesOf } from '../reads/flags.ts'
import { listHappened } from '../reads/history.ts'
import { findOthers } from '../reads/others.ts'
import { findReading } from '../reads/reading.ts'
import { texts } from '../texts.ts'

type Ask = Asking<Actor>

const atCase = (c: Ask, outside: Outside) => findCaseAtDesk(outside.read, { who: c.var.who, id: c.req.param('id') })

/** What a person may do on the page of a case. */
function deedsOf(who: Actor, thing: Case) {
  const allows = (deed: CaseDeed) => may(casePolicy, who, deed, thing)
  return {
    seesSecret: allows('see_secret'),
    mayConfirm: allows('confirm_flag'),
    mayDeclare: allows('declare'),
    mayGive: allows('give_copy') && thing.caseId !== null,
    mayTransfer: allows('transfer') && isHandled(thing),
    mayPropose: presents(who, thing) && thing.state === 'in_assessment',
    seesScores: allows('see_scores'),
  }
}

async function casePage(outside: Outside, c: Ask, refused?: Flagging['refused']) {
  const { who, thing } = await atCase(c, outside)
  const id = thing.applicationId
  const listed = found(await findDeskCase(outside.read, id, who.id))
  const { mayConfirm, seesScores, ...deeds } = deedsOf(who, thing)
  const sees = deeds.seesSecret
  const reading = found(await findReading(outside.read, id, sees))
  const { version, call } = reading
  const [parties, arrival, confirmed, papers, happened, corresponded, transfer] = await Promise.all([
    partiesOf(outside.read, version.content.partners),
    findArrival(outside.read, id).then(found),
    listConfirmed(outside.read, id),
    findPapers(outside.read, thing, { ...reading, sees }),
    listHappened(outside.read, id, thing.caseId),
    findCorresponded(outside.read, thing, c.var.now),
    findAuthorityTransfer(outside.read, id),
  ])
  const proposals = proposedFlags({ call: callAsked(call), submission: version.content, ...parties, ...arrival })
  const flagging = { applicationId: id, proposals, confirmed, mayConfirm, refused }
  const others = seesScores ? await findOthers(outside.read, id, call.criteria) : undefined
  await seenBy(c, outside, 'application', id)
  const file = {
    ...reading,
    listed,
    ...papers,
    happened,
    corresponded,
    flagging,
    others,
    ...deeds,
    transfer,
    arrivedFirst: happened.find(({ what }) => what === 'application.submitted')?.at ?? version.arrivedAt,
  }
  const message = refused === undefined ? undefined : texts[c.var.lang].refusal.note_missing
  return page(c, <CasePage view={c.var} file={file} refused={message} />, refused === undefined ? 200 : 422)
}

const flagged = (outside: Outside) => async (c: Ask) => {
  const { thing } = await atCase(c, outside)
  const id = thing.applicationId
  const key = c.req.param('flag') ?? ''
  const here = hereOf(c, outside)
  const back = `${paths.deskCase(c.var.lang, id)}#flags`
  if (key === 'all') {
    await confirmFulfilled(here, id)
    return seeOther(c, back)
  }
  if (!isFlagKey(key)) throw new Absent()
  const note = c.var.form.text('note')
  const confirmed = c.var.form.text('confirmed') === 'fulfilled' ? 'fulfilled' : 'not_fulfilled'
  const outcome = await confirmFlag(here, id, { key, confirmed, note })
  return outcome.ok ? seeOther(c, back) : casePage(outside, c, { key, note })
}

/** The doors of one case at the desk. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/desk/cases/:id', (c) => casePage(outside, c))
    .post('/:lang/desk/cases/:id/flags/:flag', flagged(outside))
