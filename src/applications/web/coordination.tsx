import type { ReactNode } from 'react'
import { Absent } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { endCoordination, offerCoordination } from '../actions/hand-over.ts'
import { CoordinationPage, type CoordinationProps } from '../pages/coordination.tsx'
import { Refused } from '../pages/workspace-page.tsx'
import { partyPolicy, policy } from '../policy.ts'
import { listTransfers } from '../reads/coordination.ts'
import { coordinationTexts } from '../texts/coordination.ts'
import { opened } from './opened.ts'

type Ask = Asking<Actor>
type Again = Pick<CoordinationProps, 'typed' | 'errors'> & { readonly alert?: ReactNode }

async function coordinationPage(c: Ask, outside: Outside, again: Again = {}, status: 200 | 409 | 422 = 200) {
  const work = await opened(c, outside)
  const { application, own } = work
  const actor = hereOf(c, outside).who
  const part = own === null ? null : { application, organisationId: own.organisationId }
  const props = {
    view: c.var,
    work,
    transfers: await listTransfers(outside.read, application.id),
    offers: may(policy, actor, 'offer_coordination', application),
    takes: part !== null && may(partyPolicy, actor, 'take_coordination', part) ? part.organisationId : null,
    newId: newId(),
    ...again,
  }
  return page(c, <CoordinationPage {...props} />, status)
}

/** The id of the address; absent where it is none. */
function idIn(c: Ask, name: 'id' | 'transfer'): string {
  const id = c.req.param(name) ?? ''
  if (!isId(id)) throw new Absent()
  return id
}

/** POST: asks another party. */
const offer = (outside: Outside) => async (c: Ask) => {
  const { form, lang } = c.var
  const [id, once, whom] = [idIn(c, 'id'), form.text('id'), form.text('whom')]
  const typed = { whom, reason: form.text('reason') }
  const t = coordinationTexts[lang]
  if (!isId(whom))
    return coordinationPage(c, outside, { typed, errors: [{ field: 'whom', text: t.fault.whom }] }, badInputStatus)
  const asked = { id: isId(once) ? once : newId(), organisationId: whom, reason: typed.reason }
  const outcome = await offerCoordination(hereOf(c, outside), id, asked)
  if (outcome.ok) return seeOther(c, paths.applicationCoordination(lang, id))
  const { refusal } = outcome
  if (refusal === 'text_missing' || refusal === 'text_too_long')
    return coordinationPage(
      c,
      outside,
      { typed, errors: [{ field: 'reason', text: t.fault[refusal] }] },
      badInputStatus,
    )
  return coordinationPage(c, outside, { typed, alert: <Refused>{t.refusal[refusal]}</Refused> }, refusalStatus)
}

const ends = ['accepted', 'declined', 'withdrawn'] as const

/** POST: the request accepted, declined or withdrawn. */
const end = (outside: Outside) => async (c: Ask) => {
  const here = hereOf(c, outside)
  const { lang, form } = c.var
  const [id, transfer] = [idIn(c, 'id'), idIn(c, 'transfer')]
  const as = ends.find((one) => one === form.text('as'))
  if (as === undefined) throw new Absent()
  const outcome = await endCoordination(here, id, { transfer, as })
  if (outcome.ok) return seeOther(c, paths.applicationCoordination(lang, id))
  const alert = <Refused>{coordinationTexts[lang].refusal[outcome.refusal]}</Refused>
  return coordinationPage(c, outside, { alert }, refusalStatus)
}

const at = '/:lang/my/applications/:id/coordination'

/** The task of the coordinator, and how it is handed to another party. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(at, (c) => coordinationPage(c, outside))
    .post(at, offer(outside))
    .post(`${at}/:transfer`, end(outside))
