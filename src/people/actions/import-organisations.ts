import { attempt, type Db } from '../../io/db.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { haveRightIds } from '../organisation.ts'
import { keepOrganisation, type OrganisationRow } from '../store/organisation.ts'

/**
 * Enters joint authorities, granting authorities and others that have no municipality code. Gives the id of each, in order. Repeatable.
 * Refuses business_id_wrong (a check digit does not fit); then nothing of the file is entered.
 */
export const importOrganisations = ({ db, now }: { db: Db; now: Date }, rows: readonly OrganisationRow[]) =>
  attempt(db, async (tx) => {
    if (!haveRightIds(rows)) return refuse('business_id_wrong')
    const ids: string[] = []
    for (const row of rows) ids.push(await keepOrganisation(tx, row, now))
    return done(ids)
  })
