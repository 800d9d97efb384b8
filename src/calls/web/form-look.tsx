import { fileOf } from '../../forms/form-file.ts'
import { questionsOf } from '../../forms/form.ts'
import { errorsOf } from '../../forms/parts/fault-text.ts'
import { readForm } from '../../forms/read-form.ts'
import { parsedAnswer } from '../../forms/reading.ts'
import { schemaOf, uiSchemaOf } from '../../forms/schema.ts'
import { withoutRow } from '../../forms/sent.ts'
import type { Form } from '../../forms/form.ts'
import { allowed } from '../../io/absent.ts'
import { type Asking, badInputStatus, hereOf, page, refusalStatus, routes, seeOther } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { langs } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Alert } from '../../ui/note.tsx'
import { replaceForm } from '../actions/edit-form.ts'
import { FormFilePage } from '../pages/form-file.tsx'
import { aroundOf, NotDone } from '../pages/form-frame.tsx'
import { FormPreview, type Looking } from '../pages/form-preview.tsx'
import { texts } from '../texts/forms.ts'
import { purposesOf } from '../form-needs.ts'
import { findCallForm, findFormOfCall } from '../reads/call-form.ts'
import { readSent } from './sent-file.ts'

type Ask = Asking<Actor>

/** Who asks for the form of which call, and when. */
const askingOf = (c: Ask) => ({ who: c.var.who, slug: c.req.param('slug'), now: c.var.now })
const revisionIn = (c: Ask): number => Number(c.var.form.text('revision'))

const lookingOf = (c: Ask): Looking => ({
  lang: langs.find((lang) => lang === c.req.query('in')) ?? c.var.lang,
  phone: c.req.query('width') === 'phone',
})

const preview = (outside: Outside) => async (c: Ask) => {
  const all = await findFormOfCall(outside.read, askingOf(c))
  const { call, form } = all
  return page(
    c,
    <FormPreview {...aroundOf(c.var, all)} form={form} purposes={purposesOf(call)} looking={lookingOf(c)} />,
  )
}

/** What was tried out; where a row was to be taken out, without it. */
function triedIn(c: Ask, form: Form) {
  const [key = '', row = ''] = c.var.form.text('remove').split('.')
  const question = form.questions.find((one) => one.key === key && one.kind === 'rows')
  return question === undefined || !/^\d{1,3}$/.test(row) ? c.var.form : withoutRow(question, c.var.form, Number(row))
}

/** POST: answers tried out, judged as an applicant's are, and kept nowhere. */
const tried = (outside: Outside) => async (c: Ask) => {
  const all = await findFormOfCall(outside.read, askingOf(c))
  const { call, form } = all
  const [purposes, looking, sent] = [purposesOf(call), lookingOf(c), triedIn(c, form)]
  const read = form.sections
    .flatMap(({ key }) => questionsOf(form, key))
    .map((question) => ({ question, parsed: parsedAnswer(question, sent, purposes) }))
  const faults = read.flatMap(({ parsed }) => (parsed.ok ? [] : parsed.faults))
  const errors = read.flatMap(({ question, parsed }) =>
    parsed.ok ? [] : errorsOf(question, parsed.faults, looking.lang),
  )
  const t = texts[looking.lang].preview
  const moved = c.var.form.text('add') !== '' || c.var.form.text('remove') !== ''
  const fine = moved ? undefined : <Alert kind="good">{t.fine}</Alert>
  const alert =
    errors.length === 0 ? fine : <ErrorSummary title={say(t.errors, { count: errors.length })} errors={errors} />
  return page(
    c,
    <FormPreview
      {...aroundOf(c.var, all)}
      form={form}
      purposes={purposes}
      looking={looking}
      typed={{ sent, faults }}
      added={c.var.form.text('add')}
      alert={alert}
    />,
    errors.length === 0 ? 200 : badInputStatus,
  )
}

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

/** Where the form of a call is looked at as an applicant, taken out and brought in. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(`${at}/preview`, preview(outside))
    .post(`${at}/preview`, tried(outside))
    .get(`${at}/file`, filePage(outside))
    .post(`${at}/file`, bringIn(outside))
    .get(`${at}/form.json`, file(outside, 'form'))
    .get(`${at}/schema.json`, file(outside, 'schema'))
    .get(`${at}/ui-schema.json`, file(outside, 'ui-schema'))
