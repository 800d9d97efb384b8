import type { Base } from './entered.ts'

export type Given = { readonly criterionKey: string; readonly points: number; readonly reason: string }

/** Each of these assessors has declared no conflict and completed a sheet with the same scores. */
export async function assessed(
  base: Base,
  applicationId: string,
  assessorIds: readonly string[],
  { scores, at }: { scores: readonly Given[]; at: Date },
): Promise<void> {
  for (const id of assessorIds) {
    const sheet = { application_id: applicationId, person_id: id }
    const one = { ...sheet, at }
    await base.write
      .insertInto('assessment.assignment')
      .values({ ...one, given_by: id })
      .execute()
    await base.write
      .insertInto('assessment.conflict')
      .values({ ...one, declared: 'none' })
      .execute()
    await base.write
      .insertInto('assessment.score')
      .values(
        scores.map(({ criterionKey, points, reason }) => ({ ...one, criterion_key: criterionKey, points, reason })),
      )
      .execute()
    await base.write
      .insertInto('assessment.sheet')
      .values({ ...sheet, completed_at: at })
      .execute()
  }
}
