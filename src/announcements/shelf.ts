import { dayOf, type Day } from '../kit/dates.ts'
import { firstPublishedAt, type Announcement } from './announcement.ts'

/** An announcement as the public list shows it; `year` is that of its round, for where no source says when it was published. */
export type Listed = Announcement & { readonly year: number | null }

/** The day by which it is shelved: of the first publication, else of the decisions. Null where neither is known. */
export function dayTold(one: Pick<Announcement, 'publishedAt' | 'decidedOn'>): Day | null {
  const at = firstPublishedAt(one)
  return at === undefined ? one.decidedOn : dayOf(at)
}

/** The year in which it stands in the list. Null where nothing says it. */
export function yearOf(one: Listed): number | null {
  const day = dayTold(one)
  return day === null ? one.year : Number(day.slice(0, 4))
}

/** Those with a topic word, in whichever language it is asked for; all where none is asked for. */
export const onTopic = <T extends Announcement>(all: readonly T[], topic: string): readonly T[] =>
  topic === ''
    ? all
    : all.filter((one) => one.topicWords.some((word) => Object.values(word).some((said) => said.text === topic)))
