import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { done, type Outcome } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import type { Invitation } from '../invitation.ts'
import { partyPolicy, policy } from '../policy.ts'
import { lockApplication } from '../store/application.ts'
import { lockInvitation } from '../store/invitation.ts'

export type Deed<Code extends string> = {
  readonly deed: 'invite' | 'confirm_people'
  readonly decide: (invitation: Invitation) => Outcome<Invitation, Code>
  readonly save: (tx: Write, next: Invitation, application: Application) => Promise<unknown>
}

/** Does something with an invitation of an application for somebody who may. Gives its id; refuses what `decide` refuses. */
export const aboutInvitation = <Code extends string>(
  here: Here<Actor>,
  applicationId: string,
  invitationId: string,
  { deed, decide, save }: Deed<Code>,
) =>
  attempt<{ id: string }, Code>(here.db, async (tx) => {
    const { application } = found(await lockApplication(tx, applicationId))
    const invitation = found(await lockInvitation(tx, applicationId, invitationId))
    const part = { application, organisationId: invitation.organisationId }
    allowed(may(partyPolicy, here.who, deed, part), may(policy, here.who, 'open_workspace', application))
    const outcome = decide(invitation)
    if (!outcome.ok) return outcome
    await save(tx, outcome.value, application)
    return done({ id: invitationId })
  })
