import { differenceOf, isSame } from '../../forms/difference.ts'
import type { FormContent } from '../../forms/form.ts'
import { fileOf } from '../../forms/form-file.ts'
import { readForm } from '../../forms/read-form.ts'
import { schemaOf, uiSchemaOf } from '../../forms/schema.ts'
import { allowed } from '../../io/absent.ts'
import { type Asking, badInputStatus, hereOf, page, refusalStatus, routes, seeOther } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { replaceForm } from '../actions/edit-form.ts'
import { FormFilePage, type Looked } from '../pages/form-file.tsx'
import { aroundOf, NotDone } from '../pages/form-frame.tsx'
import { texts } from '../texts/forms.ts'
import { findCallForm, findFormOfCall, type CallForm } from '../reads/call-form.ts'
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

const looked = 'form' // the field in which a file that has been looked at travels

/** The file that was chosen, or the one that has been looked at. */
function sentIn(c: Ask): File | undefined {
  const text = c.var.form.text(looked)
  return text === '' ? c.var.form.files('file')[0] : new File([text], 'form.json')
}

/** What a file changes in a form of the call's own, until that has been looked at; undefined where there is nothing to look at. */
function toLookAt(c: Ask, { form, own }: CallForm, brought: FormContent): Looked | undefined {
  if (form === undefined || !own || c.var.form.text(looked) !== '') return undefined
  const difference = differenceOf(form, brought)
  return isSame(difference) ? undefined : { difference, file: { [looked]: JSON.stringify(fileOf(brought)) } }
}

/** POST: a form out of a file. What it changes is shown first, then it takes the place of the call's own. */
const bringIn = (outside: Outside) => async (c: Ask) => {
  const all = await findCallForm(outside.read, askingOf(c))
  allowed(all.writes, true)
  const around = { ...aroundOf(c.var, all), there: all.form !== undefined }
  const file = sentIn(c)
  if (file === undefined)
    return page(c, <FormFilePage {...around} error={texts[c.var.lang].file.nothing} />, badInputStatus)
  const read = await readSent(file, readForm)
  if (!read.ok) return page(c, <FormFilePage {...around} flaws={read.flaws} />, badInputStatus)
  const look = toLookAt(c, all, read.form)
  if (look !== undefined) return page(c, <FormFilePage {...around} looked={look} />)
  const outcome = await replaceForm(hereOf(c, outside), all.call.id, { form: read.form, revision: revisionIn(c) })
  if (outcome.ok) return seeOther(c, paths.deskCallForm(c.var.lang, all.call.slug))
  const alert = <NotDone refusal={outcome.refusal} lang={c.var.lang} />
  return page(c, <FormFilePage {...around} alert={alert} />, refusalStatus)
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
