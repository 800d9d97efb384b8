import { found } from '../../io/absent.ts'
import { hashOf } from '../../io/cookies.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import { beginRole } from '../../people/actions/begin-role.ts'
import type { Actor } from '../../people/person.ts'
import { findOrganisation } from '../../people/reads.ts'
import type { Application } from '../application.ts'
import { titleOf } from '../content.ts'
import type { ApplicationEvent } from '../events.ts'
import { taken, type Invitation } from '../invitation.ts'
import { toConfirmLetter } from '../invitation-letters.ts'
import { answersTo } from '../store/answer.ts'
import { lockApplication } from '../store/application.ts'
import { lockByKey, saveInvitation } from '../store/invitation.ts'
import { tell } from './tell.ts'

async function askToConfirm(tx: Write, here: Here<Actor>, application: Application, one: Invitation): Promise<void> {
  const party = found(await findOrganisation(tx, one.organisationId)).name
  const title = titleOf(await answersTo(tx, application.id, ['title_fi', 'title_sv']))
  const letter = { name: here.who.name, party, title, role: one.role }
  await tell(
    tx,
    here,
    { application, organisationId: one.organisationId },
    { from: 'parties', once: `to-confirm:${one.id}`, letter: (reader) => toConfirmLetter(letter, reader) },
  )
}

async function begin(tx: Write, here: Here<Actor>, application: Application, one: Invitation): Promise<void> {
  const { personId, organisationId, role, invitedBy } = one
  if (one.confirmedAt === null) await askToConfirm(tx, here, application, one)
  else await beginRole(tx, here, { personId, organisationId, role, givenBy: invitedBy })
}

/**
 * Takes an invitation by the key of its letter, for the person it was sent to, once. Gives the application, the organisation, and whether the role has begun
 * or waits for the own organisation. Absent where no letter has that key. Refuses another_person, expired, withdrawn, taken_already.
 */
export const takeInvitation = (here: Here<Actor>, key: string) =>
  attempt(here.db, async (tx) => {
    const outcome = taken(found(await lockByKey(tx, hashOf(key))), here.who.id, here.now)
    if (!outcome.ok) return outcome
    const one = outcome.value
    const { application } = found(await lockApplication(tx, one.applicationId))
    await saveInvitation(tx, one)
    await begin(tx, here, application, one)
    await record<ApplicationEvent>(tx, here, {
      what: 'invitation.taken',
      aboutKind: 'application',
      about: application.id,
      caseId: application.caseId,
      data: { invitation: one.id, partner: one.partnerId, role: one.role },
    })
    return done({ applicationId: application.id, organisationId: one.organisationId, begun: one.confirmedAt !== null })
  })
