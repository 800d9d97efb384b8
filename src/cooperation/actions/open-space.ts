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
import type { Space, SpaceSaid } from '../space.ts'
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

/**
 * Opens a space for the organisation acted for and invites others. The same `id` twice is one space. Gives its address. Refuses
 * nobody_invited, no_organisation (one that is not there or cannot take part) and said_long.
 */
export const openSpace = (here: There, { id, said, invited, words, works }: Input) =>
  attempt(here.db, async (tx) => {
    allowed(mayOpen(here.who), mayTakePart(here.who))
    const own = found(here.who.actingFor ?? undefined)
    if (invited.length === 0) return refuse('nobody_invited')
    if (!(await areInvitable(tx, invited, own))) return refuse('no_organisation')
    if (words.trim().length > longestInvitation) return refuse('said_long')
    const asked = invited.map((organisationId) => ({ organisationId, state: 'invited' as const, said: words.trim() }))
    const { space, isNew } = await beginSpace(tx, here, {
      id,
      said,
      works: (await listWorksOf(tx, own.id)).filter(isLedIn(works)).map((work) => work.id),
      members: [{ organisationId: own.id, state: 'member', said: '' }, ...asked],
      suggestion: null,
      example: own.example,
    })
    const begun = found(space)
    if (isNew) for (const { organisationId } of asked) await tellInvited(tx, here, begun, organisationId)
    return done({ slug: begun.slug })
  })
