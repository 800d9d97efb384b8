import { Absent, NobodyYet, shown } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { plain, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { holds, type Actor } from '../../people/person.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { beginCall } from '../actions/begin-call.ts'
import { publishCall } from '../actions/publish-call.ts'
import { isPrepared, type Call } from '../call.ts'
import { longest, typedFrom, valuesOf, wordsIn, type Typed } from '../entry/typed.ts'
import { isSlug, slugOf } from '../listing.ts'
import { BeginCall } from '../pages/begin-call.tsx'
import { DeskCall } from '../pages/desk-call.tsx'
import { freshDeeds } from '../pages/desk-props.ts'
import { DeskCalls } from '../pages/desk-calls.tsx'
import { Publication } from '../pages/publication.tsx'
import { mayBegin, officers, policy } from '../policy.ts'
import { adviceOn, lacking } from '../publication.ts'
import { dutiesOf, findCallBySlug, findOutcome, listCalls } from '../reads.ts'
import { handsOn, listAmendments } from '../reads/life.ts'
import { texts } from '../texts/desk.ts'
import { texts as writing } from '../texts/writing.ts'

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
  return page(c, <DeskCalls view={c.var} calls={calls} mayBegin={mayBegin(who) !== null} />)
}

const beginPage = (c: Ask) => {
  if (mayBegin(whoOf(c)) === null) throw new Absent()
  return page(c, <BeginCall view={c.var} id={newId()} form={{ typed: typedFrom({}), errors: [], stored: null }} />)
}

/** The name and the address of a new call, and what is wrong with them. */
function beginning(c: Ask, typed: Typed): { title: Words; slug: string; errors: readonly FieldError[] } {
  const t = writing[c.var.lang].error
  const title = wordsIn(typed, 'title', longest.line)
  const given = typed.text('slug').trim()
  const slug = given === '' ? slugOf(plain(title.value, 'fi')) : given
  const nameless = Object.keys(title.value).length === 0
  return {
    title: title.value,
    slug,
    errors: [
      ...(nameless ? [{ field: 'title.fi', text: t.name_missing }] : []),
      ...title.errors.map((error) => ({ field: error.field, text: t[error.code] })),
      ...(nameless || isSlug(slug) ? [] : [{ field: 'slug', text: t.slug }]),
    ],
  }
}

const begin = (outside: Outside) => async (c: Ask) => {
  const here = hereOf(c, outside)
  if (mayBegin(here.who) === null) throw new Absent()
  const typed = typedFrom(valuesOf(c.var.form))
  const id = isId(typed.text('id')) ? typed.text('id') : newId()
  const { title, slug, errors } = beginning(c, typed)
  const again = (wrong: readonly FieldError[], status: 409 | 422) =>
    page(c, <BeginCall view={c.var} id={id} form={{ typed, errors: wrong, stored: null }} />, status)
  if (errors.length > 0) return again(errors, badInputStatus)
  const outcome = await beginCall(here, id, { title, slug })
  if (!outcome.ok) return again([{ field: 'slug', text: texts[c.var.lang].refusal[outcome.refusal] }], refusalStatus)
  return seeOther(c, paths.deskCallPart(c.var.lang, outcome.value.slug, 'basics'))
}

/** A call that this person follows at the desk; for others it is not there. */
async function followed(outside: Outside, c: Ask): Promise<Call> {
  const who = whoOf(c)
  return shown(await findCallBySlug(outside.read, c.req.param('slug') ?? ''), (call) =>
    may(policy, who, 'follow', call),
  )
}

const overview = (outside: Outside) => async (c: Ask) => {
  const call = await followed(outside, c)
  const [lacks, advice] = isPrepared(call) ? [lacking(call, c.var.now), adviceOn(call, c.var.now)] : [[], []]
  const [duties, outcome] = [await dutiesOf(outside.read, call.id), await findOutcome(outside.read, call.id)]
  const writes = may(policy, c.var.who, 'write', call)
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
      hands={await handsOn(outside.read, call.id, whoOf(c))}
      fresh={freshDeeds.find((deed) => deed === c.req.query('done'))}
    />,
  )
}

const publicationPage = (outside: Outside) => async (c: Ask) => {
  const call = await followed(outside, c)
  if (!isPrepared(call)) return seeOther(c, paths.deskCall(c.var.lang, call.slug))
  return page(
    c,
    <Publication view={c.var} call={call} lacks={lacking(call, c.var.now)} advice={adviceOn(call, c.var.now)} />,
  )
}

const publication = (outside: Outside) => async (c: Ask) => {
  const call = await followed(outside, c)
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
    .post('/:lang/desk/calls', begin(outside))
    .get('/:lang/desk/calls/new', beginPage)
    .get('/:lang/desk/calls/:slug', overview(outside))
    .get('/:lang/desk/calls/:slug/publication', publicationPage(outside))
    .post('/:lang/desk/calls/:slug/publication', publication(outside))
