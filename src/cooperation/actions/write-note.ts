import { found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import type { Lang } from '../../kit/lang.ts'
import { done, refuse } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import type { CooperationEvent } from '../events.ts'
import { noted } from '../note.ts'
import { listWordings } from '../reads/inside.ts'
import type { Space } from '../space.ts'
import { insertNote, insertWording, lockNote } from '../store/inside.ts'
import { heldToWrite } from './held-to-write.ts'

type Input = {
  readonly id: string
  readonly words: string
  readonly lang: Lang
  /** The revision that the writer read; 0 for a new note. */
  readonly seen: number
}

/** The form of a new note once more: the same note where it says the same. */
async function sentAgain(tx: Write, spaceId: string, id: string, words: string) {
  const there = await lockNote(tx, spaceId, id)
  const wordings = there === undefined ? [] : await listWordings(tx, id)
  return wordings.some((one) => one.words === words) ? done({ revision: 1 }) : refuse('sent_already')
}

type Wording = Pick<Input, 'id' | 'words' | 'lang'> & { readonly revision: number }

/** Keeps the next wording of a note, and with the first one the note. */
async function keep(tx: Write, here: Here<Actor>, space: Space, { id, words, lang, revision }: Wording) {
  const organisationId = found(here.who.actingFor?.id)
  const made = { id, spaceId: space.id, organisationId, at: here.now, by: here.who.id, lang }
  if (revision === 1 && !(await insertNote(tx, made))) return sentAgain(tx, space.id, id, words)
  await insertWording(tx, id, { ...made, revision, words })
  const data = { note: id, revision }
  await record<CooperationEvent>(tx, here, { what: 'space.noted', aboutKind: 'space', about: space.id, data })
  return done({ revision })
}

/**
 * Those who write for a member note something, or word a note anew, also one of others: every wording stays, in the language of the first. A new note sent twice is one;
 * sent as it was it makes no wording. Gives the revision. Refuses closed, words_missing, words_long, changed_meanwhile, and sent_already where the
 * form of a new note has been sent with other words.
 */
export const writeNote = (here: Here<Actor>, slug: string, { id, words, lang, seen }: Input) =>
  attempt(here.db, async (tx) => {
    const held = await heldToWrite(tx, here.who, slug)
    if (!held.ok) return held
    const space = held.value
    const before = seen === 0 ? undefined : found(await lockNote(tx, space.id, id))
    const outcome = noted(before ?? { revision: 0, words: '' }, { words, seen })
    if (!outcome.ok) return outcome
    if (outcome.value === null) return done({ revision: seen })
    return keep(tx, here, space, { ...outcome.value, id, lang: before?.lang ?? lang })
  })
