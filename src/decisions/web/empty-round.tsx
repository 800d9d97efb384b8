import type { Call } from '../../calls/call.ts'
import { policy } from '../../calls/policy.ts'
import { findCallBySlug } from '../../calls/reads.ts'
import { NobodyYet, shown } from '../../io/absent.ts'
import { hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { closeEmptyRound } from '../actions/close-empty-round.ts'
import type { EmptyRoundRefusal } from '../outcome.ts'
import { EmptyRoundPage } from '../pages/empty-round.tsx'
import { listOutcome } from '../reads/outcome.ts'

type Ask = Asking<Actor>

/** A call that this person may bring to its end; for others it is not there. */
async function called(outside: Outside, c: Ask): Promise<Call> {
  const { who } = c.var
  if (who === null) throw new NobodyYet()
  const slug = (c.req.param('slug') ?? '').slice(0, 100)
  return shown(await findCallBySlug(outside.read, slug), (call) => may(policy, who, 'archive', call))
}

async function closingPage(c: Ask, outside: Outside, { call, refusal }: { call: Call; refusal?: EmptyRoundRefusal }) {
  const received = (await listOutcome(outside.read, call.id)).length
  return page(
    c,
    <EmptyRoundPage view={c.var} call={call} received={received} refusal={refusal} />,
    refusal === undefined ? 200 : refusalStatus,
  )
}

const show = (outside: Outside) => async (c: Ask) => closingPage(c, outside, { call: await called(outside, c) })

const close = (outside: Outside) => async (c: Ask) => {
  const call = await called(outside, c)
  const outcome = await closeEmptyRound(hereOf(c, outside), call.id)
  return outcome.ok
    ? seeOther(c, paths.deskCall(c.var.lang, call.slug))
    : closingPage(c, outside, { call, refusal: outcome.refusal })
}

/** A round in which nothing is left to decide, ended by its officer. */
export const emptyRoundDoors = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/desk/calls/:slug/closing', show(outside))
    .post('/:lang/desk/calls/:slug/closing', close(outside))
