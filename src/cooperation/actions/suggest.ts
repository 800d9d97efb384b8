import { namesOfSubjects, findShared } from '../../catalogue/reads/near-pairs.ts'
import { findWork } from '../../catalogue/reads.ts'
import { titleOf } from '../../catalogue/title.ts'
import { coordinatorOf, type Work } from '../../catalogue/work.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { listHolders } from '../../people/reads.ts'
import type { CooperationEvent } from '../events.ts'
import { aboutProject } from '../project.ts'
import { projectPolicy } from '../policy.ts'
import { areTogether, findSuggestion } from '../reads/suggestions.ts'
import { insertSuggestion, lockSuggesting } from '../store/suggestion.ts'
import { suggestible, type Suggestion } from '../suggestion.ts'
import { tellOrganisation } from './tell.ts'

type Said = { readonly id: string; readonly to: string; readonly said: string }
type There = Here<Actor> & { readonly origin: string }

const leaderOf = (work: Work) => coordinatorOf(work)?.id ?? null

/** What is said, and to whom of theirs, where it may be said at all. */
async function suggestibleTo(tx: Write, own: Work, other: Work, said: string) {
  const [mine, theirs] = [leaderOf(own), leaderOf(other)]
  if (mine === null || theirs === null) return refuse('nobody_there')
  if (own.example !== other.example) return refuse('example_mixed')
  const readers = await listHolders(tx, theirs, ['editor', 'signatory'])
  const known = await areTogether(tx, own.id, other.id)
  const outcome = suggestible({ said, sameOwner: mine === theirs, known, readers: readers.length })
  return outcome.ok ? done({ said: outcome.value, mine, theirs }) : outcome
}

type Sides = { readonly id: string; readonly own: Work; readonly other: Work }
type Agreed = { readonly said: string; readonly mine: string; readonly theirs: string }

/** Keeps the suggestion; false where it is there already. */
const keep = async (tx: Write, here: There, { id, own, other }: Sides, { said, mine, theirs }: Agreed) =>
  insertSuggestion(tx, {
    id,
    at: here.now,
    by: here.who.id,
    said,
    shared: namesOfSubjects(await findShared(tx, own.id, other.id)),
    example: own.example || other.example,
    sides: [
      { workId: own.id, organisationId: mine, accepted: true },
      { workId: other.id, organisationId: theirs, accepted: false },
    ],
  })

/** Writes to those who lead the other project, and records it. */
async function tell(tx: Write, here: There, { id, own, other }: Sides, theirs: string): Promise<void> {
  await tellOrganisation(tx, here, theirs, {
    news: 'suggested',
    what: (lang) => titleOf(other, lang),
    page: `/my/suggestions/${id}`,
    once: `suggested:${id}`,
    about: { kind: 'suggestion', id },
    example: own.example || other.example,
  })
  const data = { works: [own.id, other.id] }
  await record<CooperationEvent>(tx, here, { what: 'cooperation.suggested', aboutKind: 'suggestion', about: id, data })
}

const isBetween = ({ sides }: Suggestion, ...works: readonly Work[]) =>
  works.every(({ id }) => sides.some(({ workId }) => workId === id))

/** Whether it has been suggested by this very form; and the id to keep it under, a new one where the given one is of another. */
async function sentAs(tx: Write, id: string, own: Work, other: Work) {
  const there = await findSuggestion(tx, id)
  if (there === undefined) return { isSent: false, id }
  return isBetween(there, own, other) ? { isSent: true, id } : { isSent: false, id: newId() }
}

/**
 * Those who lead a project suggest to those of another (`to`: its address) that they work together; their own side has agreed by that. The
 * same `id` twice between the same two is one suggestion. Gives its id. Refuses what `suggestible` refuses, example_mixed (one is invented, the other is not), and no_project where there is no such public project.
 */
export const suggest = (here: There, slug: string, { id, to, said }: Said) =>
  attempt(here.db, async (tx) => {
    const own = found(await findWork(tx, slug))
    const about = aboutProject(own)
    allowed(may(projectPolicy, here.who, 'suggest', about), may(projectPolicy, here.who, 'see', about))
    const other = await findWork(tx, to)
    if (other === undefined || !other.public || other.kind !== 'project') return refuse('no_project')
    await lockSuggesting(tx)
    const sent = await sentAs(tx, id, own, other)
    if (sent.isSent) return done({ id })
    const outcome = await suggestibleTo(tx, own, other, said)
    if (!outcome.ok) return outcome
    const sides = { id: sent.id, own, other }
    if (await keep(tx, here, sides, outcome.value)) await tell(tx, here, sides, outcome.value.theirs)
    return done({ id: sides.id })
  })
