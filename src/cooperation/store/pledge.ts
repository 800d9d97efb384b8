import type { Write } from '../../io/db.ts'
import type { Pledge, Promised } from '../pledge.ts'
import { findPledge } from '../reads/pledges.ts'

type Row = Promised & {
  readonly id: string
  readonly workId: string
  readonly authorityId: string
  readonly lang: 'fi' | 'sv'
  readonly position: number
}

/** Keeps promises as they were made; those of a project that has some stay. */
export async function insertPledges(tx: Write, pledges: readonly Row[]): Promise<void> {
  if (pledges.length === 0) return
  await tx
    .insertInto('cooperation.pledge')
    .values(
      pledges.map((one) => ({
        id: one.id,
        work_id: one.workId,
        authority_id: one.authorityId,
        position: one.position,
        kind: one.kind,
        other_work_id: one.otherWorkId,
        organisation_id: one.organisationId,
        words: one.words,
        lang: one.lang,
        due_on: one.dueOn,
        state: 'not_begun' as const,
      })),
    )
    .onConflict((row) => row.columns(['work_id', 'position']).doNothing())
    .execute()
}

/** A promise, held until the transaction ends. */
export async function lockPledge(tx: Write, slug: string, id: string): Promise<Pledge | undefined> {
  await tx.selectFrom('cooperation.pledge').select('id').where('id', '=', id).forNoKeyUpdate().execute()
  return findPledge(tx, slug, id)
}

/** Keeps how a promise stands now, and that it was said. */
export async function savePledge(
  tx: Write,
  { id, state, why, dueOn, revision }: Pick<Pledge, 'id' | 'state' | 'why' | 'dueOn' | 'revision'>,
  { at, by }: { readonly at: Date; readonly by: string },
): Promise<void> {
  await tx.updateTable('cooperation.pledge').set({ state, why, due_on: dueOn, revision }).where('id', '=', id).execute()
  await tx
    .insertInto('cooperation.pledge_word')
    .values({ pledge_id: id, revision, stands: state, why, due_on: dueOn, at, person_id: by })
    .execute()
}
