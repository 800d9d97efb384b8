import type { Write } from '../../io/db.ts'
import { noCheck, type Check, type Noted } from '../typed-reuse.ts'

/** The reuse check as it is kept; that of an application that has none yet is empty. */
export const checkOf = async (tx: Write, applicationId: string): Promise<Check> =>
  (await tx
    .selectFrom('applications.reuse_check')
    .select(['decision', 'why', 'searched'])
    .where('application_id', '=', applicationId)
    .executeTakeFirst()) ?? noCheck

/** Keeps the reuse check. Says whether anything became different. */
export async function saveCheck(tx: Write, applicationId: string, check: Check): Promise<boolean> {
  const there = await checkOf(tx, applicationId)
  const same = there.decision === check.decision && there.why === check.why && there.searched === check.searched
  if (same) return false
  await tx
    .insertInto('applications.reuse_check')
    .values({ application_id: applicationId, ...check })
    .onConflict((row) => row.column('application_id').doUpdateSet({ ...check }))
    .execute()
  return true
}

/** The note of a finding as it is kept; undefined where the work is none. */
export const findingOf = (tx: Write, applicationId: string, workId: string): Promise<Noted | undefined> =>
  tx
    .selectFrom('applications.reuse_finding')
    .select(['note', 'cooperate'])
    .where('application_id', '=', applicationId)
    .where('work_id', '=', workId)
    .executeTakeFirst()

/** The works that were found for a reuse check. */
export const findingsOf = async (tx: Write, applicationId: string): Promise<readonly string[]> =>
  (
    await tx
      .selectFrom('applications.reuse_finding')
      .select('work_id')
      .where('application_id', '=', applicationId)
      .execute()
  ).map((row) => row.work_id)

type Finding = { readonly workId: string; readonly note: string; readonly cooperate: boolean }

/** Adds a finding, or writes the note of one that is there anew. Says whether anything became different. */
export async function saveFinding(tx: Write, applicationId: string, finding: Finding, at: Date): Promise<boolean> {
  const { workId, note, cooperate } = finding
  const row = await tx
    .insertInto('applications.reuse_finding')
    .values({ application_id: applicationId, work_id: workId, note, cooperate, at })
    .onConflict((there) =>
      there
        .columns(['application_id', 'work_id'])
        .doUpdateSet({ note, cooperate })
        .where((now) =>
          now.or([
            now('applications.reuse_finding.note', '<>', note),
            now('applications.reuse_finding.cooperate', '<>', cooperate),
          ]),
        ),
    )
    .returning('work_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Takes a finding away. Says whether it was there. */
export async function deleteFinding(tx: Write, applicationId: string, workId: string): Promise<boolean> {
  const row = await tx
    .deleteFrom('applications.reuse_finding')
    .where('application_id', '=', applicationId)
    .where('work_id', '=', workId)
    .returning('work_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Whether a public work of that id is in the catalogue. */
export const isPublicWork = async (tx: Write, workId: string): Promise<boolean> =>
  (await tx
    .selectFrom('catalogue.work')
    .select('id')
    .where('id', '=', workId)
    .where('public', '=', true)
    .executeTakeFirst()) !== undefined
