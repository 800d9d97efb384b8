import { isUnderWay } from '../../applications/application.ts'
import { editFaults, editStanding, proposedUntil, type EditFaults } from '../../applications/behalf-edit.ts'
import { listBehalfEdits } from '../../applications/reads/behalf-edit.ts'
import { seenFields } from '../../applications/clash.ts'
import { partiesOf } from '../../applications/submission.ts'
import { seenOfField, touched, type Written } from '../../applications/reads/written-over.ts'
import { parsedAnswer } from '../../forms/reading.ts'
import { withoutRow } from '../../forms/sent.ts'
import { Absent, allowed, found } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, seenBy, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { dayRead, writtenDay } from '../../kit/dates.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { dropEdit, makeEdit, openEdit } from '../actions/edit-on-behalf.ts'
import { EditPage, type TypedChange } from '../pages/edit.tsx'
import { EditsPage, type TypedOpening } from '../pages/edits.tsx'
import { asksIn, casePolicy } from '../policy.ts'
import { findCaseAtDesk } from '../reads/at-case.ts'
import { findDeskCase } from '../reads/desk.ts'
import { findReading } from '../reads/reading.ts'
import { texts } from '../texts/edits.ts'

type Ask = Asking<Actor>

/** The case with what was changed in it; absent for whoever may not see what is secret, for a change shows whole answers. */
async function atCase(c: Ask, outside: Outside) {
  const { who, thing } = await findCaseAtDesk(outside.read, { who: c.var.who, id: c.req.param('id') })
  if (!may(casePolicy, who, 'see_secret', thing)) throw new Absent()
  const listed = found(await findDeskCase(outside.read, thing.applicationId, who.id))
  const { version, whole, call, purposes } = found(await findReading(outside.read, thing.applicationId, true))
  const edits = await listBehalfEdits(outside.read, thing.applicationId)
  await seenBy(c, outside, 'application', thing.applicationId)
  const underWay = isUnderWay(thing, call)
  return { who, thing, listed, version, form: whole, call, underWay, purposes, edits }
}
type AtCase = Awaited<ReturnType<typeof atCase>>

type Again = {
  readonly typed?: TypedOpening
  readonly faults?: EditFaults
  readonly refused?: string
  readonly status?: 409 | 422
}

async function editsPage(c: Ask, outside: Outside, { typed, faults = {}, refused, status }: Again = {}) {
  const at = await atCase(c, outside)
  const { lang, now } = c.var
  const proposed = proposedUntil(now)
  const fresh = { askedBy: '', reason: '', fields: [], until: writtenDay(proposed, lang === 'en' ? 'fi' : lang) }
  const shown = {
    ...at,
    view: c.var,
    waiting: at.edits.find(({ endedAt }) => endedAt === null),
    parties: at.version.content.partners.map(({ organisationId: id, name }) => ({ id, name })),
    opens: asksIn(at.who, at.thing, { call: at.call, now }),
    proposed,
    newId: newId(),
    typed: typed ?? fresh,
    faults,
    refused,
  } as const
  return page(c, <EditsPage {...shown} />, status ?? 200)
}

/** POST: opens parts to be changed. */
const open = (outside: Outside) => async (c: Ask) => {
  const { thing, version } = await atCase(c, outside)
  const { lang, form, now } = c.var
  const typed = {
    askedBy: form.text('askedBy'),
    reason: form.text('reason'),
    fields: [...new Set(form.all('field'))],
    until: form.text('until'),
  }
  const asked = { ...typed, until: dayRead(typed.until) }
  const id = isId(form.text('id')) ? form.text('id') : newId()
  const outcome = await openEdit(hereOf(c, outside), thing.applicationId, { id, ...asked })
  if (outcome.ok) return seeOther(c, paths.deskEdit(lang, thing.applicationId, id))
  if (outcome.refusal === 'edit_faulty') {
    const faults = editFaults(asked, partiesOf(version.content), now)
    return editsPage(c, outside, { typed, faults, status: badInputStatus })
  }
  return editsPage(c, outside, { typed, refused: texts[lang].refusal[outcome.refusal], status: refusalStatus })
}

function idIn(c: Ask): string {
  const id = c.req.param('edit') ?? ''
  if (!isId(id)) throw new Absent()
  return id
}

type Unkept = {
  readonly typed?: TypedChange
  /** What was to be kept. */
  readonly written?: Written
  readonly added?: string
  readonly refused?: string
  readonly status?: 409 | 422
}

async function editPage(c: Ask, outside: Outside, { typed, written, added, refused, status }: Unkept = {}) {
  const at = await atCase(c, outside)
  allowed(may(casePolicy, at.who, 'correspond', at.thing), true)
  const id = idIn(c)
  const edit = found(at.edits.find((one) => one.id === id))
  if (status === undefined && editStanding(edit, at.underWay, c.var.now) !== 'open')
    return seeOther(c, paths.deskEdits(c.var.lang, at.thing.applicationId))
  const form = { ...at.form, questions: at.form.questions.filter(({ key }) => edit.fields.includes(key)) }
  const said = at.version.content.answers
  const clashes = written === undefined ? [] : touched(form.questions, (key) => said[key], written).clashes
  const seen = Object.fromEntries(edit.fields.map((key) => [key, seenOfField(form.questions, key, said[key])]))
  const again = typed === undefined ? undefined : { ...typed, clashes }
  return page(
    c,
    <EditPage {...at} {...{ view: c.var, form, edit, said, seen, typed: again, added, refused }} />,
    status ?? 200,
  )
}

/** What was typed; where a row was to be taken out, without it. */
function sentIn(c: Ask, { form: { questions } }: AtCase): TypedChange['sent'] {
  const [key = '', row = ''] = c.var.form.text('remove').split('.')
  const question = questions.find((one) => one.key === key && one.kind === 'rows')
  return question === undefined || !/^\d{1,3}$/.test(row) ? c.var.form : withoutRow(question, c.var.form, Number(row))
}

/** POST: makes the change; any other button shows the form again as it was typed, with a row more or less. */
const make = (outside: Outside) => async (c: Ask) => {
  const at = await atCase(c, outside)
  const { lang, form } = c.var
  const id = idIn(c)
  const edit = found(at.edits.find((one) => one.id === id))
  const sent = sentIn(c, at)
  if (form.text('deed') !== 'save')
    return editPage(c, outside, { typed: { sent, faults: [] }, added: form.text('add') })
  const read = at.form.questions
    .filter(({ key }) => edit.fields.includes(key))
    .map((question) => ({ key: question.key, parsed: parsedAnswer(question, sent, at.purposes) }))
  const faults = read.flatMap(({ parsed }) => (parsed.ok ? [] : parsed.faults))
  if (faults.length > 0) return editPage(c, outside, { typed: { sent, faults }, status: badInputStatus })
  const answers = Object.fromEntries(read.flatMap(({ key, parsed }) => (parsed.ok ? [[key, parsed.value]] : [])))
  const written = { answers, seen: seenFields(form, Object.keys(answers)) }
  const outcome = await makeEdit(hereOf(c, outside), at.thing.applicationId, { id, ...written })
  if (outcome.ok) return seeOther(c, paths.deskEdits(lang, at.thing.applicationId))
  const refused = texts[lang].refusal[outcome.refusal]
  return editPage(c, outside, { typed: { sent, faults: [] }, written, refused, status: refusalStatus })
}

/** POST: closes the parts without a change. */
const drop = (outside: Outside) => async (c: Ask) => {
  const { thing } = await atCase(c, outside)
  const { lang } = c.var
  const outcome = await dropEdit(hereOf(c, outside), thing.applicationId, { id: idIn(c) })
  if (outcome.ok) return seeOther(c, paths.deskEdits(lang, thing.applicationId))
  return editsPage(c, outside, { refused: texts[lang].refusal[outcome.refusal], status: refusalStatus })
}

const at = '/:lang/desk/cases/:id/edits'

/** What those who handle a case change on behalf of its parties. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(at, (c) => editsPage(c, outside))
    .post(at, open(outside))
    .get(`${at}/:edit`, (c) => editPage(c, outside))
    .post(`${at}/:edit`, make(outside))
    .post(`${at}/:edit/end`, drop(outside))
