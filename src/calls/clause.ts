import { saidIn, type Words } from '../kit/words.ts'

/** Different things, kept apart: what money may be sought for, what is aimed at, what is left out, what is demanded, what may come of it. */
export const clauseKinds = ['purpose', 'aim', 'exclusion', 'condition', 'for_residents', 'inside'] as const
export type ClauseKind = (typeof clauseKinds)[number]

export type Clause = {
  /** Short and lasting: applications keep the key of their purpose. */
  readonly key: string
  readonly words: Words
  readonly examples: readonly Words[]
  /** A purpose under which something that exists is taken into use or widened: its applications name it (2018). */
  readonly adopts?: true
}

/** Every call is published in both national languages (KieliL 32 §); others are welcome. */
export const neededLanguages = ['fi', 'sv'] as const
export type NeededLanguage = (typeof neededLanguages)[number]

/** The national languages in which a text is not said. */
export const unsaidIn = (words: Words | null): readonly NeededLanguage[] =>
  neededLanguages.filter((lang) => !saidIn(words, [lang]))

/** The national languages in which a clause, or one of its examples, is not said. */
export const clauseUnsaidIn = (clause: Clause): readonly NeededLanguage[] =>
  neededLanguages.filter((lang) => ![clause.words, ...clause.examples].every((words) => saidIn(words, [lang])))
