import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { Submission } from '../submission.ts'

/** A version of which it has not been noted what of it can be secret. */
export type Unnoted = { readonly id: string; readonly content: Submission }

const most = 50 // at a time

/**
 * Versions that have not been noted, the newest first, those older than `before` (an id; null for all); without those that were emptied.
 * One in which nothing can be secret is among them every time.
 */
export const unnotedVersions = (tx: Write, before: string | null): Promise<Unnoted[]> =>
  tx
    .selectFrom('applications.version as v')
    .select(['v.id', sql<Submission>`v.content`.as('content')])
    .where(sql<boolean>`not exists (select from applications.version_part p where p.version_id = v.id)`)
    .where(sql<boolean>`v.content->'answers' <> '{}'`)
    .where(sql<boolean>`(${before}::uuid is null or v.id < ${before}::uuid)`)
    .orderBy('v.id', 'desc')
    .limit(most)
    .execute()

type NotedPart = { readonly part: string; readonly digest: string; readonly askedByForm: boolean }

/** Keeps the parts of a version; those that are there stay. */
export async function insertParts(tx: Write, versionId: string, parts: readonly NotedPart[]): Promise<void> {
  if (parts.length === 0) return
  await tx
    .insertInto('applications.version_part')
    .values(
      parts.map(({ part, digest, askedByForm }) => ({
        version_id: versionId,
        part,
        digest,
        asked_by_form: askedByForm,
      })),
    )
    .onConflict((row) => row.doNothing())
    .execute()
}
