import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import { findSuggestion } from '../reads/suggestions.ts'
import type { Side } from '../suggestion-side.ts'
import type { Subject, Suggestion } from '../suggestion.ts'

/** Makes others who suggest wait until the transaction ends, so that two works are not suggested to each other twice at once. */
export const lockSuggesting = (tx: Write) =>
  sql`select pg_advisory_xact_lock(hashtext('cooperation.suggestion'))`.execute(tx)

type Row = {
  readonly id: string
  readonly at: Date
  readonly by: string | null
  readonly said: string
  readonly shared: readonly Subject[]
  readonly example: boolean
  /** The side of who suggests has agreed by suggesting. */
  readonly sides: readonly { readonly workId: string; readonly organisationId: string; readonly accepted: boolean }[]
}

/** Keeps a suggestion with its sides. Gives false where one with this id is there already. */
export async function insertSuggestion(tx: Write, { sides, ...one }: Row): Promise<boolean> {
  const { id, at, by } = one
  const kept = await tx
    .insertInto('cooperation.suggestion')
    .values({ id, made_at: at, made_by: by, said: one.said, shared: JSON.stringify(one.shared), example: one.example })
    .onConflict((row) => row.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (kept === undefined) return false
  const rows = sides.map(({ workId, organisationId, accepted }) => ({
    suggestion_id: id,
    work_id: workId,
    organisation_id: organisationId,
    ...(accepted ? { state: 'accepted' as const, answered_at: at, answered_by: by } : { state: 'asked' as const }),
  }))
  await tx.insertInto('cooperation.suggestion_side').values(rows).execute()
  return true
}

/** A suggestion, held until the transaction ends. */
export async function lockSuggestion(tx: Write, id: string): Promise<Suggestion | undefined> {
  await tx.selectFrom('cooperation.suggestion').select('id').where('id', '=', id).forNoKeyUpdate().execute()
  return findSuggestion(tx, id)
}

/** Keeps how a side has answered. */
export const saveAnswer = (tx: Write, id: string, side: Side, { at, by }: { readonly at: Date; readonly by: string }) =>
  tx
    .updateTable('cooperation.suggestion_side')
    .set({ state: side.state, why: side.why, answered_at: at, answered_by: by })
    .where('suggestion_id', '=', id)
    .where('work_id', '=', side.workId)
    .execute()

/** Keeps which space has begun of a suggestion. */
export const saveSpaceOf = (tx: Write, id: string, spaceId: string) =>
  tx.updateTable('cooperation.suggestion').set({ space_id: spaceId }).where('id', '=', id).execute()
