import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { done, type Outcome } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import { joinedFields, type FieldClash, type Fields } from '../reuse-clash.ts'
import { change, right, type Saved } from './change.ts'
import { takeChanges } from './rewrite-texts.ts'

/** What was kept; with clashes nothing was, and `fields` is what both made. */
export type SavedFields = Saved & { readonly clashes: readonly FieldClash[]; readonly fields: Fields }

/** What the page showed before it was typed on; without it what is given stands whatever another kept meanwhile. */
export type SeenInput = { readonly seen?: Fields | undefined }

/** What was written into texts while others wrote in them too, by the fields (written.ts). */
export type LiveInput = { readonly live?: ReadonlyMap<string, Uint8Array> | undefined }

type FieldsChange = SeenInput &
  LiveInput & {
    /** The part that a text is, where several write in it at once. */
    readonly partOf?: (text: string) => string
    /** Those of the fields that are texts, in which both can stand. */
    readonly texts: readonly string[]
    /** The fields as they are given, and as they are kept. */
    readonly read: (tx: Write) => Promise<{ readonly mine: Fields; readonly kept: Fields }>
    /** Keeps what both made, the kept fields that were not given among them. Says whether anything became different. */
    readonly keep: (tx: Write, fields: Fields, next: Application) => Promise<Outcome<boolean, 'too_long'>>
  }

type Live = Required<Pick<FieldsChange, 'partOf'>> & { readonly live: ReadonlyMap<string, Uint8Array> }

/** Takes what was written into texts together with others. Gives the fields that need no judging any more, and whether any is different. */
async function takeLive(tx: Write, here: Here<Actor>, next: Application, { live, partOf }: Live) {
  const byPart = new Map([...live].map(([field, change]) => [partOf(field), change]))
  const { settled, changed } = await takeChanges(tx, here, { application: next, live: byPart })
  return { settled: new Set([...live.keys()].filter((field) => settled.has(partOf(field)))), changed }
}

/**
 * Changes fields of the reuse check, joined with what another kept of them meanwhile; where both changed the same place nothing is kept
 * but what was written into a text together with others, and the clash comes back. Refuses application_closed, and too_long as `keep` does.
 */
export async function changeFields(
  here: Here<Actor>,
  id: string,
  { seen = {}, live = new Map(), texts, partOf = String, read, keep }: FieldsChange,
): Promise<Outcome<SavedFields, 'application_closed' | 'too_long'>> {
  let after: Pick<SavedFields, 'clashes' | 'fields'> = { clashes: [], fields: {} }
  const outcome = await change<'too_long'>(here, id, {
    right: right(here.who, 'edit_reuse'),
    make: async (tx, next) => {
      const { settled, changed } = await takeLive(tx, here, next, { live, partOf })
      const { mine, kept } = await read(tx)
      const unsettled = Object.fromEntries(Object.entries(mine).filter(([field]) => !settled.has(field)))
      const { fields, clashes } = joinedFields({ seen, mine: unsettled, kept, texts })
      after = { clashes, fields: { ...kept, ...fields } }
      if (clashes.length > 0) return done(changed)
      const outcome = await keep(tx, after.fields, next)
      return outcome.ok ? done(outcome.value || changed) : outcome
    },
  })
  return outcome.ok ? done({ ...outcome.value, ...after }) : outcome
}
