import type { Write } from '../../io/db.ts'

export const saveSession = (tx: Write, session: { keyHash: string; personId: string; now: Date; endsAt: Date }) =>
  tx
    .insertInto('people.session')
    .values({
      key_hash: session.keyHash,
      person_id: session.personId,
      began_at: session.now,
      seen_at: session.now,
      ends_at: session.endsAt,
    })
    .execute()

export const endSession = (tx: Write, keyHash: string) =>
  tx.deleteFrom('people.session').where('key_hash', '=', keyHash).execute()

export const sweepSessions = (tx: Write, now: Date) =>
  tx.deleteFrom('people.session').where('ends_at', '<', now).execute()

export const chooseOrganisation = (tx: Write, keyHash: string, organisationId: string) =>
  tx.updateTable('people.session').set({ acting_for: organisationId }).where('key_hash', '=', keyHash).execute()

/** Removes the sessions that ended before a moment. Gives how many. */
export async function removeEndedSessions(tx: Write, now: Date): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('people.session').where('ends_at', '<', now).executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
