import type { Read } from '../../io/db.ts'

/** An application with one of its parties. */
export type Touched = { readonly id: string; readonly example: boolean; readonly organisationId: string }

/** The parties of the applications of a call that were under way at a moment, drafts and sent ones, party by party. */
export const listTouched = (db: Read, callId: string, at: Date): Promise<Touched[]> =>
  db
    .selectFrom('applications.application as a')
    .innerJoin('applications.partner as p', 'p.application_id', 'a.id')
    .select(['a.id', 'a.example', 'p.organisation_id as organisationId'])
    .where('a.call_id', '=', callId)
    .where('a.state', 'in', ['draft', 'submitted', 'in_assessment'])
    .where('a.begun_at', '<=', at)
    .orderBy('a.id')
    .orderBy('p.position')
    .execute()
