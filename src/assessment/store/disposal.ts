import type { Write } from '../../io/db.ts'

/**
 * Removes what assessors and presenters wrote of an application, and who they were. Who is disqualified stays so, without why: otherwise
 * they would see the case again.
 */
export async function deleteAssessment(tx: Write, id: string): Promise<void> {
  await tx.deleteFrom('assessment.score').where('application_id', '=', id).execute()
  await tx.deleteFrom('assessment.sheet').where('application_id', '=', id).execute()
  await tx.deleteFrom('assessment.conflict').where('application_id', '=', id).where('declared', '=', 'none').execute()
  await tx
    .updateTable('assessment.conflict')
    .set({ ground: 'other', note: '' })
    .where('application_id', '=', id)
    .execute()
  await tx.deleteFrom('assessment.flag').where('application_id', '=', id).execute()
  await tx.deleteFrom('assessment.assignment').where('application_id', '=', id).execute()
}
