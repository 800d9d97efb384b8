import { listWorksOf } from '../../catalogue/reads.ts'
import { found } from '../../io/absent.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import { dayOf } from '../../kit/dates.ts'
import type { Outcome } from '../../kit/outcome.ts'
import { plain } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { findIdentity, findPerson, listApplicants } from '../../people/reads.ts'
import type { ExampleCooperation, ExampleSpace, ExampleSuggestion } from '../example.ts'
import { inviteesIn, mostInvited } from '../invitee.ts'
import { planIn } from '../meeting.ts'
import { listSpacesOf } from '../reads/spaces.ts'
import { listSuggestionsOf } from '../reads/suggestions.ts'
import { saidIn, type Space } from '../space.ts'
import { callMeeting, writeMinutes } from './call-meeting.ts'
import { moveMember } from './move-member.ts'
import { openSpace } from './open-space.ts'
import { shareResult } from './share-result.ts'
import { suggest } from './suggest.ts'
import { writeNote } from './write-note.ts'

type Ground = Pick<Here, 'db' | 'witness'>
/** Letters between example people never leave; their addresses are those of a service on one's own machine. */
const origin = 'http://localhost:3000'

const dayMs = 86_400_000

async function hereAs(ground: Ground, key: string, now: Date): Promise<Here<Actor> & { readonly origin: string }> {
  const { personId } = found(await findIdentity(ground.db, 'example', key))
  return { ...ground, origin, who: found(await findPerson(ground.db, personId)), now, request: newId() }
}

function well<T, Code extends string>(outcome: Outcome<T, Code>): T {
  if (!outcome.ok) throw new Error(`an example was refused: ${outcome.refusal}`)
  return outcome.value
}

const spaceOf = (actor: Actor, spaces: readonly Space[], name: string) =>
  spaces.find((space) => plain(space.name, 'fi') === name && space.members[0]?.organisationId === actor.actingFor?.id)

/** The project that an organisation leads, by its Finnish title. */
const projectOf = async (ground: Ground, organisationId: string, title: string) =>
  (await listWorksOf(ground.db, organisationId)).find((one) => plain(one.title, 'fi') === title)

/** Opens the space of an example, unless it is there; gives its address. */
async function opened(ground: Ground, file: ExampleSpace, at: Date): Promise<string | undefined> {
  const here = await hereAs(ground, file.openedBy, at)
  const own = found(here.who.actingFor?.id)
  const there = spaceOf(here.who, await listSpacesOf(ground.db, own, ['member', 'left']), file.entry.name_fi)
  if (there !== undefined) return undefined
  const work = await projectOf(ground, own, file.project)
  const known = await listApplicants(ground.db, true)
  const { invited } = inviteesIn(file.invited, known, { own, most: mostInvited })
  const works = work === undefined ? [] : [work.id]
  const input = { id: newId(), said: saidIn(file.entry).said, invited, words: file.words, works }
  return well(await openSpace(here, input)).slug
}

type Begun = { readonly slug: string; readonly on: (days: number) => Date }

/** What is done in the space of an example: a note, something shared, meetings with their minutes. */
async function fill(ground: Ground, file: ExampleSpace, { slug, on }: Begun): Promise<void> {
  const as = (days: number) => hereAs(ground, file.openedBy, on(days))
  well(await writeNote(await as(3), slug, { id: newId(), words: file.note, lang: 'sv', seen: 0 }))
  const typed = { address: `/fi/solutions/${file.sharedWork}`, name: '' }
  well(await shareResult(await as(4), slug, { id: newId(), typed, forAll: true, lang: 'sv' }))
  for (const { callAfter, inDays, minutes, ...entry } of file.meetings) {
    const id = newId()
    const plan = found(planIn({ ...entry, day: dayOf(on(inDays)) }).plan ?? undefined)
    well(await callMeeting(await as(callAfter), slug, { id, plan, lang: 'fi' }))
    if (minutes !== '') well(await writeMinutes(await as(inDays + 1), slug, { id, minutes, seen: 1 }))
  }
}

/** Makes the suggestion of an example, unless its project stands in one. */
async function suggested(ground: Ground, file: ExampleSuggestion, at: Date): Promise<void> {
  const [here, there] = [await hereAs(ground, file.person, at), await hereAs(ground, file.toPerson, at)]
  const own = await projectOf(ground, found(here.who.actingFor?.id), file.project)
  const other = await projectOf(ground, found(there.who.actingFor?.id), file.toProject)
  if (own === undefined || other === undefined) return
  if ((await listSuggestionsOf(ground.db, own.id)).length > 0) return
  well(await suggest(here, own.slug, { id: newId(), to: other.slug, said: file.said }))
}

/**
 * Enters invented cooperation by the acts of example people, some days before `now`; what is there stays as it is. Gives nothing, never
 * refuses.
 */
export async function importExampleCooperation(
  ground: Ground,
  now: Date,
  { spaces, suggestions }: ExampleCooperation,
): Promise<void> {
  for (const file of spaces) {
    const on = (days: number) => new Date(now.getTime() - (file.daysAgo - days) * dayMs)
    const slug = await opened(ground, file, on(0))
    if (slug === undefined) continue
    for (const person of file.acceptedBy) {
      const here = await hereAs(ground, person, on(2))
      const organisationId = found(here.who.actingFor?.id)
      well(await moveMember(here, slug, { organisationId, deed: 'accept', said: '' }))
    }
    await fill(ground, file, { slug, on })
  }
  for (const file of suggestions) await suggested(ground, file, new Date(now.getTime() - file.daysAgo * dayMs))
}
