import type { Day } from '../../kit/dates.ts'
import type { Words } from '../../kit/words.ts'
import { standingOf, type Standing } from './adoption.ts'
import type { OwnAdoption } from './adopter.ts'

export type TaskWork = {
  readonly slug: string
  readonly title: Words | null
  readonly coordinator: Words | null
  readonly nameInSource: string | null
}
/** A work with questions that wait for an organisation which carries it out. */
export type WaitingWork = TaskWork & { readonly count: number }

/** confirm: a year has passed · tell: a granted application opened it · correct: a source names it · answer: somebody has asked. */
export type AdoptionTask = {
  readonly kind: 'confirm' | 'tell' | 'correct' | 'answer'
  readonly count: number
  readonly work: TaskWork
}

const kindOf: Partial<Record<Standing, AdoptionTask['kind']>> = {
  opened: 'tell',
  by_source: 'correct',
  due: 'confirm',
  overdue: 'confirm',
}

/** What waits for an organisation in the adoption register on a day: its own adoptions first, then the questions of others. */
export function adoptionTasks(
  own: readonly OwnAdoption[],
  asked: readonly WaitingWork[],
  today: Day,
): readonly AdoptionTask[] {
  const waiting = own.flatMap((work): readonly AdoptionTask[] => {
    const kind = kindOf[standingOf(work.entry, today)]
    return kind === undefined ? [] : [{ kind, count: 1, work }]
  })
  return [...waiting, ...asked.map((work) => ({ kind: 'answer' as const, count: work.count, work }))]
}
