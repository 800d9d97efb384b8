import type { ReactNode } from 'react'
import { conditionsBeforeSection } from '../../forms/conditions.ts'
import type { Edit } from '../../forms/edit.ts'
import { blocks } from '../../forms/form.ts'
import { Absent } from '../../io/absent.ts'
import { type Asking, badInputStatus, hereOf, page, refusalStatus, routes, seeOther } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import type { Actor } from '../../people/person.ts'
import { editForm } from '../actions/edit-form.ts'
import { conditionIn, conditionName } from '../entry/form-question.ts'
import { orNull, typedFrom, valuesOf, valuesOfWords, wordsIn } from '../entry/typed.ts'
import { purposesOf } from '../form-needs.ts'
import { aroundOf, outlineOf, NotDone } from '../pages/form-frame.tsx'
import { NewSection, SectionPage } from '../pages/form-section.tsx'
import { stateOf, told, type FormState } from '../pages/form-state.tsx'
import { texts } from '../texts/forms.ts'
import { findOwnForm } from '../reads/call-form.ts'

type Ask = Asking<Actor>

/** Who asks for the form of which call, and when. */
const askingOf = (c: Ask) => ({ who: c.var.who, slug: c.req.param('slug'), now: c.var.now })
const revisionIn = (c: Ask): number => Number(c.var.form.text('revision'))
const toOutline = (c: Ask, slug: string, key = '') => seeOther(c, outlineOf(c.var.lang, slug, key))

const empty = (c: Ask, name: string) => [{ field: `${name}.fi`, text: texts[c.var.lang].nameMissing }]

const newSection = (outside: Outside) => async (c: Ask) => {
  const all = await findOwnForm(outside.read, askingOf(c))
  const { form } = all
  return page(c, <NewSection {...aroundOf(c.var, all)} form={form} state={stateOf({})} />)
}

/** POST: a section more, of one's own questions or ready-made. */
const addSection = (outside: Outside) => async (c: Ask) => {
  const all = await findOwnForm(outside.read, askingOf(c))
  const { call, form } = all
  const values = valuesOf(c.var.form)
  const name = wordsIn(typedFrom(values), 'name', 300)
  const block = blocks.find((one) => one === c.var.form.text('block'))
  const errors = Object.keys(name.value).length === 0 ? empty(c, 'name') : told(c.var.lang, name.errors)
  if (errors.length > 0)
    return page(c, <NewSection {...aroundOf(c.var, all)} form={form} state={stateOf(values, errors)} />, badInputStatus)
  const edit: Edit =
    block === undefined ? { what: 'add_section', name: name.value } : { what: 'add_block', block, name: name.value }
  const outcome = await editForm(hereOf(c, outside), call.id, { edit, revision: revisionIn(c) })
  if (outcome.ok) return toOutline(c, call.slug)
  const alert = <NotDone refusal={outcome.refusal} lang={c.var.lang} />
  return page(
    c,
    <NewSection {...aroundOf(c.var, all)} form={form} state={stateOf(values)} alert={alert} />,
    refusalStatus,
  )
}

const keyOf = (c: Ask) => c.req.param('key') ?? ''

async function sectionAt(outside: Outside, c: Ask) {
  const all = await findOwnForm(outside.read, askingOf(c))
  const section = all.form.sections.find((one) => one.key === keyOf(c))
  if (section === undefined) throw new Absent()
  return { ...all, section }
}

const sectionPage = (outside: Outside) => async (c: Ask) => {
  const all = await sectionAt(outside, c)
  const { form, section } = all
  const values = {
    ...valuesOfWords('name', section.name),
    ...valuesOfWords('help', section.help),
    when: [conditionName(section.when)],
  }
  return page(c, <SectionPage {...aroundOf(c.var, all)} form={form} section={section.key} state={stateOf(values)} />)
}

/** POST: what a section is called, or the section taken out. */
const saveSection = (outside: Outside) => async (c: Ask) => {
  const all = await sectionAt(outside, c)
  const { call, form, section } = all
  const { key } = section
  const values = valuesOf(c.var.form)
  const [name, help] = [wordsIn(typedFrom(values), 'name', 300), wordsIn(typedFrom(values), 'help', 3_000)]
  const when = conditionIn(typedFrom(values), 'when', conditionsBeforeSection(form, key, purposesOf(call)))
  const removes = c.var.form.text('deed') === 'remove'
  const errors = removes ? [] : told(c.var.lang, [...name.errors, ...help.errors])
  const again = (state: FormState, status: 409 | 422, alert?: ReactNode) =>
    page(c, <SectionPage {...aroundOf(c.var, all)} form={form} section={key} state={state} alert={alert} />, status)
  if (errors.length > 0) return again(stateOf(values, errors), badInputStatus)
  const edit: Edit = removes
    ? { what: 'remove_section', key }
    : { what: 'write_section', key, change: { name: name.value, help: orNull(help.value), when } }
  const outcome = await editForm(hereOf(c, outside), call.id, { edit, revision: revisionIn(c) })
  if (outcome.ok) return toOutline(c, call.slug)
  return again(stateOf(values), refusalStatus, <NotDone refusal={outcome.refusal} lang={c.var.lang} />)
}

const at = '/:lang/desk/calls/:slug/form/sections'

/** Where the sections of a form are added, named and taken out. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(at, newSection(outside))
    .post(at, addSection(outside))
    .get(`${at}/:key`, sectionPage(outside))
    .post(`${at}/:key`, saveSection(outside))
