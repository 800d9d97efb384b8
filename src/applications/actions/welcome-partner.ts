import { mayTakePart } from '../../calls/partner-kind.ts'
import { findCall } from '../../calls/reads.ts'
import { found } from '../../io/absent.ts'
import type { Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import type { Organisation } from '../../people/organisation.ts'
import type { Actor } from '../../people/person.ts'
import { findOrganisation } from '../../people/reads.ts'
import type { Application } from '../application.ts'
import { titleOf } from '../content.ts'
import type { ApplicationEvent } from '../events.ts'
import { invitationLetter } from '../letters.ts'
import { listInvitable } from '../reads/invitable.ts'
import { answersTo } from '../store/answer.ts'
import { tell } from './tell.ts'

/** The organisation where it may be asked to join and the call takes organisations of its kind as applicants or as partners. */
export async function eligible(
  tx: Write,
  application: Application,
  organisationId: string,
): Promise<Organisation | undefined> {
  const call = found(await findCall(tx, application.callId))
  const applicants = await listInvitable(tx, application)
  return applicants.find((one) => one.id === organisationId && mayTakePart(one.kind, call))
}

type Joining = {
  readonly partner: Organisation
  readonly partnerId: string
  /** What makes the letter another one than an earlier to the same people. */
  readonly once: string
}

/** Writes to the people of an organisation that it is a party now, and records it. */
export async function welcome(
  tx: Write,
  here: Here<Actor>,
  application: Application,
  { partner, partnerId, once }: Joining,
): Promise<void> {
  const { closesAt } = found(await findCall(tx, application.callId))
  const coordinator = found(await findOrganisation(tx, application.coordinatorId))
  const title = titleOf(await answersTo(tx, application.id, ['title_fi', 'title_sv']))
  const invitation = { title, coordinator: coordinator.name, party: partner.name, closesAt: closesAt ?? here.now }
  const letter = (reader: Parameters<typeof invitationLetter>[1]) => invitationLetter(invitation, reader)
  await tell(tx, here, { application, organisationId: partner.id }, { from: 'parties', once, letter })
  await record<ApplicationEvent>(tx, here, {
    what: 'partner.invited',
    aboutKind: 'application',
    about: application.id,
    caseId: application.caseId,
    data: { partner: partnerId, organisation: partner.id },
  })
}
