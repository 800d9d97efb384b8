import { attempt, type Db } from '../../io/db.ts'
import { done } from '../../kit/outcome.ts'
import type { GeneralTerms } from '../general-terms.ts'
import { insertGeneralTerms } from '../store.ts'

/** Enters versions of an authority's general terms; a version that is there stays as it is. Gives how many were given. */
export const importGeneralTerms = (
  { db }: { readonly db: Db },
  authorityId: string,
  versions: readonly GeneralTerms[],
) =>
  attempt(db, async (tx) => {
    for (const terms of versions) await insertGeneralTerms(tx, authorityId, terms)
    return done(versions.length)
  })
