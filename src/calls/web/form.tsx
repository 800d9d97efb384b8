import type { ReactNode } from 'react'
import type { Edit } from '../../forms/edit.ts'
import { type Asking, hereOf, page, refusalStatus, routes, seeOther } from '../../io/http.ts'
import { isId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import type { Actor } from '../../people/person.ts'
import { beginVersion } from '../actions/begin-version.ts'
import { beginForm, editForm } from '../actions/edit-form.ts'
import { lacksOfForm, type FormRefusal } from '../form-needs.ts'
import { aroundOf, outlineOf, NotDone } from '../pages/form-frame.tsx'
import { FormOutline } from '../pages/form-outline.tsx'
import { FormStart } from '../pages/form-start.tsx'
import { listTemplates } from '../reads.ts'
import { findCallForm, type CallForm } from '../reads/call-form.ts'

type Ask = Asking<Actor>

/** Who asks for the form of which call, and when. */
const askingOf = (c: Ask) => ({ who: c.var.who, slug: c.req.param('slug'), now: c.var.now })
const revisionIn = (c: Ask): number => Number(c.var.form.text('revision'))
const toOutline = (c: Ask, slug: string, key = '') => seeOther(c, outlineOf(c.var.lang, slug, key))

/** The templates, where the call has no form of its own yet. */
async function start(c: Ask, outside: Outside, { all, alert }: { all: CallForm; alert: ReactNode }) {
  const templates = await listTemplates(outside.read)
  const chosen = all.call.formId ?? templates[0]?.id
  const used = all.form?.name ?? null
  return <FormStart {...aroundOf(c.var, all)} templates={templates} chosen={chosen} used={used} alert={alert} />
}

/** The outline of the form, or the templates where the call has none of its own yet. */
async function outline(c: Ask, outside: Outside, all: CallForm, refusal?: FormRefusal) {
  const { form, own, writes } = all
  const status = refusal === undefined ? 200 : refusalStatus
  const alert = refusal === undefined ? undefined : <NotDone refusal={refusal} lang={c.var.lang} />
  if (form === undefined || (!own && writes && all.version === null))
    return page(c, await start(c, outside, { all, alert }), status)
  const shown = { ...aroundOf(c.var, all), form, unfinished: lacksOfForm(form, all.call) }
  return page(c, <FormOutline {...shown} alert={alert} />, status)
}

const show = (outside: Outside) => async (c: Ask) => outline(c, outside, await findCallForm(outside.read, askingOf(c)))

/** What one of the arrows asks for. */
function moveIn(c: Ask): Edit | undefined {
  const up = c.var.form.text('up')
  const [what, key = ''] = (up === '' ? c.var.form.text('down') : up).split('.')
  const by = up === '' ? 1 : -1
  if (what === 'section') return { what: 'move_section', key, by }
  return what === 'question' ? { what: 'move_question', key, by } : undefined
}

/** POST: a form is begun from a template, or something is moved. */
const change = (outside: Outside) => async (c: Ask) => {
  const { call } = await findCallForm(outside.read, askingOf(c))
  const here = hereOf(c, outside)
  const revision = revisionIn(c)
  const edit = moveIn(c)
  const formId = c.var.form.text('template')
  if (edit === undefined && !isId(formId)) return toOutline(c, call.slug)
  const outcome =
    edit === undefined
      ? await beginForm(here, call.id, { formId, revision })
      : await editForm(here, call.id, { edit, revision })
  if (!outcome.ok) return outline(c, outside, await findCallForm(outside.write, askingOf(c)), outcome.refusal)
  return toOutline(c, call.slug, edit?.what === 'move_question' ? edit.key : '')
}

/** POST: the next version of the form of a published call is begun. */
const begin = (outside: Outside) => async (c: Ask) => {
  const { call } = await findCallForm(outside.read, askingOf(c))
  const outcome = await beginVersion(hereOf(c, outside), call.id, revisionIn(c))
  if (!outcome.ok) return outline(c, outside, await findCallForm(outside.write, askingOf(c)), outcome.refusal)
  return toOutline(c, call.slug)
}

const at = '/:lang/desk/calls/:slug/form'

/** Where the form of a call is begun and put in order. */
export const web = (outside: Outside) =>
  routes<Actor>().get(at, show(outside)).post(at, change(outside)).post(`${at}/version`, begin(outside))
