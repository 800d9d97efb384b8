import { attempt, type Db } from '../../io/db.ts'
import type { Embed } from '../../io/embedding.ts'
import { done } from '../../kit/outcome.ts'
import { quantised } from '../meaning/nearness.ts'
import { listUntold } from '../reads/vectors.ts'
import { dropHidden, keepVectors } from '../store/vectors.ts'

const atOnce = 32
const patience = 60_000 // milliseconds for a batch

/**
 * Tells an embedding model of every public work that it has not been told of in its present words, batch by batch, and keeps what it makes
 * of them; what is not public is never sent. Where the service refuses a batch its works are sent one by one, and those that it refuses
 * alone are left out until the next time; where it fails the rest waits. Gives how many were kept.
 */
export async function embedWorks({ db, embed }: { readonly db: Db; readonly embed: Embed }): Promise<number> {
  await attempt(db, async (tx) => done(await dropHidden(tx)))
  const refused: number[] = []
  let [kept, many] = [0, atOnce]
  for (;;) {
    const works = await listUntold(db, embed.model, { limit: many, without: refused })
    const vectors =
      works.length === 0
        ? undefined
        : await embed.vectorsOf(
            works.map(({ text }) => text),
            patience,
          )
    if (vectors === undefined) return kept
    if (vectors === 'refused') {
      if (works.length === 1) refused.push(...works.map(({ no }) => no))
      many = works.length === 1 ? atOnce : 1
      continue
    }
    const rows = works.map(({ no, digest }, i) => ({ no, digest, vector: quantised(vectors[i] ?? []) }))
    await attempt(db, async (tx) => done(await keepVectors(tx, embed.model, rows)))
    kept += rows.length
  }
}
