import { attempt, type Db } from '../../io/db.ts'
import { done } from '../../kit/outcome.ts'
import type { Words } from '../../kit/words.ts'
import { insertKinds } from '../store/organisation-kind.ts'

export type KindFile = { readonly key: string; readonly name: Words; readonly plural: Words }

/** Enters the kinds of organisations of a file that are not there yet, so it can be run again. */
export const importOrganisationKinds = ({ db, now }: { db: Db; now: Date }, file: readonly KindFile[]) =>
  attempt(db, async (tx) => {
    await insertKinds(tx, file, { at: now, by: null })
    return done(file.length)
  })
