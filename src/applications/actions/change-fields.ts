import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { done, type Outcome } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import { joinedFields, type FieldClash, type Fields } from '../reuse-clash.ts'
import { change, right, type Saved } from './change.ts'

/** What was kept; with clashes nothing was, and `fields` is what both made. */
export type SavedFields = Saved & { readonly clashes: readonly FieldClash[]; readonly fields: Fields }

/** What the page showed before it was typed on; without it what is given stands whatever another kept meanwhile. */
export type SeenInput = { readonly seen?: Fields | undefined }

type FieldsChange = SeenInput & {
  /** Those of the fields that are texts, in which both can stand. */
  readonly texts: readonly string[]
  /** The fields as they are given, and as they are kept. */
  readonly read: (tx: Write) => Promise<{ readonly mine: Fields; readonly kept: Fields }>
  /** Keeps what both made, the kept fields that were not given among them. Says whether anything became different. */
  readonly keep: (tx: Write, fields: Fields, next: Application) => Promise<Outcome<boolean, 'too_long'>>
}

/**
 * Changes fields of the reuse check, joined with what another kept of them meanwhile; where both changed the same place nothing is kept
 * and the clash comes back. Refuses application_closed, and too_long as `keep` does.
 */
export async function changeFields(
  here: Here<Actor>,
  id: string,
  { seen = {}, texts, read, keep }: FieldsChange,
): Promise<Outcome<SavedFields, 'application_closed' | 'too_long'>> {
  let after: Pick<SavedFields, 'clashes' | 'fields'> = { clashes: [], fields: {} }
  const outcome = await change<'too_long'>(here, id, {
    right: right(here.who, 'edit_reuse'),
    make: async (tx, next) => {
      const { mine, kept } = await read(tx)
      after = joinedFields({ seen, mine, kept, texts })
      return after.clashes.length > 0 ? done(false) : keep(tx, { ...kept, ...after.fields }, next)
    },
  })
  return outcome.ok ? done({ ...outcome.value, ...after }) : outcome
}
