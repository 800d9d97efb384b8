import { attempt, type Db } from '../../io/db.ts'
import { done } from '../../kit/outcome.ts'
import { keepOrganisation, type OrganisationRow } from '../store/organisation.ts'

/** Enters joint authorities, granting authorities and others that have no municipality code. Gives the id of each, in order. Repeatable. */
export const importOrganisations = ({ db, now }: { db: Db; now: Date }, rows: readonly OrganisationRow[]) =>
  attempt(db, async (tx) => {
    const ids: string[] = []
    for (const row of rows) ids.push(await keepOrganisation(tx, row, now))
    return done(ids)
  })
