import { noteSpace } from '../../catalogue/actions/note-space.ts'
import { listWorksOf } from '../../catalogue/reads.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import { dayOf } from '../../kit/dates.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import { plain } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import type { CooperationEvent } from '../events.ts'
import { hasDeclinedLately, membersOf, moved, type MemberDeed, type MemberState } from '../member.ts'
import { spacePolicy } from '../policy.ts'
import { findSpace } from '../reads/spaces.ts'
import type { Space } from '../space.ts'
import { lockSpace, removeParticipantsOf, removeWorks, saveMember } from '../store/space.ts'
import { closeNow } from './describe-space.ts'
import { joined } from './join.ts'
import { areInvitable, tellInvited } from './open-space.ts'
import { tellMembers, tellOrganisation } from './tell.ts'

type There = Here<Actor> & { readonly origin: string }
type Input = { readonly organisationId: string; readonly deed: MemberDeed; readonly said: string }

/** What only those who are in a space do, for organisations that are not. */
const forOthers: readonly MemberDeed[] = ['invite', 'admit', 'refuse']

/** For others one acts from inside, else for the own organisation alone; for any other organisation there is no such thing. */
function permit(who: Actor, space: Space, { organisationId, deed }: Input): void {
  const isOwn = who.actingFor?.id === organisationId
  const others = forOthers.includes(deed)
  allowed(may(spacePolicy, who, deed, space), others ? !isOwn && may(spacePolicy, who, 'look_inside', space) : isOwn)
}

/** Whoever asked and was refused is told; so is, of an invitation, whoever was invited. */
const tellAsker = (tx: Write, here: There, space: Space, organisationId: string) =>
  tellOrganisation(tx, here, organisationId, {
    news: 'declined',
    what: (lang) => plain(space.name, lang),
    page: `/cooperation/${space.slug}`,
    once: `space-refused:${space.id}:${organisationId}:${here.request}`,
    about: { kind: 'space', id: space.id },
    example: space.example,
  })

/** The projects that an organisation leads are no longer of the space, and their pages lead to it no more. */
async function takeOutWorks(tx: Write, { id, slug, name }: Space, organisationId: string): Promise<Space> {
  const led = (await listWorksOf(tx, organisationId)).filter(({ role }) => role === 'coordinator')
  await removeWorks(
    tx,
    id,
    led.map((work) => work.id),
  )
  const rest = found(await findSpace(tx, slug))
  await noteSpace(tx, slug, { name, workIds: rest.works.map((work) => work.id) })
  return rest
}

/**
 * An organisation has left: neither its people nor its projects take part any more, the others are told, and with the last one the space
 * closes, as it was.
 */
async function leftBehind(tx: Write, here: There, space: Space, organisationId: string): Promise<void> {
  await removeParticipantsOf(tx, space.id, organisationId)
  const left = found(await findSpace(tx, space.slug))
  if (membersOf(left.members).length === 0) return closeNow(tx, here, left)
  const rest = await takeOutWorks(tx, left, organisationId)
  const once = `space-left:${space.id}:${organisationId}:${here.request}`
  await tellMembers(tx, here, { news: 'left', space: rest, once, except: here.who.id })
}

async function tell(tx: Write, here: There, space: Space, { organisationId, deed, state, before }: Input & Stood) {
  const once = `space-${state}:${space.id}:${organisationId}:${here.request}`
  if (state === 'member') return joined(tx, here, space.slug, { organisationId, deed })
  if (state === 'left' && before === 'asking') return undefined
  if (state === 'left') return leftBehind(tx, here, space, organisationId)
  if (state === 'invited') return tellInvited(tx, here, space, organisationId)
  if (deed === 'refuse') return tellAsker(tx, here, space, organisationId)
  return tellMembers(tx, here, {
    news: state === 'asking' ? 'asking' : 'declined',
    space,
    once,
    except: here.who.id,
  })
}
type Stood = { readonly state: MemberState; readonly before: MemberState | undefined }

/** Why a deed cannot be about this organisation, null where it can. */
async function unfit(tx: Write, here: There, { example, members }: Space, { deed, organisationId }: Input) {
  const own = found(here.who.actingFor ?? undefined)
  if (deed === 'ask') return own.example === example ? null : 'example_mixed'
  if (deed !== 'invite') return null
  if (!(await areInvitable(tx, [organisationId], own))) return 'no_organisation'
  const there = members.find((member) => member.organisationId === organisationId)
  return there !== undefined && hasDeclinedLately(there, dayOf(here.now)) ? 'declined_lately' : null
}

/** How the organisation stood; absent where the deed is about one that never had to do with the space. */
function standingBefore({ members }: Space, { organisationId, deed }: Input): MemberState | undefined {
  const before = members.find((member) => member.organisationId === organisationId)?.state
  return deed === 'invite' || deed === 'ask' ? before : found(before)
}

/**
 * Moves an organisation in a space: its own people ask, accept, decline and leave, the people of members invite, admit and refuse. Those
 * whom it concerns are told; when the last member leaves, the space closes. Gives how it stands now. Refuses no_organisation,
 * declined_lately (an invitation within some months of a no), example_mixed (who asks is invented and the space is not, or the other way), step_not_allowed and said_long.
 */
export const moveMember = (here: There, slug: string, input: Input) =>
  attempt(here.db, async (tx) => {
    const space = found(await lockSpace(tx, slug))
    permit(here.who, space, input)
    const { organisationId, deed, said } = input
    const fault = await unfit(tx, here, space, input)
    if (fault !== null) return refuse(fault)
    const before = standingBefore(space, input)
    const outcome = moved(before, { deed, said })
    if (!outcome.ok) return outcome
    const stands = { ...outcome.value, id: newId(), spaceId: space.id, organisationId, at: here.now, by: here.who.id }
    await saveMember(tx, stands)
    const { state } = outcome.value
    if (state !== 'member')
      await record<CooperationEvent>(tx, here, {
        what: 'space.member_moved',
        aboutKind: 'space',
        about: space.id,
        data: { organisation: organisationId, deed, state },
      })
    await tell(tx, here, space, { ...input, state, before })
    return done({ state })
  })
