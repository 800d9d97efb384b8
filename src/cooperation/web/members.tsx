import { Absent, found } from '../../io/absent.ts'
import { badInputStatus, page, refusalStatus, routes, seeOther, tellingHereOf, type Asking } from '../../io/http.ts'
import { isId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { listApplicants } from '../../people/reads.ts'
import { takePart } from '../actions/join.ts'
import { moveMember } from '../actions/move-member.ts'
import { stepOut } from '../actions/step-out.ts'
import { inviteesIn } from '../invitee.ts'
import { isMemberDeed, type MemberDeed } from '../member.ts'
import { OwnSpace } from '../pages/own-space.tsx'
import { SpacePage } from '../pages/space.tsx'
import { findSpace } from '../reads/spaces.ts'
import { insideTexts } from '../texts/inside.ts'
import { publicOf } from './public.tsx'
import { insideHere } from './space-here.ts'
import { myCooperation } from './mine.tsx'

type Ask = Asking<Actor>

const longestTyped = 20_000
const saidIn = (c: Ask) => c.var.form.text('said').slice(0, longestTyped)

/** Where one is led after a deed with a membership. */
function leadOn(c: Ask, slug: string, deed: MemberDeed): string {
  const { lang } = c.var
  if (deed === 'ask') return paths.space(lang, slug, { done: 'ask' })
  if (deed === 'admit' || deed === 'refuse' || deed === 'invite') return paths.ownSpace(lang, slug, { done: deed })
  if (deed === 'accept') return paths.ownSpace(lang, slug, { done: 'accept' })
  return paths.myCooperation(lang, { done: deed })
}

type Refusal = keyof (typeof insideTexts)['fi']['space']['refusal']

/** The page on which a deed was refused, with what was typed. */
async function refused(outside: Outside, c: Ask, deed: MemberDeed, code: Refusal) {
  const status = code === 'said_long' ? badInputStatus : refusalStatus
  if (deed === 'admit' || deed === 'refuse')
    return page(c, <OwnSpace {...await insideHere(outside, c)} refusal={code} />, status)
  if (deed !== 'ask') return page(c, await myCooperation(outside, c, true), status)
  const space = found(await findSpace(outside.write, c.req.param('slug') ?? ''))
  const errors = [{ field: 'said', text: insideTexts[c.var.lang].space.refusal[code] }]
  return page(
    c,
    <SpacePage view={c.var} {...await publicOf(outside.write, c.var.who, space)} said={saidIn(c)} errors={errors} />,
    status,
  )
}

/** POST: an organisation asks, accepts, declines or leaves for itself, or is admitted or refused by members. */
const moving = (outside: Outside) => async (c: Ask) => {
  const [slug, organisationId] = [c.req.param('slug') ?? '', c.req.param('organisation') ?? '']
  const deed = c.var.form.text('deed')
  if (!isId(organisationId) || !isMemberDeed(deed)) throw new Absent()
  const outcome = await moveMember(tellingHereOf(c, outside), slug, { organisationId, deed, said: saidIn(c) })
  return outcome.ok ? seeOther(c, leadOn(c, slug, deed)) : refused(outside, c, deed, outcome.refusal)
}

/** POST: invites one more organisation by its name. */
const inviting = (outside: Outside) => async (c: Ask) => {
  const { lang, form } = c.var
  const slug = c.req.param('slug') ?? ''
  const here = tellingHereOf(c, outside)
  const props = await insideHere(outside, c)
  const typed = { name: form.text('name').slice(0, 500), said: saidIn(c) }
  const again = (code: Refusal) =>
    page(
      c,
      <OwnSpace {...props} refusal={code} typed={typed} />,
      code === 'step_not_allowed' || code === 'declined_lately' ? refusalStatus : badInputStatus,
    )
  const own = found(here.who.actingFor ?? undefined)
  const known = await listApplicants(outside.read, own.example)
  const { invited, fault } = inviteesIn(typed.name, known, { own: own.id, most: 1 })
  const [organisationId] = invited
  if (organisationId === undefined) return again(fault?.code ?? 'no_organisation')
  const outcome = await moveMember(here, slug, { organisationId, deed: 'invite', said: typed.said })
  return outcome.ok ? seeOther(c, paths.ownSpace(lang, slug, { done: 'invite' })) : again(outcome.refusal)
}

/** POST: oneself comes into a space or steps out. */
const taking = (outside: Outside) => async (c: Ask) => {
  const slug = c.req.param('slug') ?? ''
  const ends = c.var.form.text('deed') === 'end'
  const here = tellingHereOf(c, outside)
  await (ends ? stepOut(here, slug) : takePart(here, slug))
  return seeOther(c, paths.ownSpace(c.var.lang, slug, { done: ends ? 'out' : 'joined' }))
}

/** Who is in a space. */
export const memberDoors = (outside: Outside) =>
  routes<Actor>()
    .post('/:lang/my/cooperation/:slug/members', inviting(outside))
    .post('/:lang/my/cooperation/:slug/members/:organisation', moving(outside))
    .post('/:lang/my/cooperation/:slug/participation', taking(outside))
