import type { Read } from '../../io/db.ts'

/** An application with one of its parties. The case number is null where it was never sent. */
export type Touched = {
  readonly id: string
  readonly example: boolean
  readonly organisationId: string
  readonly caseNumber: string | null
}

/** The parties of the applications of a call that were under way at a moment, drafts and sent ones, party by party. */
export const listTouched = (db: Read, callId: string, at: Date): Promise<Touched[]> =>
  db
    .selectFrom('applications.application as a')
    .innerJoin('applications.partner as p', 'p.application_id', 'a.id')
    .leftJoin('register.case_file as f', 'f.id', 'a.case_id')
    .select(['a.id', 'a.example', 'p.organisation_id as organisationId', 'f.number as caseNumber'])
    .where('a.call_id', '=', callId)
    .where('a.state', 'in', ['draft', 'submitted', 'in_assessment'])
    .where('a.begun_at', '<=', at)
    .orderBy('a.id')
    .orderBy('p.position')
    .execute()
