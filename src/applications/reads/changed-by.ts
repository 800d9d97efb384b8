import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { ChangedBy } from '../changed-by.ts'

type Asked = { readonly applicationId: string; readonly questions: readonly string[] }

/** Who wrote some answers last, and every part outside the questions; `name` is that of the question or of the part. */
export const listChangedBy = async (db: Read, { applicationId, questions }: Asked): Promise<readonly ChangedBy[]> => {
  const { rows } = await sql<ChangedBy>`
    select c.name, p.name as who, c.at from (
      select n.question_key as name, n.who, n.at from applications.answer n
      where n.application_id = ${applicationId}::uuid and n.question_key = any(${questions}::text[])
      union all (
        select distinct on (h.part) h.part, h.who, h.at from applications.part_history h
        where h.application_id = ${applicationId}::uuid order by h.part, h.revision desc)
    ) c join people.person p on p.id = c.who order by c.at`.execute(db)
  return rows
}
