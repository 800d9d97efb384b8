import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import type { Words } from '../../kit/words.ts'
import type { OrganisationKind } from '../organisation.ts'

export type OrganisationRow = {
  readonly kind: OrganisationKind
  readonly name: Words
  readonly businessId: string | null
  readonly languages: readonly string[]
  readonly casePrefix: string | null
  readonly source: string | null
  readonly example: boolean
}

/** Enters an organisation that no municipality code names, or finds it again by its Finnish name and kind. Gives its id. */
export async function keepOrganisation(tx: Write, row: OrganisationRow, now: Date): Promise<string> {
  const there = await tx
    .selectFrom('people.organisation')
    .select('id')
    .where('kind', '=', row.kind)
    .where('example', '=', row.example)
    .where(sql<string>`name->'fi'->>'text'`, '=', row.name.fi?.text ?? '')
    .executeTakeFirst()
  if (there !== undefined) return there.id
  const id = newId()
  await insertOrganisations(tx, [{ ...row, id }], now)
  return id
}

export const insertOrganisations = (tx: Write, rows: readonly (OrganisationRow & { id: string })[], now: Date) =>
  tx
    .insertInto('people.organisation')
    .values(
      rows.map((row) => ({
        id: row.id,
        kind: row.kind,
        name: JSON.stringify(row.name),
        business_id: row.businessId,
        languages: [...row.languages],
        case_prefix: row.casePrefix,
        source: row.source,
        example: row.example,
        entered_at: now,
      })),
    )
    .execute()

/** Keeps the Business ID of an organisation. */
export const saveBusinessId = (tx: Write, id: string, businessId: string | null) =>
  tx.updateTable('people.organisation').set({ business_id: businessId }).where('id', '=', id).execute()

export type MunicipalityRow = {
  readonly code: string
  readonly validTo: string | null
  readonly mergedInto: string | null
  readonly regionCode: string | null
  readonly languageStatus: string | null
  readonly population: number | null
  readonly populationOn: string | null
  readonly kindFi: string | null
  readonly kindSv: string | null
  readonly genitiveFi: string | null
  readonly locativeFi: string | null
  readonly allativeKindFi: string | null
  readonly nameWithKindSv: string | null
  readonly locativeSv: string | null
  readonly longitude: number | null
  readonly latitude: number | null
}

export const idsByCode = async (tx: Write): Promise<Map<string, string>> => {
  const rows = await tx.selectFrom('people.municipality').select(['code', 'organisation_id']).execute()
  return new Map(rows.map((row) => [row.code, row.organisation_id]))
}

export const insertMunicipalities = (
  tx: Write,
  rows: readonly (MunicipalityRow & { id: string; mergedIntoId: string | null })[],
) =>
  tx
    .insertInto('people.municipality')
    .values(
      rows.map((row) => ({
        organisation_id: row.id,
        code: row.code,
        valid_to: row.validTo,
        merged_into: row.mergedIntoId,
        region_code: row.regionCode,
        language_status: row.languageStatus,
        population: row.population,
        population_on: row.populationOn,
        kind_fi: row.kindFi,
        kind_sv: row.kindSv,
        genitive_fi: row.genitiveFi,
        locative_fi: row.locativeFi,
        allative_kind_fi: row.allativeKindFi,
        name_with_kind_sv: row.nameWithKindSv,
        locative_sv: row.locativeSv,
        longitude: row.longitude,
        latitude: row.latitude,
      })),
    )
    .execute()

export const keepRegions = (tx: Write, rows: readonly { code: string; name: Words }[]) =>
  tx
    .insertInto('people.region')
    .values(rows.map((row) => ({ code: row.code, name: JSON.stringify(row.name) })))
    .onConflict((row) => row.column('code').doUpdateSet((now) => ({ name: now.ref('excluded.name') })))
    .execute()
