import { sql, type RawBuilder } from 'kysely'

/**
 * The one condition by which a disqualified person does not see that a case exists (HL 27 §; domain.md R-H3): in every list, count,
 * search, export and letter. On `applications.application as a`.
 */
export const notDisqualified = (personId: string): RawBuilder<boolean> => sql<boolean>`not exists (
  select from assessment.conflict gone
  where gone.application_id = a.id and gone.person_id = ${personId}::uuid and gone.declared = 'disqualified')`
