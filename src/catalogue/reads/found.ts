import { langs, type Lang } from '../../kit/lang.ts'
import type { Words } from '../../kit/words.ts'
import type { FoundWork, Shared } from '../found.ts'
import { isStem, isTrade, tradeSubject } from '../meaning/feature.ts'
import { tokensOf } from '../meaning/token.ts'
import { inAny, tradeIn } from '../trade/match.ts'
import { subjects } from '../trade/trade.ts'
import type { Asked } from './asked.ts'

export type Labelled = { readonly no: number; readonly label: Shared }
export type FoundRow = Omit<FoundWork, 'reasons' | 'shared' | 'byModel'> & {
  readonly features: readonly number[]
  readonly labels: readonly Labelled[] | null
}

const mostShared = 3

/** The words of a text, in every language, that speak of a subject of the trade. */
const wordsAbout = (said: Words | null, about: ReadonlySet<number>) =>
  langs.flatMap((lang) => {
    const { sequence } = tokensOf(said?.[lang]?.text ?? '')
    return tradeIn(sequence, inAny)
      .filter((met) => about.has(met.subject))
      .map((met) => sequence[met.at] ?? '')
  })

const nameOf = (subject: number): readonly Shared[] => subjects.slice(subject, subject + 1).map((one) => one.name)

type Met = { readonly features: readonly number[]; readonly labels: readonly Labelled[] | null }

/** Why a work was found: words that stand in its texts (title, summary) and in the question, and subjects that both are about. */
export function whyFound(
  texts: readonly (Words | null)[],
  { features, labels }: Met,
  asked: Asked,
): Pick<FoundWork, 'reasons' | 'shared' | 'byModel'> {
  const about = features.filter(isTrade).map(tradeSubject)
  const words = features.filter(isStem).flatMap((feature) => asked.stems.get(feature) ?? [])
  const subjectsShared = about.flatMap(nameOf)
  const concepts = subjectsShared.length + words.length > 0 ? [] : (labels ?? []).map((one) => one.label)
  return {
    byModel: asked.near !== undefined && features.length === 0,
    reasons: [...new Set([...words, ...asked.strange, ...texts.flatMap((text) => wordsAbout(text, new Set(about)))])],
    shared: [...subjectsShared, ...concepts]
      .filter((one) => langs.every((lang: Lang) => one[lang] !== ''))
      .slice(0, mostShared),
  }
}

/** A row of a search as the work it found, with the reason. */
export const foundOf = ({ features, labels, ...work }: FoundRow, asked: Asked): FoundWork => ({
  ...work,
  ...whyFound([work.title], { features, labels }, asked),
})
