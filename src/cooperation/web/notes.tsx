import { found } from '../../io/absent.ts'
import type { Read } from '../../io/db.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import { newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { writeNote } from '../actions/write-note.ts'
import type { NoteRefusal } from '../note.ts'
import { NotePage } from '../pages/notes.tsx'
import { findNote, listWordings } from '../reads/inside.ts'
import type { Space } from '../space.ts'
import { activityTexts } from '../texts/activity.ts'
import { freshId, idHere, idOfForm, seenIn, sentToHere, spaceHere, writableHere } from './space-here.ts'

type Ask = Asking<Actor>

const longestTyped = 30_000

type Refusal = NoteRefusal | 'sent_already' | 'closed'

const errorsOf = (c: Ask, refusal: Refusal) => [{ field: 'words', text: activityTexts[c.var.lang].refusal[refusal] }]
const statusOf = (refusal: Refusal) => (refusal.startsWith('words') ? badInputStatus : refusalStatus)

const blank = (outside: Outside) => async (c: Ask) => {
  const space = await writableHere(outside, c)
  return page(c, <NotePage view={c.var} space={space} writes newId={newId()} words="" />)
}

/** POST: a new note. */
const write = (outside: Outside) => async (c: Ask) => {
  const { lang, form } = c.var
  const space = await sentToHere(outside, c)
  const id = idOfForm(c)
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

async function noteHere(db: Read, c: Ask, { space, writes }: { readonly space: Space; readonly writes: boolean }) {
  const now = found(await findNote(db, space.id, idHere(c)))
  return { view: c.var, space, writes, note: { now, wordings: await listWordings(db, now.id) }, newId: '' }
}

const show = (outside: Outside) => async (c: Ask) => {
  const props = await noteHere(outside.read, c, await spaceHere(outside, c))
  const done = c.req.query('done') === undefined ? undefined : activityTexts[c.var.lang].done.noted
  return page(c, <NotePage {...props} words={props.note.now.words} done={done} />)
}

/** POST: words a note anew. */
const reword = (outside: Outside) => async (c: Ask) => {
  const { lang, form } = c.var
  const props = await noteHere(outside.read, c, { space: await sentToHere(outside, c), writes: true })
  const { space, note } = props
  const words = form.text('words').slice(0, longestTyped)
  const seen = seenIn(c) || 1
  const outcome = await writeNote(hereOf(c, outside), space.slug, { id: note.now.id, words, lang, seen })
  if (outcome.ok) return seeOther(c, `${paths.spaceNote(lang, space.slug, note.now.id)}?done=noted`)
  const errors = errorsOf(c, outcome.refusal)
  return page(
    c,
    <NotePage {...await noteHere(outside.write, c, props)} words={words} errors={errors} />,
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
