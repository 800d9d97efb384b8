import type { Here } from '../../io/here.ts'
import { beginRole } from '../../people/actions/begin-role.ts'
import type { Actor } from '../../people/person.ts'
import { confirmed } from '../invitation.ts'
import { saveInvitation } from '../store/invitation.ts'
import { aboutInvitation } from './about-invitation.ts'

/** Begins the role of somebody whom another organisation invited; only those who may give roles in the own organisation do so. Refuses not_taken. */
export const confirmInvitation = (here: Here<Actor>, applicationId: string, invitationId: string) =>
  aboutInvitation(here, applicationId, invitationId, {
    deed: 'confirm_people',
    decide: (invitation) => confirmed(invitation, here.now),
    save: async (tx, next) => {
      await saveInvitation(tx, next, { by: here.who.id })
      const { personId, organisationId, role } = next
      await beginRole(tx, here, { personId, organisationId, role, givenBy: here.who.id })
    },
  })
