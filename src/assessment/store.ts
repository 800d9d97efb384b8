import type { Write } from '../io/db.ts'
import type { Declaration } from './conflict.ts'
import type { FlagKey } from './flag.ts'
import type { Proposed } from './ranking.ts'
import type { Score } from './score.ts'

/** Holds the assignments of one application, so that of two who complete at once one is the last. */
export async function lockAssignments(tx: Write, applicationId: string): Promise<void> {
  await tx
    .selectFrom('assessment.assignment')
    .select('person_id')
    .where('application_id', '=', applicationId)
    .orderBy('person_id')
    .forUpdate()
    .execute()
}

type Assignment = { readonly applicationId: string; readonly personId: string; readonly note: string }

/** Enters an assignment; true when it was not there before. */
export async function insertAssignment(tx: Write, row: Assignment, by: { who: string; at: Date }): Promise<boolean> {
  const made = await tx
    .insertInto('assessment.assignment')
    .values({ application_id: row.applicationId, person_id: row.personId, note: row.note, given_by: by.who, at: by.at })
    .onConflict((on) => on.columns(['application_id', 'person_id']).doNothing())
    .returning('person_id')
    .executeTakeFirst()
  return made !== undefined
}

export const deleteAssignment = (tx: Write, applicationId: string, personId: string) =>
  tx
    .deleteFrom('assessment.assignment')
    .where('application_id', '=', applicationId)
    .where('person_id', '=', personId)
    .execute()

export const saveDeclaration = (
  tx: Write,
  of: { applicationId: string; personId: string; at: Date },
  { declared, ground, note }: Declaration,
) =>
  tx
    .insertInto('assessment.conflict')
    .values({ application_id: of.applicationId, person_id: of.personId, declared, ground, note, at: of.at })
    .onConflict((on) => on.columns(['application_id', 'person_id']).doUpdateSet({ declared, ground, note, at: of.at }))
    .execute()

type Flag = { readonly key: FlagKey; readonly confirmed: 'fulfilled' | 'not_fulfilled'; readonly note: string }

export const saveFlag = (
  tx: Write,
  applicationId: string,
  { key, confirmed, note }: Flag,
  by: { who: string; at: Date },
) =>
  tx
    .insertInto('assessment.flag')
    .values({ application_id: applicationId, key, confirmed, note, ...by })
    .onConflict((on) => on.columns(['application_id', 'key']).doUpdateSet({ confirmed, note, ...by }))
    .execute()

/** Keeps one score; the newest counts. */
export const saveScoreRow = (
  tx: Write,
  of: { applicationId: string; personId: string; at: Date },
  { criterionKey, points, reason }: Score,
) =>
  tx
    .insertInto('assessment.score')
    .values({
      application_id: of.applicationId,
      person_id: of.personId,
      criterion_key: criterionKey,
      points,
      reason,
      at: of.at,
    })
    .onConflict((on) =>
      on.columns(['application_id', 'person_id', 'criterion_key']).doUpdateSet({ points, reason, at: of.at }),
    )
    .execute()

export const insertSheet = (tx: Write, applicationId: string, personId: string, at: Date) =>
  tx
    .insertInto('assessment.sheet')
    .values({ application_id: applicationId, person_id: personId, completed_at: at })
    .execute()

export const saveDue = (tx: Write, callId: string, dueOn: string, by: { who: string; at: Date }) =>
  tx
    .insertInto('assessment.due')
    .values({ call_id: callId, due_on: dueOn, ...by })
    .onConflict((on) => on.column('call_id').doUpdateSet({ due_on: dueOn, ...by }))
    .execute()

export const saveProposed = (tx: Write, applicationId: string, { kind, cents }: Proposed, at: Date) =>
  tx
    .insertInto('assessment.proposed')
    .values({ application_id: applicationId, kind, cents, at })
    .onConflict((on) => on.column('application_id').doUpdateSet({ kind, cents, at }))
    .execute()

export const deleteProposed = (tx: Write, applicationId: string) =>
  tx.deleteFrom('assessment.proposed').where('application_id', '=', applicationId).execute()
