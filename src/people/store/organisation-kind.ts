import type { Write } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'

type KindRow = { readonly key: string; readonly name: Words; readonly plural: Words }

/** Enters kinds of organisations; one that is there stays as it is. */
export const insertKinds = (tx: Write, rows: readonly KindRow[], { at, by }: { at: Date; by: string | null }) =>
  tx
    .insertInto('people.kind_of_organisation')
    .values(
      rows.map(({ key, name, plural }) => ({
        key,
        name: JSON.stringify(name),
        plural: JSON.stringify(plural),
        entered_at: at,
        entered_by: by,
      })),
    )
    .onConflict((there) => there.column('key').doNothing())
    .execute()
