import { sql } from 'kysely'
import { partnersBeside } from '../../applications/reads/version.ts'
import type { Read } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import type { OutcomeLine, Result } from '../outcome.ts'
import type { Pot } from '../pot.ts'

/**
 * All applications of a call that were not withdrawn, with applicant, sum sought and outcome. Public once the round is decided
 * (JulkL 6 §, 7 §; TVA 8 §). Neither points nor reasons are in it.
 */
export const listOutcome = (db: Read, callId: string): Promise<OutcomeLine[]> =>
  db
    .selectFrom('applications.application as a')
    .innerJoin('people.organisation as o', 'o.id', 'a.coordinator_id')
    .innerJoin('register.case_file as file', 'file.id', 'a.case_id')
    .innerJoin('applications.version as v', 'v.application_id', 'a.id')
    .leftJoin('decisions.decision as d', 'd.application_id', 'a.id')
    .leftJoin('catalogue.work as w', 'w.application_id', 'a.id')
    .select([
      'a.id as applicationId',
      'file.number as caseNumber',
      sql<Words>`v.content->'title'`.as('title'),
      sql<OutcomeLine['coordinator']>`json_build_object('id', o.id, 'name', o.name)`.as('coordinator'),
      partnersBeside.as('partners'),
      'v.sought_cents as soughtCents',
      sql<Result>`coalesce(d.kind, 'later')`.as('result'),
      'd.cents as grantedCents',
      sql<string | null>`d.content->>'decidedOn'`.as('decidedOn'),
      'w.slug as workSlug',
      'a.example',
    ])
    .where('a.call_id', '=', callId)
    .where('a.state', 'in', ['submitted', 'in_assessment', 'decided'])
    .where(sql<boolean>`not exists (
      select from applications.version later where later.application_id = a.id and later.number > v.number)`)
    .orderBy(sql`case coalesce(d.kind, 'later') when 'granted' then 1 when 'later' then 2 else 3 end`)
    .orderBy(sql`o.name->'fi'->>'text' collate "fi-x-icu"`)
    .orderBy('file.opened_at')
    .orderBy('a.id')
    .execute()

/** The money of a call as it stands. Undefined until the first decision is signed. */
export const findPot = (db: Read, callId: string): Promise<Pot | undefined> =>
  db
    .selectFrom('decisions.pot')
    .select(['appropriation_cents as appropriationCents', 'granted_cents as grantedCents'])
    .where('call_id', '=', callId)
    .executeTakeFirst()
