import type { Write } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'

/** Keeps which works an open space is about, in place of what was kept of it. */
export async function keepSpace(
  tx: Write,
  slug: string,
  { name, workIds }: { readonly name: Words; readonly workIds: readonly string[] },
): Promise<void> {
  await tx.deleteFrom('catalogue.work_space').where('slug', '=', slug).execute()
  if (workIds.length === 0) return
  await tx
    .insertInto('catalogue.work_space')
    .values(workIds.map((workId) => ({ work_id: workId, slug, name })))
    .execute()
}
