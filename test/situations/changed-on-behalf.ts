import type { TestDatabase } from '../database.ts'

/** A newer version of what was sent, as an official made it on behalf of a party: its document is no application. */
export const changedOnBehalf = (it: Pick<TestDatabase, 'owner'>, applicationId: string, at: Date) =>
  it.owner.query(
    `with made as (
      insert into register.document (id, case_id, kind, direction, number, title, lang, at, hash)
      select gen_random_uuid(), a.case_id, 'edit_on_behalf', 'internal',
        1 + (select count(*) from register.document d where d.case_id = a.case_id), 'Ändring', 'sv', $2, 'e'
      from applications.application a where a.id = $1 returning id)
    insert into applications.version
      (id, application_id, number, revision, content, hash, total_cents, sought_cents, arrived_at, submitted_by, document_id)
    select gen_random_uuid(), v.application_id, v.number + 1, v.revision + 1, v.content, v.hash, v.total_cents, v.sought_cents, $2,
      v.submitted_by, made.id
    from applications.version v, made where v.application_id = $1 order by v.number desc limit 1`,
    [applicationId, at],
  )
