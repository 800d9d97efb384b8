import { found } from '../../io/absent.ts'
import { hashOf, newKey } from '../../io/cookies.ts'
import type { Here } from '../../io/here.ts'
import type { Actor } from '../../people/person.ts'
import { renewed } from '../invitation.ts'
import { findInvited } from '../reads/invitations.ts'
import { saveInvitation } from '../store/invitation.ts'
import { aboutInvitation } from './about-invitation.ts'
import { sendInvitation } from './invite.ts'

type Input = { readonly invitationId: string; readonly linkOf: (key: string) => string }

/** Sends an invitation anew, with a new key and two weeks more; the earlier letter opens nothing any more. Refuses taken_already. */
export const renewInvitation = (here: Here<Actor>, applicationId: string, { invitationId, linkOf }: Input) =>
  aboutInvitation(here, applicationId, invitationId, {
    deed: 'invite',
    decide: (invitation) => renewed(invitation, here.now),
    save: async (tx, invitation, application) => {
      const key = newKey()
      const to = found(await findInvited(tx, invitation.personId))
      await saveInvitation(tx, invitation, { keyHash: hashOf(key) })
      await sendInvitation(tx, here, application, { invitation, to, link: linkOf(key) })
    },
  })
