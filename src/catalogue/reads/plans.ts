import type { Read as Db } from '../../io/db.ts'
import type { Lang } from '../../kit/lang.ts'
import type { Read } from '../alike.ts'
import { context, stemFeature } from '../meaning/feature.ts'
import { isEmpty } from '../meaning/empty-words.ts'
import { sensesOf, type Lexicon } from '../meaning/lexicon.ts'
import { profileOf } from '../meaning/profile.ts'
import { tokensOf } from '../meaning/token.ts'
import { findLexicon } from './lexicon.ts'

/** A text to be compared with others: a plan, an application. */
export type Plan = { readonly id: string; readonly text: string; readonly lang: Lang }

const wordsOf = (words: Iterable<string>, lexicon: Lexicon): ReadonlyMap<number, string> =>
  new Map(
    [...words]
      .filter((word) => !isEmpty(word))
      .flatMap((word) => sensesOf(lexicon, word).map(({ stem }) => [stemFeature(stem), word] as const)),
  )

/** What texts are about, ready to be compared with each other; in any of the languages. Two looks at the vocabulary for all of them. */
export async function readPlans(db: Db, plans: readonly Plan[]): Promise<readonly Read[]> {
  const read = plans.map((plan) => ({ ...plan, tokens: tokensOf(plan.text) }))
  const lexicon = await findLexicon(db, [...new Set(read.flatMap(({ tokens }) => [...tokens.counts.keys()]))], true)
  return read.map(({ id, text, lang, tokens }) => ({
    id,
    features: new Map([...profileOf([{ text, lang, share: 1 }], '', lexicon)].filter(([feature]) => feature < context)),
    words: wordsOf(tokens.counts.keys(), lexicon),
  }))
}
