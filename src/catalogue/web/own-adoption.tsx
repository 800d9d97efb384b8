import { allowed, found } from '../../io/absent.ts'
import {
  badInputStatus,
  hereOf,
  page,
  refusalStatus,
  routes,
  seeOther,
  tellingHereOf,
  type Asking,
} from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { dayOf, writtenDay } from '../../kit/dates.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { confirmAdoption, declareAdoption } from '../actions/declare-adoption.ts'
import { declaredFrom, typedOf, type TypedAdoption } from '../adoption/entry.ts'
import { aboutOf, adoptionPolicy } from '../adoption/policy.ts'
import { MyAdoptions } from '../pages/my-adoptions.tsx'
import { OwnAdoption, type OwnAdoptionProps } from '../pages/own-adoption.tsx'
import { findAdoption, isKnownUser, listAdoptionsOf } from '../reads/adoption.ts'
import { findSeenWork } from '../reads/seen-work.ts'
import { texts } from '../texts/adoption.ts'
import { titleOf } from '../title.ts'
import { fieldName, typedInEach } from '../typed-text.ts'
import type { Work } from '../work.ts'

type Ask = Asking<Actor>

const workHere = (outside: Outside, c: Ask): Promise<Work> => findSeenWork(outside.read, c.var.who, c.req.param('slug'))

/** The most of a text that is shown again when it is refused, in characters. */
const longestTyped = 20_000

/** What the page of the own adoption begins with; who may not speak for an organisation that applies has no such page. */
async function ownPage(outside: Outside, c: Ask): Promise<OwnAdoptionProps> {
  const { who } = hereOf(c, outside)
  const work = await workHere(outside, c)
  allowed(may(adoptionPolicy, who, 'declare', aboutOf(work)), work.public)
  const own = found(who.actingFor ?? undefined)
  const entries = (await findAdoption(outside.read, work.id, own.id))?.entries
  return {
    view: c.var,
    slug: work.slug,
    kind: work.kind,
    title: titleOf(work, c.var.lang),
    example: work.example || own.example,
    entries,
    named: await isKnownUser(outside.read, work.id, own.id),
    typed: typedOf(entries?.[0] ?? null, (day) => writtenDay(day, 'fi')),
    errors: [],
    newId: newId(),
    saved: c.req.query('saved') !== undefined,
  }
}

/** GET: what the own organisation says of its use of a work. */
const own = (outside: Outside) => async (c: Ask) => page(c, <OwnAdoption {...await ownPage(outside, c)} />)

const typedAdoptionIn = ({ form, lang }: Ask['var']): TypedAdoption => ({
  stage: form.text('stage'),
  sectors: form.all('sectors'),
  since: form.text('since').slice(0, 100),
  cost: form.text('cost').slice(0, 100),
  saving: form.text('saving').slice(0, 100),
  experience: typedInEach((name) => form.text(name).slice(0, longestTyped), 'experience', lang),
  helps: form.text('helps') === 'yes',
})

/** POST: says it. */
const declare = (outside: Outside) => async (c: Ask) => {
  const { lang, form, now } = c.var
  const props = await ownPage(outside, c)
  const typed = typedAdoptionIn(c.var)
  const t = texts[lang].own.fault
  const { value, faults } = declaredFrom(typed, props.entries?.[0] ?? null, dayOf(now))
  const errors = faults.map((one) => ({ field: fieldName(one.field, one.lang ?? lang, lang), text: t[one.code] }))
  if (value === undefined) return page(c, <OwnAdoption {...props} typed={typed} errors={errors} />, badInputStatus)
  const id = isId(form.text('id')) ? form.text('id') : newId()
  const outcome = await declareAdoption(tellingHereOf(c, outside), props.slug, {
    id,
    seen: form.text('seen'),
    value,
  })
  if (outcome.ok) return seeOther(c, `${paths.ownAdoption(lang, props.slug)}?saved`)
  const refused = [{ field: 'stage', text: t[outcome.refusal] }]
  return page(c, <OwnAdoption {...props} typed={typed} errors={refused} />, refusalStatus)
}

/** POST: it still holds. */
const confirm = (outside: Outside) => async (c: Ask) => {
  const { lang, form } = c.var
  const props = await ownPage(outside, c)
  const id = isId(form.text('id')) ? form.text('id') : newId()
  const outcome = await confirmAdoption(hereOf(c, outside), props.slug, { id, seen: form.text('seen') })
  if (outcome.ok) return seeOther(c, `${paths.ownAdoption(lang, props.slug)}?saved`)
  const refused = [{ field: 'stage', text: texts[lang].own.fault[outcome.refusal] }]
  return page(c, <OwnAdoption {...props} errors={refused} />, refusalStatus)
}

/** GET: everything that the own organisation has taken into use. */
const mine = (outside: Outside) => async (c: Ask) => {
  const { who } = hereOf(c, outside)
  const adoptions = who.actingFor === null ? [] : await listAdoptionsOf(outside.read, who.actingFor.id)
  return page(c, <MyAdoptions view={c.var} adoptions={adoptions} />)
}

/** What the own organisation says of its use of works. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/adoption/:slug/own', own(outside))
    .post('/:lang/adoption/:slug/own', declare(outside))
    .post('/:lang/adoption/:slug/own/confirmation', confirm(outside))
    .get('/:lang/my/adoptions', mine(outside))
