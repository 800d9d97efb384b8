import { attempt, type Db } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import { done, refuse } from '../../kit/outcome.ts'
import type { Words } from '../../kit/words.ts'
import { haveRightIds } from '../organisation.ts'
import {
  idsByCode,
  insertMunicipalities,
  insertOrganisations,
  keepRegions,
  type MunicipalityRow,
} from '../store/organisation.ts'

export type MunicipalityFile = MunicipalityRow & {
  readonly name: Words
  readonly businessId: string | null
  readonly languages: readonly string[]
  readonly source: string | null
  readonly example: boolean
}

/**
 * Enters the regions and municipalities that are not there yet; those that are stay as they are, so it can be run again.
 * The code is the key, never the name. Gives the number of municipalities entered. Refuses business_id_wrong (a check digit does not
 * fit); then nothing of the file is entered.
 */
export const importMunicipalities = (
  { db, now }: { db: Db; now: Date },
  file: {
    readonly regions: readonly { code: string; name: Words }[]
    readonly municipalities: readonly MunicipalityFile[]
  },
) =>
  attempt(db, async (tx) => {
    if (!haveRightIds(file.municipalities)) return refuse('business_id_wrong')
    if (file.regions.length > 0) await keepRegions(tx, file.regions)
    const known = await idsByCode(tx)
    const fresh = file.municipalities.filter((row) => !known.has(row.code)).map((row) => ({ ...row, id: newId() }))
    if (fresh.length === 0) return done(0)
    for (const row of fresh) known.set(row.code, row.id)
    await insertOrganisations(
      tx,
      fresh.map((row) => ({ ...row, kind: 'municipality' as const, casePrefix: null })),
      now,
    )
    await insertMunicipalities(
      tx,
      fresh.map((row) => ({ ...row, mergedIntoId: known.get(row.mergedInto ?? '') ?? null })),
    )
    return done(fresh.length)
  })
