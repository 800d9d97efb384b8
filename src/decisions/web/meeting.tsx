import type { ReactNode } from 'react'
import { callPolicy as assessing } from '../../assessment/policy.ts'
import { findCallWork } from '../../assessment/reads/handled.ts'
import { rankingOf } from '../../assessment/reads/ranking.ts'
import { tabsFor } from '../../assessment/tab.ts'
import { findCallBySlug } from '../../calls/reads.ts'
import { allowed, found, NobodyYet } from '../../io/absent.ts'
import { hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { Alert } from '../../ui/note.tsx'
import { signAll, type SignedSome, type ToSign } from '../actions/sign-all.ts'
import { agendaOf, isReady, type AgendaRow } from '../agenda.ts'
import { DecisionsPage } from '../pages/decisions.tsx'
import { ProposalsPage } from '../pages/proposals.tsx'
import { callPolicy } from '../policy.ts'
import { listDecisions } from '../reads/decision.ts'
import { findPot } from '../reads/outcome.ts'
import { listProposals } from '../reads/proposal.ts'
import { texts } from '../texts.ts'
import { words } from '../words/labels.ts'

type Ask = Asking<Actor>

/** Who only follows sees what is signed; a proposal is nobody's before that but theirs who prepare and decide. */
const signedOnly = (rows: readonly AgendaRow[]): readonly AgendaRow[] =>
  rows.filter((row) => row.signed !== undefined).map((row) => ({ ...row, proposal: undefined }))

/** The agenda of a call as this person may see it, or Absent. */
async function agendaFor(c: Ask, outside: Outside, deed: 'list' | 'follow') {
  const { who } = c.var
  if (who === null) throw new NobodyYet()
  const call = found(await findCallBySlug(outside.read, (c.req.param('slug') ?? '').slice(0, 100)))
  const work = found(await findCallWork(outside.read, call.id))
  const lists = may(callPolicy, who, 'list', work)
  allowed(true, lists || (deed === 'follow' && may(callPolicy, who, 'follow', work)))
  const { ranking, cases } = found(await rankingOf(outside.read, { callId: call.id, personId: who.id }))
  const decisions = await listDecisions(outside.read, call.id)
  const signed = new Map(decisions.map((one) => [one.applicationId, one]))
  const rows = agendaOf(ranking, { cases, proposals: await listProposals(outside.read, call.id), signed })
  return {
    call,
    work,
    rows: lists ? rows : signedOnly(rows),
    tabs: tabsFor((deed) => may(assessing, who, deed, work)),
    withinCents: ranking.withinCents,
    mayDecide: may(callPolicy, who, 'decide', work),
  }
}

const proposals = (outside: Outside) => async (c: Ask) => {
  const { call, tabs, rows, withinCents } = await agendaFor(c, outside, 'list')
  return page(c, <ProposalsPage view={c.var} {...{ call, tabs, rows, withinCents }} />)
}

type Said = { readonly alert?: ReactNode; readonly status?: 200 | 409; readonly chosen?: readonly AgendaRow[] }

async function meeting(c: Ask, outside: Outside, { alert, status = 200, chosen = [] }: Said) {
  const { call, tabs, rows, withinCents, mayDecide } = await agendaFor(c, outside, 'follow')
  const pot = (await findPot(outside.read, call.id)) ?? null
  const known =
    pot ?? (call.appropriationCents === null ? null : { appropriationCents: call.appropriationCents, grantedCents: 0 })
  return page(
    c,
    <DecisionsPage
      view={c.var}
      call={call}
      tabs={tabs}
      rows={rows}
      withinCents={withinCents}
      pot={known}
      decidedOn={call.decidedOn}
      mayDecide={mayDecide}
      chosen={chosen}
      alert={alert}
    />,
    status,
  )
}

/** What was chosen: the id of an application and the revision of its proposal that was read. */
const chosenIn = (values: readonly string[]): readonly ToSign[] =>
  values.flatMap((value) => {
    const [applicationId = '', revision = ''] = value.split(' ')
    return isId(applicationId) && /^\d{1,9}$/.test(revision) ? [{ applicationId, revision: Number(revision) }] : []
  })

const decisions = (outside: Outside) => async (c: Ask) => {
  const chosen = chosenIn(c.req.queries('sign') ?? [])
  const { rows, mayDecide } = await agendaFor(c, outside, 'follow')
  const picked = rows.filter(
    (row) =>
      isReady(row) &&
      chosen.some((one) => one.applicationId === row.applicationId && one.revision === row.proposal?.revision),
  )
  const count = Number(c.req.query('signed') ?? '')
  const t = texts[c.var.lang].decisions
  const alert =
    Number.isInteger(count) && count > 0 ? <Alert kind="good">{say(t.signedAll, { count })}</Alert> : undefined
  return meeting(c, outside, { chosen: mayDecide ? picked : [], alert })
}

/** Where signing stopped and why, after what was signed before it. */
function stoppedAt({ lang }: Ask['var'], { signed, stopped }: SignedSome, rows: readonly AgendaRow[]): ReactNode {
  const t = texts[lang].decisions
  const number = rows.find((row) => row.applicationId === stopped?.applicationId)?.caseNumber ?? ''
  return (
    <Alert kind="bad">
      {signed.length === 0 ? null : <p>{say(t.signedAll, { count: signed.length })}</p>}
      {stopped === null ? null : (
        <p>
          {say(t.stopped, { number, why: words[lang].refusal[stopped.refusal] })}{' '}
          <a href={paths.deskDecision(lang, stopped.applicationId)}>{t.openStopped}</a>
        </p>
      )}
    </Alert>
  )
}

const signMany = (outside: Outside) => async (c: Ask) => {
  const here = hereOf(c, outside)
  const { call, work, rows } = await agendaFor(c, outside, 'follow')
  allowed(may(callPolicy, here.who, 'decide', work), true)
  const chosen = chosenIn(c.var.form.all('sign')).filter((one) =>
    rows.some((row) => row.applicationId === one.applicationId),
  )
  if (chosen.length === 0)
    return meeting(c, outside, {
      alert: <Alert kind="bad">{texts[c.var.lang].decisions.nothingChosen}</Alert>,
      status: refusalStatus,
    })
  const some = await signAll(here, chosen)
  if (some.stopped !== null) return meeting(c, outside, { alert: stoppedAt(c.var, some, rows), status: refusalStatus })
  return seeOther(c, `${paths.deskDecisions(c.var.lang, call.slug)}?signed=${some.signed.length}`)
}

/** The list of proposals, and the meeting that decides on them. */
export const meetingDoors = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/desk/calls/:slug/proposals', proposals(outside))
    .get('/:lang/desk/calls/:slug/decisions', decisions(outside))
    .post('/:lang/desk/calls/:slug/decisions', signMany(outside))
