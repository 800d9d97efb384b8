import type { Here } from '../../io/here.ts'
import type { Actor } from '../../people/person.ts'
import { withdrawnAt } from '../invitation.ts'
import { saveInvitation } from '../store/invitation.ts'
import { aboutInvitation } from './about-invitation.ts'

/** Takes an invitation back before it is taken; its letter opens nothing any more. Refuses taken_already. */
export const withdrawInvitation = (here: Here<Actor>, applicationId: string, invitationId: string) =>
  aboutInvitation(here, applicationId, invitationId, {
    deed: 'invite',
    decide: (invitation) => withdrawnAt(invitation, here.now),
    save: (tx, next) => saveInvitation(tx, next),
  })
