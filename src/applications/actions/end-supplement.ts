import { found } from '../../io/absent.ts'
import type { Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { isHandled } from '../application.ts'
import type { ApplicationEvent } from '../events.ts'
import { findVersion } from '../reads/version.ts'
import { lockApplication } from '../store/application.ts'
import { lockSupplement, markClosed, saveDue } from '../store/supplement.ts'
import { dueFault, endOfDay, standingOf, type Request } from '../supplement.ts'
import { tellParties, told } from './tell-parties.ts'

/** The request, held; refuses supplement_closed where it has been answered or ended, or the case has been decided or withdrawn. */
async function held(tx: Write, here: Here<Actor>, applicationId: string, id: string) {
  const { application } = found(await lockApplication(tx, applicationId))
  const supplement = found(await lockSupplement(tx, applicationId, id))
  const standing = standingOf(supplement, here.now)
  const over = standing === 'answered' || standing === 'closed'
  return over || !isHandled(application) ? refuse('supplement_closed') : done({ application, supplement })
}

/**
 * Gives more time for an answer, on request (HL 33 §; domain.md R-A9), also when the time has run out; told by letter. In the caller's
 * transaction, whose caller has asked its policy. Refuses supplement_closed, due_faulty
 * (`dueFault` says why), not_later than the deadline that it has.
 */
export async function extendSupplement(
  tx: Write,
  here: Here<Actor>,
  applicationId: string,
  { id, due }: { readonly id: string; readonly due: Request['due'] },
): Promise<Outcome<{ id: string }, 'supplement_closed' | 'due_faulty' | 'not_later'>> {
  const open = await held(tx, here, applicationId, id)
  if (!open.ok) return open
  if (!due.ok || dueFault(due, here.now) !== undefined) return refuse('due_faulty')
  const dueAt = endOfDay(due.value)
  if (dueAt <= open.value.supplement.dueAt) return refuse('not_later')
  const version = found(await findVersion(tx, applicationId))
  await saveDue(tx, id, dueAt)
  await record<ApplicationEvent>(tx, here, {
    what: 'supplement.extended',
    aboutKind: 'application',
    about: applicationId,
    caseId: version.caseId,
    data: { supplement: id, dueAt: dueAt.toISOString() },
  })
  await tellParties(tx, here, told(version), { kind: 'extended', id, due: dueAt })
  return done({ id })
}

/**
 * Ends a request without an answer: it is no longer needed, or its time has run out and the case goes on without it. In the caller's
 * transaction, whose caller has asked its policy; told by letter. Refuses supplement_closed.
 */
export async function closeSupplement(
  tx: Write,
  here: Here<Actor>,
  applicationId: string,
  { id }: { readonly id: string },
): Promise<Outcome<{ id: string }, 'supplement_closed'>> {
  const open = await held(tx, here, applicationId, id)
  if (!open.ok) return open
  await markClosed(tx, id, { who: here.who.id, at: here.now })
  await record<ApplicationEvent>(tx, here, {
    what: 'supplement.closed',
    aboutKind: 'application',
    about: applicationId,
    caseId: open.value.application.caseId,
    data: { supplement: id },
  })
  const version = found(await findVersion(tx, applicationId))
  await tellParties(tx, here, told(version), { kind: 'closed', id, due: open.value.supplement.dueAt })
  return done({ id })
}
