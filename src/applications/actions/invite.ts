import { allowed, found } from '../../io/absent.ts'
import { hashOf, newKey } from '../../io/cookies.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { post } from '../../io/mail.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import { enterInvited } from '../../people/actions/enter-invited.ts'
import type { Actor } from '../../people/person.ts'
import { findOrganisation } from '../../people/reads.ts'
import type { Application } from '../application.ts'
import { titleOf } from '../content.ts'
import type { ApplicationEvent } from '../events.ts'
import { entered, expiryOf, type Invitation, type InvitationEntry } from '../invitation.ts'
import { personalLetter } from '../invitation-letters.ts'
import { partyPolicy, policy } from '../policy.ts'
import { answersTo } from '../store/answer.ts'
import { lockApplication } from '../store/application.ts'
import { insertInvitation } from '../store/invitation.ts'
import { partyOf } from './change.ts'

type To = { readonly name: string; readonly email: string; readonly lang: 'fi' | 'sv' }

/** Writes the letter of an invitation, with the key that opens it; the key is in the letter alone. */
export async function sendInvitation(
  tx: Write,
  here: Here<Actor>,
  application: Application,
  { invitation, to, link }: { invitation: Invitation; to: To; link: string },
): Promise<void> {
  const organisation = found(await findOrganisation(tx, invitation.organisationId))
  const title = titleOf(await answersTo(tx, application.id, ['title_fi', 'title_sv']))
  const { role, expiresAt: until } = invitation
  const letter = { name: to.name, inviter: here.who.name, party: organisation.name, title, role, link, until }
  await post(
    tx,
    {
      to: { name: to.name, address: to.email },
      lang: to.lang,
      ...personalLetter(letter, to.lang),
      about: { kind: 'application', id: application.id },
      example: application.example,
    },
    here.now,
  )
}

type Input = InvitationEntry & {
  readonly id: string
  readonly partnerId: string
  /** The address of the page that a key opens. */
  readonly linkOf: (key: string) => string
}

/**
 * Invites a person by mail to work for a party, for two weeks. `id` comes with the form, so that two clicks send one letter. The role
 * begins when it is taken where the sender may give roles in that organisation, else when somebody there has confirmed it: no coordinator
 * makes signatories of others. Refuses name_missing, address_wrong, role_unknown.
 */
export const invite = (here: Here<Actor>, applicationId: string, { id, partnerId, linkOf, ...entry }: Input) =>
  attempt(here.db, async (tx) => {
    const { application } = found(await lockApplication(tx, applicationId))
    const { organisationId } = partyOf(application, partnerId)
    const part = { application, organisationId }
    allowed(may(partyPolicy, here.who, 'invite', part), may(policy, here.who, 'open_workspace', application))
    const outcome = entered(entry)
    if (!outcome.ok) return outcome
    const { name, email, role, lang } = outcome.value
    const key = newKey()
    const personId = await enterInvited(tx, { name, email, lang, example: application.example }, here.now)
    const invitation: Invitation = {
      id,
      applicationId,
      partnerId,
      organisationId,
      personId,
      role,
      byOwn: may(partyPolicy, here.who, 'confirm_people', part),
      invitedBy: here.who.id,
      sentAt: here.now,
      expiresAt: expiryOf(here.now),
      withdrawnAt: null,
      takenAt: null,
      confirmedAt: null,
    }
    if (!(await insertInvitation(tx, invitation, hashOf(key)))) return done({ id })
    await sendInvitation(tx, here, application, { invitation, to: { name, email, lang }, link: linkOf(key) })
    await record<ApplicationEvent>(tx, here, {
      what: 'person.invited',
      aboutKind: 'application',
      about: applicationId,
      caseId: application.caseId,
      data: { invitation: id, partner: partnerId, role },
    })
    return done({ id })
  })
