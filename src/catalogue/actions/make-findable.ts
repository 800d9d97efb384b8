import type { Write } from '../../io/db.ts'
import { makeMeaningful } from '../store/features.ts'
import { keepWords } from '../store/search.ts'

/** Keeps by which words and which meaning works are found; for those that enter or change them, in their transaction. */
export async function makeFindable(tx: Write, ids: readonly string[]): Promise<void> {
  await keepWords(tx, ids)
  await makeMeaningful(tx, ids)
}
