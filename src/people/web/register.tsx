import { ErrorPage } from '../../frame/errors.tsx'
import { allowed, Absent, found } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import { endRole } from '../actions/end-role.ts'
import { enterBusinessId } from '../actions/enter-business-id.ts'
import { enterOrganisationKind } from '../actions/enter-organisation-kind.ts'
import { enterOrganisation } from '../actions/enter-organisation.ts'
import { giveRole } from '../actions/give-role.ts'
import { Admin } from '../pages/admin.tsx'
import { Roles } from '../pages/roles.tsx'
import type { Actor } from '../person.ts'
import { policy } from '../policy.ts'
import { findOrganisation } from '../reads.ts'
import { listKinds } from '../reads/organisation-kind.ts'
import { listMandates, listOthers, listWithoutId } from '../reads/register.ts'
import { texts } from '../texts.ts'

type Ask = Asking<Actor>
const empty = { kind: 'joint_authority', nameFi: '', nameSv: '', businessId: '', source: '' }
const noKind = { oneFi: '', oneSv: '', oneEn: '', manyFi: '', manySv: '', manyEn: '' }
const places = {
  name_missing: 'nameFi',
  business_id_wrong: 'businessId',
  business_id_taken: 'businessId',
  known_already: 'nameFi',
  kind_unknown: 'kind',
  kind_name_missing: 'oneFi',
  kind_known: 'oneFi',
  person_missing: 'name',
  address_wrong: 'email',
  role_unknown: 'role',
} as const
type Refused = keyof typeof places

const said = (c: Ask, code: Refused) => [{ field: places[code], text: texts[c.var.lang].refusal[code] }]
const idOf = (text: string | undefined) => {
  if (text === undefined || !isId(text)) throw new Absent()
  return text
}

type Shown = Partial<Pick<Parameters<typeof Admin>[0], 'id' | 'entry' | 'kindEntry' | 'errors' | 'added'>>

/** The register as it stands, with what was typed and is wrong, or what has been added. */
async function registerPage(outside: Outside, c: Ask, shown: Shown, status: 200 | typeof badInputStatus = 200) {
  const { read } = outside
  const lists = { others: await listOthers(read), withoutId: await listWithoutId(read), kinds: await listKinds(read) }
  const blank = { id: newId(), entry: empty, kindEntry: noKind, errors: [], added: null }
  return page(c, <Admin view={c.var} {...lists} {...blank} {...shown} />, status)
}

const addedIn = (text: string | undefined) => (text === 'kind' || text === 'organisation' ? text : null)

const register = (outside: Outside) => async (c: Ask) => {
  const { who } = hereOf(c, outside)
  if (
    !may(policy, who, 'see_register', { organisationId: null }) &&
    who.actingFor !== null &&
    may(policy, who, 'see_people', { organisationId: who.actingFor.id })
  )
    return seeOther(c, paths.adminPeople(c.var.lang, who.actingFor.id))
  allowed(may(policy, who, 'see_register', { organisationId: null }), true)
  return registerPage(outside, c, { added: addedIn(c.req.query('added')) })
}

const entering = (outside: Outside) => async (c: Ask) => {
  const { text } = c.var.form
  const entry = {
    kind: text('kind'),
    nameFi: text('nameFi'),
    nameSv: text('nameSv'),
    businessId: text('businessId'),
    source: text('source'),
  }
  const id = idOf(text('id'))
  const outcome = await enterOrganisation(hereOf(c, outside), id, entry)
  if (outcome.ok) return seeOther(c, `${paths.admin(c.var.lang)}?added=organisation`)
  return registerPage(outside, c, { id, entry, errors: said(c, outcome.refusal) }, badInputStatus)
}

const enteringKind = (outside: Outside) => async (c: Ask) => {
  const { text } = c.var.form
  const kindEntry = {
    oneFi: text('oneFi'),
    oneSv: text('oneSv'),
    oneEn: text('oneEn'),
    manyFi: text('manyFi'),
    manySv: text('manySv'),
    manyEn: text('manyEn'),
  }
  const outcome = await enterOrganisationKind(hereOf(c, outside), kindEntry)
  if (outcome.ok) return seeOther(c, `${paths.admin(c.var.lang)}?added=kind`)
  return registerPage(outside, c, { kindEntry, errors: said(c, outcome.refusal) }, badInputStatus)
}

const nobody = (c: Ask) => ({ name: '', email: '', lang: c.var.lang, role: '' })

const people = (outside: Outside) => async (c: Ask) => {
  const { who } = hereOf(c, outside)
  const organisation = found(await findOrganisation(outside.read, idOf(c.req.param('id'))))
  allowed(may(policy, who, 'see_people', { organisationId: organisation.id }), true)
  const held = await listMandates(outside.read, organisation.id)
  return page(c, <Roles view={c.var} organisation={organisation} held={held} entry={nobody(c)} errors={[]} />)
}

const giving = (outside: Outside) => async (c: Ask) => {
  const { text } = c.var.form
  const entry = { name: text('name'), email: text('email'), lang: text('lang'), role: text('role') }
  const id = idOf(c.req.param('id'))
  const outcome = await giveRole(hereOf(c, outside), id, entry)
  if (outcome.ok) return seeOther(c, paths.adminPeople(c.var.lang, id))
  const organisation = found(await findOrganisation(outside.read, id))
  const held = await listMandates(outside.read, id)
  return page(
    c,
    <Roles view={c.var} organisation={organisation} held={held} entry={entry} errors={said(c, outcome.refusal)} />,
    badInputStatus,
  )
}

const numbering = (outside: Outside) => async (c: Ask) => {
  const id = idOf(c.req.param('id'))
  const businessId = c.var.form.text('businessId')
  const outcome = await enterBusinessId(hereOf(c, outside), id, businessId)
  if (outcome.ok) return seeOther(c, paths.adminPeople(c.var.lang, id))
  const asked = {
    organisation: found(await findOrganisation(outside.read, id)),
    held: await listMandates(outside.read, id),
    errors: said(c, outcome.refusal),
  }
  return page(c, <Roles view={c.var} {...asked} entry={nobody(c)} businessId={businessId} />, badInputStatus)
}

const ending = (outside: Outside) => async (c: Ask) => {
  const outcome = await endRole(hereOf(c, outside), idOf(c.req.param('id')))
  if (!outcome.ok)
    return page(
      c,
      <ErrorPage
        view={c.var}
        kind="refused"
        detail={texts[c.var.lang].refusal[outcome.refusal]}
        back={paths.admin(c.var.lang)}
      />,
      409,
    )
  return seeOther(c, paths.adminPeople(c.var.lang, outcome.value.organisationId))
}

/** Organisations and roles, for administrators. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/admin', register(outside))
    .post('/:lang/admin/organisations', entering(outside))
    .post('/:lang/admin/kinds', enteringKind(outside))
    .get('/:lang/admin/organisations/:id/people', people(outside))
    .post('/:lang/admin/organisations/:id/people', giving(outside))
    .post('/:lang/admin/organisations/:id/business-id', numbering(outside))
    .post('/:lang/admin/roles/:id/end', ending(outside))
