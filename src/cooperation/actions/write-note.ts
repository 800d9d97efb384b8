import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import type { Lang } from '../../kit/lang.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { CooperationEvent } from '../events.ts'
import { noted } from '../note.ts'
import { spacePolicy } from '../policy.ts'
import { lockSpace } from '../store/space.ts'
import { insertNote, insertWording, lockNote } from '../store/inside.ts'

type Input = {
  readonly id: string
  readonly words: string
  readonly lang: Lang
  /** The revision that the writer read; 0 for a new note. */
  readonly seen: number
}

/**
 * Those who write for a member note something, or word a note anew, also one of others: every wording stays. A new note sent twice is one;
 * sent as it was it makes no wording. Gives the revision. Refuses words_missing, words_long and changed_meanwhile.
 */
export const writeNote = (here: Here<Actor>, slug: string, { id, words, lang, seen }: Input) =>
  attempt(here.db, async (tx) => {
    const space = found(await lockSpace(tx, slug))
    allowed(may(spacePolicy, here.who, 'write', space), may(spacePolicy, here.who, 'look_inside', space))
    const before = seen === 0 ? undefined : found(await lockNote(tx, space.id, id))
    const outcome = noted(before ?? { revision: 0, words: '' }, { words, seen })
    if (!outcome.ok) return outcome
    if (outcome.value === null) return done({ revision: seen })
    const organisationId = found(here.who.actingFor?.id)
    const made = { id, spaceId: space.id, organisationId, at: here.now, by: here.who.id, lang }
    if (before === undefined && !(await insertNote(tx, made))) return done({ revision: 1 })
    await insertWording(tx, id, { ...made, ...outcome.value })
    const { revision } = outcome.value
    const data = { note: id, revision }
    await record<CooperationEvent>(tx, here, { what: 'space.noted', aboutKind: 'space', about: space.id, data })
    return done({ revision })
  })
