import type { Sent } from '../../kit/sent.ts'
import type { Flaw } from '../../forms/flaw.ts'
import { Absent, NobodyYet, shown } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { say } from '../../kit/texts.ts'
import { plain, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { listKinds } from '../../people/reads/organisation-kind.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { beginCall, type From } from '../actions/begin-call.ts'
import type { Call } from '../call.ts'
import { fileOf } from '../call-file.ts'
import { longest, typedFrom, valuesOf, wordsIn } from '../entry/typed.ts'
import { isSlug, slugOf, type ListedCall } from '../listing.ts'
import { flawText } from '../pages/form-frame.tsx'
import { BeginCall } from '../pages/begin-call.tsx'
import { mayBegin, policy } from '../policy.ts'
import { readCallFile } from '../read-call-file.ts'
import { findCallBySlug, listCalls } from '../reads.ts'
import { texts } from '../texts/desk.ts'
import { texts as writing } from '../texts/writing.ts'
import { readSent } from './sent-file.ts'

type Ask = Asking<Actor>

function whoOf(c: Ask): Actor {
  if (c.var.who === null) throw new NobodyYet()
  return c.var.who
}

/** What a draft may begin with: the real rounds of which more than the projects is known, and the calls of one's own authority. */
async function templatesFor(outside: Outside, who: Actor): Promise<readonly ListedCall[]> {
  const calls = await listCalls(outside.read, { who })
  const tells = (call: ListedCall) => call.external !== null && call.purposes.length > 0
  const isOwn = (call: ListedCall) => call.external === null && call.authority.id === who.actingFor?.id
  return calls.filter((call) => tells(call) || isOwn(call))
}

const empty = { typed: typedFrom({}), errors: [], stored: null }

const beginPage = (outside: Outside) => async (c: Ask) => {
  const who = whoOf(c)
  if (mayBegin(who) === null) throw new Absent()
  const templates = await templatesFor(outside, who)
  return page(c, <BeginCall view={c.var} id={newId()} form={empty} templates={templates} />)
}

/** The name and the address of a new call, and what is wrong with them. */
function beginning(c: Ask, typed: Sent): { title: Words; slug: string; errors: readonly FieldError[] } {
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

/** What the draft begins with, out of the form; the places and reasons of the faults where the file is no call. */
async function fromIn(
  outside: Outside,
  c: Ask,
): Promise<{ readonly from: From; readonly errors: readonly FieldError[] }> {
  const [file] = c.var.form.files('file')
  const callId = c.var.form.text('from')
  if (file === undefined) return { from: isId(callId) ? { callId } : null, errors: [] }
  const kinds = await listKinds(outside.read)
  const read = await readSent(file, (json) => readCallFile(json, kinds))
  if (read.ok) return { from: { file: read.file }, errors: [] }
  const { lang } = c.var
  const t = texts[lang].begin
  const told = (flaw: Flaw) =>
    say(t.fileWrong, { place: flaw.at === '' ? t.wholeFile : flaw.at, why: flawText(flaw, lang) })
  return { from: null, errors: read.flaws.map((flaw) => ({ field: 'file', text: told(flaw) })) }
}

const begin = (outside: Outside) => async (c: Ask) => {
  const here = hereOf(c, outside)
  if (mayBegin(here.who) === null) throw new Absent()
  const typed = typedFrom(valuesOf(c.var.form))
  const id = isId(typed.text('id')) ? typed.text('id') : newId()
  const { title, slug, errors } = beginning(c, typed)
  const { from, errors: ofFile } = await fromIn(outside, c)
  const templates = await templatesFor(outside, here.who)
  const again = (wrong: readonly FieldError[], status: 409 | 422) =>
    page(
      c,
      <BeginCall view={c.var} id={id} form={{ typed, errors: wrong, stored: null }} templates={templates} />,
      status,
    )
  if (errors.length + ofFile.length > 0) return again([...errors, ...ofFile], badInputStatus)
  const outcome = await beginCall(here, id, { title, slug, from })
  if (!outcome.ok) return again([{ field: 'slug', text: texts[c.var.lang].refusal[outcome.refusal] }], refusalStatus)
  return seeOther(c, paths.deskCallPart(c.var.lang, outcome.value.slug, 'basics'))
}

/** GET: a call as a file, for those who follow it and for whoever may begin another with it. */
const asFile = (outside: Outside) => async (c: Ask) => {
  const who = whoOf(c)
  const mayTake = (call: Call) =>
    may(policy, who, 'follow', call) || (mayBegin(who) !== null && may(policy, who, 'read', call))
  const call = shown(await findCallBySlug(outside.read, c.req.param('slug') ?? ''), mayTake)
  return c.body(`${JSON.stringify(fileOf(call), null, 2)}\n`, 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="talko-${call.slug}.json"`,
  })
}

/** A call begun, from nothing, from another or from a file; and a call as a file. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .post('/:lang/desk/calls', begin(outside))
    .get('/:lang/desk/calls/new', beginPage(outside))
    .get('/:lang/desk/calls/:slug/call.json', asFile(outside))
