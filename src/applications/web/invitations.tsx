import type { ReactNode } from 'react'
import { Absent, found, NobodyYet } from '../../io/absent.ts'
import { hashOf, jarOf, readCookie } from '../../io/cookies.ts'
import { hereOf, page, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import { actFor } from '../../people/actions/act-for.ts'
import type { Actor } from '../../people/person.ts'
import { confirmInvitation } from '../actions/confirm-invitation.ts'
import { invite } from '../actions/invite.ts'
import { renewInvitation } from '../actions/renew-invitation.ts'
import { takeInvitation } from '../actions/take-invitation.ts'
import { withdrawInvitation } from '../actions/withdraw-invitation.ts'
import { InvitationPage } from '../pages/invitation.tsx'
import { PeoplePage } from '../pages/people.tsx'
import { Refused } from '../pages/workspace-page.tsx'
import { partyPolicy } from '../policy.ts'
import { findByKey, listInvitations } from '../reads/invitations.ts'
import { invitationTexts } from '../texts/invitations.ts'
import { opened, partnerIn } from './opened.ts'

type Ask = Asking<Actor>
type Extra = Partial<Pick<Parameters<typeof PeoplePage>[0], 'typed' | 'errors' | 'alert'>>

function idOf(c: Ask, name: string): string {
  const id = c.req.param(name) ?? ''
  if (!isId(id)) throw new Absent()
  return id
}

async function peoplePage(c: Ask, outside: Outside, more: Extra = {}) {
  const work = await opened(c, outside)
  const partner = partnerIn(c, work)
  const { who } = hereOf(c, outside)
  const part = { application: work.application, organisationId: partner.organisationId }
  const rights = {
    invite: may(partyPolicy, who, 'invite', part),
    confirm: may(partyPolicy, who, 'confirm_people', part),
  }
  const invitations = rights.invite || rights.confirm ? await listInvitations(outside.read, partner.id) : []
  return (
    <PeoplePage
      view={c.var}
      work={work}
      partner={partner}
      invitations={invitations}
      newId={newId()}
      may={rights}
      {...more}
    />
  )
}

/** GET: who has been asked to work for a party. */
const show = (outside: Outside) => async (c: Ask) => page(c, await peoplePage(c, outside))

const linkOf = (c: Ask, outside: Outside) => (key: string) =>
  new URL(paths.invitation(c.var.form.text('lang') === 'sv' ? 'sv' : 'fi', key), outside.baseUrl).href

const fields = { name_missing: 'name', address_wrong: 'email', role_unknown: 'role' } as const

/** POST: a person is asked by mail. */
const send = (outside: Outside) => async (c: Ask) => {
  const { form, lang } = c.var
  const [id, partnerId] = [idOf(c, 'id'), idOf(c, 'partner')]
  const typed = { name: form.text('name'), email: form.text('email'), role: form.text('role'), lang: form.text('lang') }
  const sent = form.text('id')
  const outcome = await invite(hereOf(c, outside), id, {
    ...typed,
    id: isId(sent) ? sent : newId(),
    partnerId,
    linkOf: linkOf(c, outside),
  })
  if (outcome.ok) return seeOther(c, paths.applicationPeople(lang, id, partnerId))
  const text = invitationTexts[lang].refusal[outcome.refusal]
  return page(c, await peoplePage(c, outside, { typed, errors: [{ field: fields[outcome.refusal], text }] }), 422)
}

/** POST: an invitation is renewed, withdrawn, or the role of who has taken it confirmed. */
const change = (outside: Outside) => async (c: Ask) => {
  const { form, lang } = c.var
  const [id, partnerId, invitationId] = [idOf(c, 'id'), idOf(c, 'partner'), idOf(c, 'invitation')]
  const here = hereOf(c, outside)
  const deeds = {
    renew: () => renewInvitation(here, id, { invitationId, linkOf: linkOf(c, outside) }),
    withdraw: () => withdrawInvitation(here, id, invitationId),
    confirm: () => confirmInvitation(here, id, invitationId),
  }
  const deed = (['renew', 'withdraw', 'confirm'] as const).find((one) => one === form.text('deed'))
  if (deed === undefined) throw new Absent()
  const outcome = await deeds[deed]()
  if (outcome.ok) return seeOther(c, paths.applicationPeople(lang, id, partnerId))
  const alert = <Refused>{invitationTexts[lang].refusal[outcome.refusal]}</Refused>
  return page(c, await peoplePage(c, outside, { alert }), 409)
}

const keyOf = (c: Ask) => c.req.param('key') ?? ''

async function invitationPage(c: Ask, outside: Outside, alert?: ReactNode) {
  if (c.var.who === null) throw new NobodyYet()
  const invitation = found(await findByKey(outside.read, hashOf(keyOf(c))))
  return (
    <InvitationPage
      view={c.var}
      invitation={invitation}
      mine={invitation.personId === c.var.who.id}
      to={paths.invitation(c.var.lang, keyOf(c))}
      alert={alert}
    />
  )
}

/** GET: what a letter opens, for whoever has signed in. */
const open = (outside: Outside) => async (c: Ask) => page(c, await invitationPage(c, outside))

/** POST: the invitation taken by the person it was sent to, who acts from now on for the organisation of the role. */
const take = (outside: Outside) => async (c: Ask) => {
  const here = hereOf(c, outside)
  const outcome = await takeInvitation(here, keyOf(c))
  if (!outcome.ok) {
    const alert = <Refused>{invitationTexts[c.var.lang].refusal[outcome.refusal]}</Refused>
    return page(c, await invitationPage(c, outside, alert), 409)
  }
  const { applicationId, organisationId, begun } = outcome.value
  if (begun) await actFor(here, hashOf(readCookie(c, jarOf(outside), 'session') ?? ''), organisationId)
  return seeOther(c, begun ? paths.application(c.var.lang, applicationId) : paths.invitation(c.var.lang, keyOf(c)))
}

const at = '/:lang/my/applications/:id/partners/:partner/people'

/** Invitations: those of a party, and what their letters open. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(at, show(outside))
    .post(at, send(outside))
    .post(`${at}/:invitation`, change(outside))
    .get('/:lang/invitations/:key', open(outside))
    .post('/:lang/invitations/:key', take(outside))
