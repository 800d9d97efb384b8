import { isHandled, type ApplicationState } from '../applications/application.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { suggestedConflict } from './conflict.ts'
import { fewestSheets } from './ranking.ts'

/** A person who may assess in the call. */
export type Assignable = {
  readonly id: string
  /** Applications of the call that the person has already. */
  readonly load: number
  /** Organisations that the person holds a mandate for. */
  readonly mandates: readonly string[]
}

/** An application as far as sharing out the work needs it. */
export type ToAssign = {
  readonly applicationId: string
  readonly state: ApplicationState
  readonly parties: readonly string[]
  /** Who is assigned and not disqualified. */
  readonly assessors: readonly string[]
  readonly disqualified: readonly string[]
}

export type Pair = { readonly applicationId: string; readonly personId: string }
export type AssignRefusal =
  | 'not_an_assessor'
  | 'disqualified'
  | 'presents_it'
  | 'conflict_suggested'
  | 'not_assessed_now'

type Asked = {
  readonly person: Assignable | undefined
  readonly application: ToAssign
  /** The person has handled the application as a presenter. */
  readonly presented: boolean
  readonly note: string
}

/**
 * An assignment as it is entered. Refuses not_an_assessor, disqualified, presents_it (four eyes, domain.md R-H9), not_assessed_now
 * (withdrawn or decided), and conflict_suggested where the person holds a mandate for a party and no note says why all the same.
 */
export function assigned({
  person,
  application,
  presented,
  note,
}: Asked): Outcome<Pair & { readonly note: string }, AssignRefusal> {
  if (person === undefined) return refuse('not_an_assessor')
  if (!isHandled(application)) return refuse('not_assessed_now')
  if (application.disqualified.includes(person.id)) return refuse('disqualified')
  if (presented) return refuse('presents_it')
  if (suggestedConflict(person.mandates, application.parties).length > 0 && note.trim() === '')
    return refuse('conflict_suggested')
  return done({ applicationId: application.applicationId, personId: person.id, note: note.trim() })
}

const free = (person: Assignable, application: ToAssign, taken: readonly string[]) =>
  !taken.includes(person.id) &&
  !application.disqualified.includes(person.id) &&
  suggestedConflict(person.mandates, application.parties).length === 0

/**
 * Suggests who could take what, so that every application gets two assessors and all have about the same to do. Skips suggested
 * conflicts. A suggestion only: somebody assigns.
 */
export function evenShares(applications: readonly ToAssign[], people: readonly Assignable[]): readonly Pair[] {
  const loads = new Map(people.map((person) => [person.id, person.load]))
  const lightest = (a: Assignable, b: Assignable) =>
    (loads.get(a.id) ?? 0) - (loads.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1)
  return applications.flatMap((application) => {
    const wanted = Math.max(0, fewestSheets - application.assessors.length)
    const chosen = people
      .filter((person) => free(person, application, application.assessors))
      .toSorted(lightest)
      .slice(0, wanted)
    for (const { id } of chosen) loads.set(id, (loads.get(id) ?? 0) + 1)
    return chosen.map(({ id }) => ({ applicationId: application.applicationId, personId: id }))
  })
}
