import { saidIn, type Words } from '../kit/words.ts'
import { neededLanguages, type NeededLanguage } from './clause.ts'

/** The points whose meaning is written out; 2 and 4 lie between (domain.md §3.3). */
export const anchorPoints = ['0', '1', '3', '5'] as const
export type AnchorPoint = (typeof anchorPoints)[number]

export type Criterion = {
  readonly key: string
  readonly name: Words
  /** Percent of the whole; null where it was not published. */
  readonly weight: number | null
  /** A median under 2 here keeps an application below the line, whatever its sum (domain.md §3.2). */
  readonly core: boolean
  readonly anchors: Readonly<Record<string, Words>>
  /** How a source ranks it where it gives no weight: primary, emphasised, also_considered. */
  readonly standing: string | null
}

/** Sum of the weights in percent; criteria without a weight add nothing. */
export const weightsOf = (criteria: readonly Criterion[]): number =>
  criteria.reduce((sum, criterion) => sum + (criterion.weight ?? 0), 0)

/** The national languages in which the name of a criterion or one of its four anchors is not said. */
export const criterionUnsaidIn = (criterion: Criterion): readonly NeededLanguage[] =>
  neededLanguages.filter(
    (lang) =>
      ![criterion.name, ...anchorPoints.map((point) => criterion.anchors[point] ?? null)].every((words) =>
        saidIn(words, [lang]),
      ),
  )
