import { sql, type RawBuilder } from 'kysely'
import { holds, type Actor } from '../../people/person.ts'
import { handlers, inMunicipality } from '../policy.ts'

const party = (organisationId: string) => sql<boolean>`exists (
  select from applications.partner mine where mine.application_id = a.id and mine.organisation_id = ${organisationId}::uuid)`

const received = (authorityId: string) =>
  sql<boolean>`(c.authority_id = ${authorityId}::uuid and a.first_submitted_at is not null)`

/** What a person may read, as a condition on `applications.application as a` and its `calls.call as c`: the same as `read` of policy.ts. */
export function visibleTo(who: Actor): RawBuilder<boolean> {
  const organisationId = who.actingFor?.id
  if (organisationId === undefined) return sql<boolean>`false`
  const asParty = holds(who, ...inMunicipality) ? party(organisationId) : sql<boolean>`false`
  const asOfficer = holds(who, ...handlers) ? received(organisationId) : sql<boolean>`false`
  return sql<boolean>`(${asParty} or ${asOfficer})`
}
