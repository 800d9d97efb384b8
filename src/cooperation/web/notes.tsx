import { Absent, allowed, found } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { writeNote } from '../actions/write-note.ts'
import type { NoteRefusal } from '../note.ts'
import { NotePage } from '../pages/notes.tsx'
import { spacePolicy } from '../policy.ts'
import { findNote, listWordings } from '../reads/inside.ts'
import { activityTexts } from '../texts/activity.ts'
import { insideHere } from './space-here.ts'

type Ask = Asking<Actor>

const longestTyped = 30_000

/** The id of a form that is shown again: a new one where the old one has been used for something else. */
export const freshId = (refusal: string, id: string) => (refusal === 'sent_already' ? newId() : id)

/** The space of an address, for somebody who may write in it. */
export async function writableHere(outside: Outside, c: Ask) {
  const { who } = hereOf(c, outside)
  const inside = await insideHere(outside, c)
  allowed(may(spacePolicy, who, 'write', inside.space), true)
  return inside
}

/** The id of an address; absent where it is none. */
export function idHere(c: Ask): string {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw new Absent()
  return id
}

type Refusal = NoteRefusal | 'sent_already'

const errorsOf = (c: Ask, refusal: Refusal) => [{ field: 'words', text: activityTexts[c.var.lang].refusal[refusal] }]
const statusOf = (refusal: Refusal) =>
  refusal === 'changed_meanwhile' || refusal === 'sent_already' ? refusalStatus : badInputStatus

const blank = (outside: Outside) => async (c: Ask) => {
  const { space } = await writableHere(outside, c)
  return page(c, <NotePage view={c.var} space={space} writes newId={newId()} words="" />)
}

/** POST: a new note. */
const write = (outside: Outside) => async (c: Ask) => {
  const { lang, form } = c.var
  const { space } = await writableHere(outside, c)
  const id = isId(form.text('id')) ? form.text('id') : newId()
  const words = form.text('words').slice(0, longestTyped)
  const outcome = await writeNote(hereOf(c, outside), space.slug, { id, words, lang, seen: 0 })
  if (outcome.ok) return seeOther(c, paths.ownSpace(lang, space.slug, { done: 'noted' }))
  const errors = errorsOf(c, outcome.refusal)
  return page(
    c,
    <NotePage view={c.var} space={space} writes newId={freshId(outcome.refusal, id)} words={words} errors={errors} />,
    statusOf(outcome.refusal),
  )
}

async function noteHere(outside: Outside, c: Ask, fresh = false) {
  const { space, writes } = await insideHere(outside, c)
  const db = fresh ? outside.write : outside.read
  const now = found(await findNote(db, space.id, idHere(c)))
  return { view: c.var, space, writes, note: { now, wordings: await listWordings(db, now.id) }, newId: '' }
}

const show = (outside: Outside) => async (c: Ask) => {
  const props = await noteHere(outside, c)
  const done = c.req.query('done') === undefined ? undefined : activityTexts[c.var.lang].done.noted
  return page(c, <NotePage {...props} words={props.note.now.words} done={done} />)
}

/** POST: words a note anew. */
const reword = (outside: Outside) => async (c: Ask) => {
  const { lang, form } = c.var
  const { space, note } = await noteHere(outside, c)
  const words = form.text('words').slice(0, longestTyped)
  const seen = Number(/^\d{1,6}$/.exec(form.text('seen'))?.[0] ?? '1') || 1
  const outcome = await writeNote(hereOf(c, outside), space.slug, { id: note.now.id, words, lang, seen })
  if (outcome.ok) return seeOther(c, `${paths.spaceNote(lang, space.slug, note.now.id)}?done=noted`)
  const errors = errorsOf(c, outcome.refusal)
  return page(
    c,
    <NotePage {...await noteHere(outside, c, true)} words={words} errors={errors} />,
    statusOf(outcome.refusal),
  )
}

/** Notes of a space. */
export const noteDoors = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/my/cooperation/:slug/notes', blank(outside))
    .post('/:lang/my/cooperation/:slug/notes', write(outside))
    .get('/:lang/my/cooperation/:slug/notes/:id', show(outside))
    .post('/:lang/my/cooperation/:slug/notes/:id', reword(outside))
