import { Absent, NobodyYet } from '../../io/absent.ts'
import { hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import { holds, type Actor } from '../../people/person.ts'
import { publishCall } from '../actions/publish-call.ts'
import { isPrepared } from '../call.ts'
import { DeskCall } from '../pages/desk-call.tsx'
import { freshDeeds } from '../pages/desk-props.ts'
import { DeskCalls } from '../pages/desk-calls.tsx'
import { Publication } from '../pages/publication.tsx'
import { mayBegin, mayEnterEarlier, officers, policy } from '../policy.ts'
import { adviceOn } from '../advice.ts'
import { lacking } from '../publication.ts'
import { dutiesOf, findCallBySlug, findOutcome, listCalls } from '../reads.ts'
import { listChanges } from '../reads/change.ts'
import { handsOn, listAmendments } from '../reads/life.ts'
import { isLapsed } from '../waiting.ts'
import { called } from './called.ts'

type Ask = Asking<Actor>

/** Who has signed in; others are first asked to. */
function whoOf(c: Ask): Actor {
  if (c.var.who === null) throw new NobodyYet()
  return c.var.who
}

const list = (outside: Outside) => async (c: Ask) => {
  const who = whoOf(c)
  if (who.actingFor?.kind !== 'authority' || !holds(who, ...officers)) throw new Absent()
  const calls = await listCalls(outside.read, { who, authorityId: who.actingFor.id })
  const deeds = { mayBegin: mayBegin(who) !== null, mayEnter: mayEnterEarlier(who) !== null }
  return page(c, <DeskCalls view={c.var} calls={calls} {...deeds} />)
}

const overview = (outside: Outside) => async (c: Ask) => {
  const call = await called(outside, c, 'follow')
  const [lacks, advice] = isPrepared(call) ? [lacking(call, c.var.now), adviceOn(call, c.var.now)] : [[], []]
  const [duties, outcome] = [await dutiesOf(outside.read, call.id), await findOutcome(outside.read, call.id)]
  const writes = may(policy, c.var.who, 'write', call)
  const changes = writes ? await listChanges(outside.read, call.id) : []
  return page(
    c,
    <DeskCall
      view={c.var}
      call={call}
      lacks={lacks}
      advice={advice}
      duties={duties}
      writes={writes}
      outcome={outcome}
      amendments={await listAmendments(outside.read, call.id)}
      changes={changes.filter((change) => !isLapsed(call, change, c.var.now))}
      hands={await handsOn(outside.read, call.id, whoOf(c))}
      fresh={freshDeeds.find((deed) => deed === c.req.query('done'))}
    />,
  )
}

const publicationPage = (outside: Outside) => async (c: Ask) => {
  const call = await called(outside, c, 'follow')
  if (!isPrepared(call)) return seeOther(c, paths.deskCall(c.var.lang, call.slug))
  return page(
    c,
    <Publication view={c.var} call={call} lacks={lacking(call, c.var.now)} advice={adviceOn(call, c.var.now)} />,
  )
}

const publication = (outside: Outside) => async (c: Ask) => {
  const call = await called(outside, c, 'follow')
  const outcome = await publishCall(hereOf(c, outside), call.id, Number(c.var.form.text('revision')))
  if (outcome.ok) return seeOther(c, `${paths.deskCall(c.var.lang, call.slug)}?done=published`)
  const now = (await findCallBySlug(outside.write, call.slug)) ?? call
  const lacks = isPrepared(now) ? lacking(now, c.var.now) : []
  return page(
    c,
    <Publication view={c.var} call={now} lacks={lacks} advice={adviceOn(now, c.var.now)} refusal={outcome.refusal} />,
    refusalStatus,
  )
}

export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/desk/calls', list(outside))
    .get('/:lang/desk/calls/:slug', overview(outside))
    .get('/:lang/desk/calls/:slug/publication', publicationPage(outside))
    .post('/:lang/desk/calls/:slug/publication', publication(outside))
