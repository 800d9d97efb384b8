import { fileOf } from '../../forms/form-file.ts'
import { readForm } from '../../forms/read-form.ts'
import { schemaOf, uiSchemaOf } from '../../forms/schema.ts'
import { allowed } from '../../io/absent.ts'
import { type Asking, badInputStatus, hereOf, page, refusalStatus, routes, seeOther } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { replaceForm } from '../actions/edit-form.ts'
import { FormFilePage } from '../pages/form-file.tsx'
import { aroundOf, NotDone } from '../pages/form-frame.tsx'
import { texts } from '../texts/forms.ts'
import { findCallForm, findFormOfCall } from '../reads/call-form.ts'
import { readSent } from './sent-file.ts'

type Ask = Asking<Actor>

/** Who asks for the form of which call, and when. */
const askingOf = (c: Ask) => ({ who: c.var.who, slug: c.req.param('slug'), now: c.var.now })
const revisionIn = (c: Ask): number => Number(c.var.form.text('revision'))

const filePage = (outside: Outside) => async (c: Ask) => {
  const all = await findCallForm(outside.read, askingOf(c))
  const { form } = all
  return page(c, <FormFilePage {...aroundOf(c.var, all)} there={form !== undefined} />)
}

/** POST: a form out of a file in the place of the call's own. */
const bringIn = (outside: Outside) => async (c: Ask) => {
  const all = await findCallForm(outside.read, askingOf(c))
  const { call, form } = all
  allowed(all.writes, true)
  const there = form !== undefined
  const [file] = c.var.form.files('file')
  if (file === undefined)
    return page(
      c,
      <FormFilePage {...aroundOf(c.var, all)} there={there} error={texts[c.var.lang].file.nothing} />,
      badInputStatus,
    )
  const read = await readSent(file, readForm)
  if (!read.ok)
    return page(c, <FormFilePage {...aroundOf(c.var, all)} there={there} flaws={read.flaws} />, badInputStatus)
  const outcome = await replaceForm(hereOf(c, outside), call.id, { form: read.form, revision: revisionIn(c) })
  if (outcome.ok) return seeOther(c, paths.deskCallForm(c.var.lang, call.slug))
  const alert = <NotDone refusal={outcome.refusal} lang={c.var.lang} />
  return page(c, <FormFilePage {...aroundOf(c.var, all)} there={there} alert={alert} />, refusalStatus)
}

const made = { form: fileOf, schema: schemaOf, 'ui-schema': uiSchemaOf } as const

/** GET: the form as a file of one kind. */
const file = (outside: Outside, kind: keyof typeof made) => async (c: Ask) => {
  const { call, form } = await findFormOfCall(outside.read, askingOf(c))
  c.header('content-disposition', `attachment; filename="${call.slug}-${kind}.json"`)
  c.header('content-type', 'application/json; charset=utf-8')
  return c.body(JSON.stringify(made[kind](form), null, 2))
}

const at = '/:lang/desk/calls/:slug/form'

/** Where the form of a call is taken out and brought in. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(`${at}/file`, filePage(outside))
    .post(`${at}/file`, bringIn(outside))
    .get(`${at}/form.json`, file(outside, 'form'))
    .get(`${at}/schema.json`, file(outside, 'schema'))
    .get(`${at}/ui-schema.json`, file(outside, 'ui-schema'))
