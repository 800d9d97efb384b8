import { found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import { witnessed } from '../../io/witness.ts'
import type { Lang } from '../../kit/lang.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import type { ApplicationEvent } from '../events.ts'
import { partyPolicy } from '../policy.ts'
import { promisesAnew } from '../reads/partners-of.ts'
import { findVersion } from '../reads/version.ts'
import { insertSupplementCommitment } from '../store/supplement.ts'
import { standingOf } from '../supplement.ts'
import type { NewPromise } from '../supplement-promise.ts'
import { partyOf } from './change.ts'
import { statementFor, tellCoordinator } from './commit.ts'
import { heldSupplement } from './write-supplement.ts'

type Of = { readonly applicationId: string; readonly id: string }
type Input = {
  readonly partnerId: string
  /** The hash of the tasks and money that the signatory read. */
  readonly digest: string
  readonly position: string
  readonly basis: string
  /** In which language the statement was read. */
  readonly lang: Lang
}
type Refused = 'nothing_changed' | 'changed_meanwhile' | 'position_missing' | 'tasks_missing'

/** What keeps a signatory from committing to what an answer makes of a party. */
function committable(changed: NewPromise | undefined, { digest, position }: Input): Outcome<NewPromise, Refused> {
  if (changed === undefined) return refuse('nothing_changed')
  if (changed.digest !== digest) return refuse('changed_meanwhile')
  if (position.trim() === '') return refuse('position_missing')
  return changed.promise.tasks === '' ? refuse('tasks_missing') : done(changed)
}

type Kept = {
  readonly of: Of
  readonly application: Application
  readonly changed: NewPromise
  readonly input: Input
}

/** The commitment itself, as an event, and told to the coordinator. */
async function keep(tx: Write, here: Here<Actor>, { of, application, changed, input }: Kept): Promise<string> {
  const { party, promise, digest } = changed
  const { partnerId } = party
  const id = newId()
  const position = input.position.trim()
  await insertSupplementCommitment(tx, {
    id,
    supplementId: of.id,
    partnerId,
    digest,
    promised: promise,
    position,
    basis: input.basis.trim(),
    statement: await statementFor(tx, application, { ...party, ownCents: promise.ownCents, lang: input.lang }),
    by: here.who.id,
    at: here.now,
  })
  await record<ApplicationEvent>(tx, here, {
    what: 'supplement.committed',
    aboutKind: 'application',
    about: application.id,
    caseId: application.caseId,
    data: { supplement: of.id, partner: partnerId, digest },
  })
  await tellCoordinator(tx, here, application, { ...partyOf(application, partnerId), position, commitment: id })
  return id
}

/**
 * Commits a party anew to the tasks and money that the answer to a request gives it, before that is sent; by its own signatory alone. The
 * attempt is kept, the coordinator told. Refuses supplement_closed, nothing_changed, changed_meanwhile (what was read is not what stands
 * now), position_missing, tasks_missing.
 */
export const commitToSupplement = (here: Here<Actor>, of: Of, input: Input) =>
  witnessed(here, 'supplement.commit', of.applicationId, () =>
    attempt<{ id: string }, Refused | 'supplement_closed'>(here.db, async (tx) => {
      const held = await heldSupplement(tx, here, of, (application) => {
        const { organisationId } = partyOf(application, input.partnerId)
        return may(partyPolicy, here.who, 'commit', { application, organisationId })
      })
      if (!held.ok) return held
      const { application, supplement } = held.value
      if (standingOf(supplement, here.now) !== 'open') return refuse('supplement_closed')
      const { content } = found(await findVersion(tx, of.applicationId))
      const changed = promisesAnew(content, supplement, application.coordinatorId).find(
        ({ party }) => party.partnerId === input.partnerId,
      )
      const ready = committable(changed, input)
      if (!ready.ok) return ready
      const { given } = ready.value
      return done({
        id: given === null ? await keep(tx, here, { of, application, changed: ready.value, input }) : given.id,
      })
    }),
  )
