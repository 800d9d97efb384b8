import type { TakenPart } from '../../catalogue/found.ts'
import { listWorksOf } from '../../catalogue/reads.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { plain } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { listApplicants } from '../../people/reads.ts'
import { longestInvitation } from '../member.ts'
import { mayOpen, mayTakePart } from '../policy.ts'
import { entryOf, type Space, type SpaceSaid } from '../space.ts'
import { beginSpace } from './begin-space.ts'
import { tellOrganisation } from './tell.ts'

type There = Here<Actor> & { readonly origin: string }
type Input = {
  readonly id: string
  readonly said: SpaceSaid
  /** Organisations that are invited from the start. */
  readonly invited: readonly string[]
  readonly words: string
  /** Projects that the space is about; those that the organisation does not lead are left out. */
  readonly works: readonly string[]
}

/** Whether every organisation can be invited by somebody who acts for `own`: it can apply, and invented ones meet only invented ones. */
export async function areInvitable(
  tx: Write,
  ids: readonly string[],
  own: { readonly id: string; readonly example: boolean },
): Promise<boolean> {
  const there = new Set((await listApplicants(tx, own.example)).map(({ id }) => id))
  return ids.every((id) => id !== own.id && there.has(id))
}

/** Writes to those who write or sign for an organisation that it is invited. */
export const tellInvited = (tx: Write, here: There, space: Space, organisationId: string): Promise<void> =>
  tellOrganisation(tx, here, organisationId, {
    news: 'invited',
    what: (lang) => plain(space.name, lang),
    page: '/my/cooperation',
    once: `space-invited:${space.id}:${organisationId}:${here.request}`,
    about: { kind: 'space', id: space.id },
    example: space.example,
  })

const isLedIn = (works: readonly string[]) => (work: TakenPart) =>
  work.role === 'coordinator' && works.includes(work.id)

async function faultIn(tx: Write, invited: readonly string[], words: string, own: Parameters<typeof areInvitable>[2]) {
  if (invited.length === 0) return 'nobody_invited'
  if (!(await areInvitable(tx, invited, own))) return 'no_organisation'
  return words.trim().length > longestInvitation ? 'said_long' : null
}

type Asked = { readonly said: SpaceSaid; readonly works: readonly string[]; readonly organisations: readonly string[] }

/** Whether a space is the one that is asked for: of that name and subject, with those organisations and projects. */
function isAsked(space: Space, { said, works, organisations }: Asked): boolean {
  const [there, asked] = [entryOf(space), entryOf(said)]
  const fields = ['name_fi', 'name_sv', 'about_fi', 'about_sv'] as const
  return (
    fields.every((field) => there[field] === asked[field]) &&
    works.every((id) => space.works.some((work) => work.id === id)) &&
    organisations.every((id) => space.members.some((member) => member.organisationId === id))
  )
}

/**
 * Opens a space for the organisation acted for and invites others. The same `id` twice is one space. Gives its address. Refuses
 * nobody_invited, no_organisation (one that is not there or cannot take part), said_long, and sent_already where the id is of another.
 */
export const openSpace = (here: There, { id, said, invited, words, works }: Input) =>
  attempt(here.db, async (tx) => {
    allowed(mayOpen(here.who), mayTakePart(here.who))
    const own = found(here.who.actingFor ?? undefined)
    const fault = await faultIn(tx, invited, words, own)
    if (fault !== null) return refuse(fault)
    const asked = invited.map((organisationId) => ({ organisationId, state: 'invited' as const, said: words.trim() }))
    const led = (await listWorksOf(tx, own.id)).filter(isLedIn(works)).map((work) => work.id)
    const { space, isNew } = await beginSpace(tx, here, {
      id,
      said,
      works: led,
      members: [{ organisationId: own.id, state: 'member', said: '' }, ...asked],
      suggestion: null,
      example: own.example,
    })
    const begun = found(space)
    if (!isNew && !isAsked(begun, { said, works: led, organisations: [own.id, ...invited] }))
      return refuse('sent_already')
    if (isNew) for (const { organisationId } of asked) await tellInvited(tx, here, begun, organisationId)
    return done({ slug: begun.slug })
  })
