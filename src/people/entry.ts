import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { wordsOf, type Words } from '../kit/words.ts'
import { takingPart, type KindOfOrganisation } from './organisation-kind.ts'
import { isBusinessId, type Organisation } from './organisation.ts'
import { rolesFor } from './policy.ts'
import type { Role } from './person.ts'

/** An organisation without a municipality code as an administrator types it. */
export type OrganisationEntry = {
  readonly kind: string
  readonly nameFi: string
  readonly nameSv: string
  readonly businessId: string
  readonly source: string
}
export type EntryRefusal = 'name_missing' | 'business_id_wrong' | 'kind_unknown'

/** The kinds of which an administrator enters organisations: all that take part in projects but municipalities, which have a classification. */
export const enterable = (kinds: readonly KindOfOrganisation[]): readonly KindOfOrganisation[] =>
  takingPart(kinds).filter(({ key }) => key !== 'municipality')

/** A Business ID as it is typed, null where nothing is. Refuses business_id_wrong (check digit). */
export function businessIdGiven(typed: string): Outcome<string | null, 'business_id_wrong'> {
  const businessId = typed.trim()
  if (businessId === '') return done(null)
  return isBusinessId(businessId) ? done(businessId) : refuse('business_id_wrong')
}

/**
 * An organisation that can be entered, of one of the kinds that take part in projects; municipalities come from their classification.
 * Refuses name_missing (Finnish and Swedish are both asked), business_id_wrong (check digit) and kind_unknown.
 */
export function entered(
  entry: OrganisationEntry,
  kinds: readonly KindOfOrganisation[],
): Outcome<{ kind: string; name: Words; businessId: string | null; source: string | null }, EntryRefusal> {
  const name = wordsOf({ fi: entry.nameFi, sv: entry.nameSv }, 'official')
  const businessId = businessIdGiven(entry.businessId)
  if (name.fi === undefined || name.sv === undefined) return refuse('name_missing')
  if (!businessId.ok) return businessId
  if (enterable(kinds).every(({ key }) => key !== entry.kind)) return refuse('kind_unknown')
  return done({
    kind: entry.kind,
    name,
    businessId: businessId.value,
    source: entry.source.trim() === '' ? null : entry.source.trim(),
  })
}

/** A person and a role as an administrator types them. */
export type RoleEntry = { readonly name: string; readonly email: string; readonly lang: string; readonly role: string }
export type RoleRefusal = 'person_missing' | 'address_wrong' | 'role_unknown'

const address = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/

/** A role that can be given in an organisation. Refuses person_missing, address_wrong, role_unknown (not a role of that kind of organisation). */
export function roleGiven(
  entry: RoleEntry,
  organisation: Pick<Organisation, 'kind'>,
): Outcome<{ name: string; email: string; role: Role }, RoleRefusal> {
  const role = rolesFor(organisation.kind).find((known) => known === entry.role)
  if (entry.name.trim() === '') return refuse('person_missing')
  if (!address.test(entry.email.trim())) return refuse('address_wrong')
  if (role === undefined) return refuse('role_unknown')
  return done({ name: entry.name.trim(), email: entry.email.trim().toLowerCase(), role })
}
