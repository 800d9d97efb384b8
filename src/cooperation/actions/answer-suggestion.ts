import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { CooperationEvent } from '../events.ts'
import { suggestionPolicy } from '../policy.ts'
import type { Space } from '../space.ts'
import { addWorks, lockSpace, saveMember } from '../store/space.ts'
import { lockSuggestion, saveAnswer, saveSpaceOf } from '../store/suggestion.ts'
import { answered, type AnswerRefusal, type Side } from '../suggestion-side.ts'
import { agreedOf, saidOfShared, type Suggestion } from '../suggestion.ts'
import { beginSpace } from './begin-space.ts'
import { joined } from './join.ts'
import { tellMembers } from './tell.ts'

type There = Here<Actor> & { readonly origin: string }
type Answer = { readonly deed: 'accept' | 'dismiss'; readonly why: string }

/** Opens the space of a suggestion to which two sides have now agreed, and tells everybody in it. */
async function open(tx: Write, here: There, { id, shared, example }: Suggestion, agreed: readonly Side[]) {
  const organisations = [...new Set(agreed.map(({ organisationId }) => organisationId))]
  const { space } = await beginSpace(tx, here, {
    id: newId(),
    said: saidOfShared(shared),
    works: agreed.map(({ workId }) => workId),
    members: organisations.map((organisationId) => ({ organisationId, state: 'member', said: '' })),
    suggestion: id,
    example,
  })
  if (space === undefined) return null
  await saveSpaceOf(tx, id, space.id)
  await tellMembers(tx, here, { news: 'opened', space, once: `space-opened:${space.id}`, except: here.who.id })
  return space.slug
}

/** Another side joins the space that has begun already: everybody in it agreed to work with this project. */
async function joinLater(tx: Write, here: There, space: Space, side: Side) {
  await addWorks(tx, space.id, [side.workId])
  const { organisationId } = side
  const stands = { id: newId(), spaceId: space.id, organisationId, state: 'member' as const, said: '' }
  await saveMember(tx, { ...stands, at: here.now, by: here.who.id })
  await joined(tx, here, space.slug, { organisationId, deed: 'accept' })
  return space.slug
}

/** Whether a side cannot come into the space any more: it has closed, or its members or the organisation itself said no. */
const isBarred = (space: Space | undefined, { organisationId }: Side) =>
  space?.state === 'closed' ||
  space?.members.some((one) => one.organisationId === organisationId && one.state === 'declined') === true

/**
 * Those who lead one of the projects of a suggestion accept it, or dismiss it with a reason; when two sides have accepted, a space begins
 * with them, and who accepts later joins it. Gives the address of the space, null while there is none. Refuses what `answered` refuses, and
 * cannot_join where the space has closed or the organisation was declined.
 */
export const answerSuggestion = (here: There, id: string, { deed, why }: Answer) =>
  attempt(here.db, async (tx): Promise<Outcome<{ space: string | null }, AnswerRefusal | 'cannot_join'>> => {
    const suggestion = found(await lockSuggestion(tx, id))
    allowed(may(suggestionPolicy, here.who, 'answer', suggestion), may(suggestionPolicy, here.who, 'read', suggestion))
    const own = found(suggestion.sides.find(({ organisationId }) => organisationId === here.who.actingFor?.id))
    const outcome = answered(own, { deed, why })
    if (!outcome.ok) return outcome
    const space = suggestion.space === null ? undefined : await lockSpace(tx, suggestion.space)
    if (deed === 'accept' && isBarred(space, own)) return refuse('cannot_join')
    await saveAnswer(tx, id, outcome.value, { at: here.now, by: here.who.id })
    const data = { work: own.workId, deed }
    await record<CooperationEvent>(tx, here, { what: 'cooperation.answered', aboutKind: 'suggestion', about: id, data })
    if (deed === 'dismiss') return done({ space: suggestion.space })
    if (space !== undefined) return done({ space: await joinLater(tx, here, space, outcome.value) })
    const agreed = agreedOf(suggestion.sides.map((side) => (side.workId === own.workId ? outcome.value : side)))
    return done({ space: agreed.length === 0 ? null : await open(tx, here, suggestion, agreed) })
  })
