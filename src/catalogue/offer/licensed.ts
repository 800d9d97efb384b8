import type { LicenceRead } from './kinds.ts'

/** A licence as it is told, where that was read, and the single licences by which the work is found. */
export type Licensed = {
  readonly licence: string | null
  readonly licenceRead: LicenceRead | null
  readonly licences: readonly string[]
}

export const noLicence: Licensed = { licence: null, licenceRead: null, licences: [] }

/** The licences of an expression ('MIT OR EUPL-1.2'), undefined where it is none: io/licences.ts. */
export type ReadLicence = (expression: string) => readonly string[] | undefined

/** A licence by its identifier, told by the owner; one that stood there already stays however it was read. Undefined: there is none of that name. */
export function licensed(
  { licence: before, licenceRead, licences: known }: Licensed,
  typed: string,
  licencesIn: ReadLicence,
): Licensed | undefined {
  const licence = typed.trim()
  if (licence === (before ?? '')) return { licence: before, licenceRead, licences: known }
  if (licence === '') return noLicence
  const licences = licence.length > 200 ? undefined : licencesIn(licence)
  return licences === undefined ? undefined : { licence, licenceRead: 'owner', licences }
}
