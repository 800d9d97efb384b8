import { listNearPairs, namesOfSubjects } from '../../catalogue/reads/near-pairs.ts'
import { listTitles } from '../../catalogue/reads/titles.ts'
import { titleIn } from '../../catalogue/title.ts'
import { attempt, type Db, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import { newId } from '../../io/once.ts'
import { dayOf } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { done } from '../../kit/outcome.ts'
import type { CooperationEvent } from '../events.ts'
import { listBusyWorks, listEarlier, listLeaders, listReachable } from '../reads/suggestions.ts'
import { insertSuggestion, lockSuggesting } from '../store/suggestion.ts'
import { groupsOf, holdsBack, type Group } from '../suggestion.ts'
import { tellOrganisation, type Origin } from './tell.ts'

const mostShared = 3

/** The pairs that the program may suggest now: no earlier suggestion holds them back, and everybody in them can answer and has nothing to answer yet. */
async function freshPairs(tx: Write, now: Date) {
  const pairs = await listNearPairs(tx, dayOf(now))
  const held = (await listEarlier(tx)).filter((earlier) => holdsBack(earlier, now))
  const told = new Set(held.map(({ works }) => works.toSorted().join(' ')))
  const busy = new Set(await listBusyWorks(tx))
  const reachable = new Set(await listReachable(tx, [...new Set(pairs.flatMap(({ works }) => works))]))
  const isFree = (work: string) => reachable.has(work) && !busy.has(work)
  return pairs.filter(({ works }) => works.every(isFree) && !told.has(works.toSorted().join(' ')))
}

/** Keeps one suggestion and writes to everybody who leads one of its projects. */
async function suggest(tx: Write, at: Origin, { works, shared }: Group): Promise<void> {
  const id = newId()
  const leaders = await listLeaders(tx, works)
  const example = leaders.some((one) => one.example)
  const names = namesOfSubjects(shared.slice(0, mostShared))
  const sides = leaders.map(({ workId, organisationId }) => ({ workId, organisationId, accepted: false }))
  await insertSuggestion(tx, { id, at: at.now, by: null, said: '', shared: names, example, sides })
  const by = { who: null, now: at.now, request: null }
  const data = { works }
  await record<CooperationEvent>(tx, by, { what: 'cooperation.suggested', aboutKind: 'suggestion', about: id, data })
  const titles = await listTitles(tx, works)
  for (const { workId, organisationId } of leaders) {
    const own = titles.find((one) => one.id === workId)
    const what = (lang: Lang) => (own === undefined ? '' : titleIn(own, lang))
    const told = { news: 'suggested' as const, what, page: `/my/suggestions/${id}`, example }
    const letter = { ...told, once: `suggested:${id}:${workId}`, about: { kind: 'suggestion' as const, id } }
    await tellOrganisation(tx, at, organisationId, letter)
  }
}

/**
 * Suggests projects under way that are about the same to those who lead them, as far as it has not done so and they have nothing to answer;
 * a pair is suggested again only when what came of it has ended some time ago (`holdsBack`). Safe to run again and beside itself. Gives how many suggestions were made.
 */
export const suggestNear = ({ db, ...at }: Origin & { readonly db: Db }) =>
  attempt(db, async (tx) => {
    await lockSuggesting(tx)
    const groups = groupsOf(await freshPairs(tx, at.now))
    for (const group of groups) await suggest(tx, at, group)
    return done(groups.length)
  })
