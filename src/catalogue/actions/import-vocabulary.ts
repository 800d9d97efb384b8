import { attempt, type Db } from '../../io/db.ts'
import { isLang, type Lang } from '../../kit/lang.ts'
import { done } from '../../kit/outcome.ts'
import { allWorks, makeMeaningful } from '../store/features.ts'
import { checksumOf, keepChecksum, keepConcepts, keepStems } from '../store/vocabulary.ts'

/** One part of the vocabulary as a file holds it (db/vocabulary/SOURCES.md): stems of a language, or the labels of the concepts. */
export type VocabularyPart = {
  readonly part: Lang | 'concepts'
  readonly checksum: string
  /** Reads the lines; not asked for where the part is there already. */
  readonly lines: () => Promise<string>
}

type Vocabulary = {
  readonly parts: readonly VocabularyPart[]
  /** The checksum of the subjects of the trade: a work keeps them by their places. */
  readonly trade: string
}

/**
 * Enters the vocabulary by which works are found by their meaning, and finds anew what works mean where it has changed, or the subjects
 * of the trade. What is there with the same checksum stays, so it can be run again. Gives the number of parts entered.
 */
export const importVocabulary = ({ db }: { db: Db }, { parts, trade }: Vocabulary) =>
  attempt(db, async (tx) => {
    let fresh = 0
    for (const { part, checksum, lines } of parts) {
      if ((await checksumOf(tx, part)) === checksum) continue
      await (isLang(part) ? keepStems(tx, part, await lines(), checksum) : keepConcepts(tx, await lines(), checksum))
      fresh++
    }
    const isNewTrade = (await checksumOf(tx, 'trade')) !== trade
    if (isNewTrade) await keepChecksum(tx, 'trade', trade)
    if (fresh > 0 || isNewTrade) await makeMeaningful(tx, await allWorks(tx))
    return done(fresh)
  })
