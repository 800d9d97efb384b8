import type { Write } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import { keepSpace } from '../store/work-space.ts'

/**
 * Writes on the pages of works in which space they work together, for the cooperation room, in its transaction; with no works nothing
 * leads to the space any more. Told again it takes the place of what was told before.
 */
export const noteSpace = (
  tx: Write,
  slug: string,
  told: { readonly name: Words; readonly workIds: readonly string[] },
): Promise<void> => keepSpace(tx, slug, told)
