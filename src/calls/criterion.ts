import type { Lang } from '../kit/lang.ts'
import { saidIn, type Words } from '../kit/words.ts'
import { neededLanguages, type NeededLanguage } from './clause.ts'

/** The whole points of the scale, each of which may be described. */
export const scorePoints = ['0', '1', '2', '3', '4', '5'] as const
export type ScorePoint = (typeof scorePoints)[number]
/** Those that lie between the others and need no meaning of their own (domain.md §3.3). */
const between: readonly ScorePoint[] = ['2', '4']
/** Whether a call describes a point only if it wants to. */
export const isBetween = (point: ScorePoint): boolean => between.includes(point)

/** Hundredths of a point: 250 is 2,50. */
export type Hundredths = number
export const highestScore: Hundredths = 500
/** Medians are whole or half points. */
export const halfPoint: Hundredths = 50
/** What a call asks that says nothing else: 2,50 of the whole, and 2 of a core criterion (domain.md §3.2, step 4). */
export const usualLowest: { readonly score: Hundredths; readonly core: Hundredths } = { score: 250, core: 200 }

export type Criterion = {
  readonly key: string
  readonly name: Words
  /** Percent of the whole; null where it was not published. */
  readonly weight: number | null
  /** Among the most important: where scores are equal, the medians of these decide the order (domain.md §3.2). */
  readonly core: boolean
  /** A median under this keeps an application below the threshold, whatever its sum. Null where there is none. */
  readonly lowest: Hundredths | null
  readonly anchors: Readonly<Record<string, Words>>
  /** How a source ranks it where it gives no weight: primary, emphasised, also_considered. */
  readonly standing: string | null
}

/** What a call asks of a criterion of which it says nothing else: nothing but of a core one. */
export const usualLowestOf = ({ core }: Pick<Criterion, 'core'>): Hundredths | null => (core ? usualLowest.core : null)

/** Points as people read them: 250 hundredths are `2,5`, 200 are `2`. */
export const writtenPoints = (hundredths: Hundredths, lang: Lang): string =>
  lang === 'en' ? String(hundredths / 100) : String(hundredths / 100).replace('.', ',')

/** Sum of the weights in percent; criteria without a weight add nothing. */
export const weightsOf = (criteria: readonly Criterion[]): number =>
  criteria.reduce((sum, criterion) => sum + (criterion.weight ?? 0), 0)

/** The points of a criterion that its readers are told of: those that need a meaning, and the others that have one. */
export const toldPoints = ({ anchors }: Pick<Criterion, 'anchors'>): readonly ScorePoint[] =>
  scorePoints.filter((point) => !isBetween(point) || anchors[point] !== undefined)

/** The national languages in which the name of a criterion or one of the points that it tells of is not said. */
export const criterionUnsaidIn = (criterion: Criterion): readonly NeededLanguage[] =>
  neededLanguages.filter(
    (lang) =>
      ![criterion.name, ...toldPoints(criterion).map((point) => criterion.anchors[point] ?? null)].every((words) =>
        saidIn(words, [lang]),
      ),
  )
