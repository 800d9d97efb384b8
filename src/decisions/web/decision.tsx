import type { ReactNode } from 'react'
import { listUnconfirmed } from '../../assessment/reads/flags.ts'
import { findHandled } from '../../assessment/reads/handled.ts'
import { mediansFor } from '../../assessment/reads/medians.ts'
import { Absent, found, NobodyYet, shown } from '../../io/absent.ts'
import { hereOf, page, refusalStatus, routes, seeOther, seenBy, type Asking } from '../../io/http.ts'
import { isId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { dayOf } from '../../kit/dates.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { listDispatches } from '../../register/reads.ts'
import { Alert } from '../../ui/note.tsx'
import { returnProposal } from '../actions/return-proposal.ts'
import { sign } from '../actions/sign.ts'
import { drafted } from '../draft.ts'
import { DecisionPage } from '../pages/decision.tsx'
import { DraftPage } from '../pages/draft.tsx'
import { decisionPolicy, proposalPolicy } from '../policy.ts'
import { findDecision } from '../reads/decision.ts'
import { findDraftGround, findGround } from '../reads/ground.ts'
import { findProposal } from '../reads/proposal.ts'
import { texts } from '../texts.ts'
import { words } from '../words/labels.ts'

type Ask = Asking<Actor>

const idOf = (c: Ask) => {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw new Absent()
  return id
}
const whoOf = (c: Ask) => {
  if (c.var.who === null) throw new NobodyYet()
  return c.var.who
}

/** For a party. Opening it is the service: the first time is kept and shown, with the last day for rectification. */
const received = (outside: Outside) => async (c: Ask) => {
  const who = whoOf(c)
  const decision = shown(await findDecision(outside.read, idOf(c)), (one) => may(decisionPolicy, who, 'receive', one))
  await seenBy(c, outside, 'document', decision.documentId)
  const dispatches = await listDispatches(outside.read, decision.documentId)
  const seenAt = dispatches.find((one) => one.organisationId === who.actingFor?.id)?.seenAt ?? null
  const judgement = await mediansFor(outside.read, decision.applicationId)
  return page(c, <DecisionPage view={c.var} decision={decision} seenAt={seenAt} service={null} judgement={judgement} />)
}

type Said = { readonly alert?: ReactNode; readonly whyError?: string; readonly status?: 200 | 409 }

/** A draft for those who prepare and decide it. */
async function draftPage(c: Ask, outside: Outside, { alert, whyError, status = 200 }: Said) {
  const [who, id] = [whoOf(c), idOf(c)]
  const handled = shown(await findHandled(outside.read, id), (one) => may(proposalPolicy, who, 'read', one))
  const { version, call } = found(await findGround(outside.read, id))
  const ground = await findDraftGround(outside.read, id, { signer: who, on: dayOf(c.var.now) })
  return page(
    c,
    <DraftPage
      view={c.var}
      applicationId={id}
      title={version.content.title}
      caseLang={version.lang}
      caseNumber={version.caseNumber ?? ''}
      call={call}
      example={version.example}
      proposal={await findProposal(outside.read, id)}
      draft={ground === undefined ? undefined : drafted(ground, dayOf(c.var.now))}
      unconfirmed={version.state === 'in_assessment' ? (await listUnconfirmed(outside.read, id)).length : 0}
      maySign={may(proposalPolicy, who, 'sign', handled) && version.state === 'in_assessment'}
      alert={alert}
      whyError={whyError}
    />,
    status,
  )
}

const doneText = (c: Ask) => {
  const t = texts[c.var.lang].decision
  const text =
    c.req.query('signed') !== undefined
      ? t.signedNow
      : c.req.query('returned') !== undefined
        ? t.returnedNow
        : undefined
  return text === undefined ? undefined : <Alert kind="good">{text}</Alert>
}

/** For the authority: the draft until it is signed, then the decision with who has opened it. */
const followed = (outside: Outside) => async (c: Ask) => {
  const who = whoOf(c)
  const decision = await findDecision(outside.read, idOf(c))
  if (decision === undefined) return draftPage(c, outside, { alert: doneText(c) })
  const seen = shown(decision, (one) => may(decisionPolicy, who, 'follow', one))
  await seenBy(c, outside, 'decision', seen.id)
  const service = await listDispatches(outside.read, seen.documentId)
  const judgement = await mediansFor(outside.read, seen.applicationId)
  return page(
    c,
    <DecisionPage
      view={c.var}
      decision={seen}
      seenAt={null}
      service={service}
      judgement={judgement}
      alert={doneText(c)}
    />,
  )
}

const revisionOf = (c: Ask) => Number(c.var.form.text('revision'))

const signOne = (outside: Outside) => async (c: Ask) => {
  const id = idOf(c)
  const outcome = await sign(hereOf(c, outside), id, { revision: revisionOf(c) })
  if (outcome.ok) return seeOther(c, `${paths.deskDecision(c.var.lang, id)}?signed`)
  return draftPage(c, outside, {
    alert: <Alert kind="bad">{words[c.var.lang].refusal[outcome.refusal]}</Alert>,
    status: refusalStatus,
  })
}

const sendBack = (outside: Outside) => async (c: Ask) => {
  const id = idOf(c)
  const outcome = await returnProposal(hereOf(c, outside), id, { revision: revisionOf(c), why: c.var.form.text('why') })
  if (outcome.ok) return seeOther(c, `${paths.deskDecision(c.var.lang, id)}?returned`)
  const text = words[c.var.lang].refusal[outcome.refusal]
  return draftPage(c, outside, {
    status: refusalStatus,
    alert: <Alert kind="bad">{text}</Alert>,
    ...(outcome.refusal === 'why_missing' ? { whyError: text } : {}),
  })
}

/** Reading, signing and sending back one decision. */
export const decisionDoors = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/my/applications/:id/decision', received(outside))
    .get('/:lang/desk/cases/:id/decision', followed(outside))
    .post('/:lang/desk/cases/:id/signature', signOne(outside))
    .post('/:lang/desk/cases/:id/return', sendBack(outside))
