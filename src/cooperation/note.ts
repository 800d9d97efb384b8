import { done, refuse, type Outcome } from '../kit/outcome.ts'
import type { Words } from '../kit/words.ts'
import type { Wording } from './wording.ts'

/** What members have noted, as it reads now. `organisation`: who began it. */
export type Note = Wording & {
  readonly id: string
  readonly organisation: Words
  readonly writtenAt: Date
}

export const longestNote = 10_000
export type NoteRefusal = 'words_missing' | 'words_long' | 'changed_meanwhile'

/**
 * What a note says, new (revision 0) or anew: the next revision, null where it was sent as it was. `seen`: the revision that the writer
 * read. Refuses words_missing, words_long and changed_meanwhile.
 */
export function noted(
  before: Pick<Wording, 'revision' | 'words'>,
  { words, seen }: { readonly words: string; readonly seen: number },
): Outcome<{ readonly revision: number; readonly words: string } | null, NoteRefusal> {
  const said = words.trim()
  if (said === '') return refuse('words_missing')
  if (said.length > longestNote) return refuse('words_long')
  if (said === before.words) return done(null)
  if (before.revision !== seen) return refuse('changed_meanwhile')
  return done({ revision: before.revision + 1, words: said })
}
