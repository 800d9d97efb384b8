import type { Write } from '../../io/db.ts'
import { found } from '../../io/absent.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { findCall } from '../../calls/reads.ts'
import { languageOf, type Organisation } from '../../people/organisation.ts'
import type { Actor } from '../../people/person.ts'
import { findOrganisation } from '../../people/reads.ts'
import type { Application } from '../application.ts'
import { titleOf } from '../content.ts'
import type { ApplicationEvent } from '../events.ts'
import { mayApply } from '../joint.ts'
import { invitationLetter } from '../letters.ts'
import { longestTasks } from '../partner.ts'
import { listInvitable } from '../reads/invitable.ts'
import { answersTo } from '../store/answer.ts'
import { insertPartner } from '../store/partner.ts'
import { change, right } from './change.ts'
import { tell } from './tell.ts'

type Addition = { readonly id: string; readonly organisationId: string; readonly tasks?: string | undefined }

/** The organisation where it may be asked to join and the call is for organisations of its kind. */
async function eligible(
  tx: Write,
  application: Application,
  organisationId: string,
): Promise<Organisation | undefined> {
  const call = found(await findCall(tx, application.callId))
  const applicants = await listInvitable(tx, application)
  return applicants.find((one) => one.id === organisationId && mayApply(one.kind, call))
}

async function invite(tx: Write, here: Here<Actor>, application: Application, partner: Organisation): Promise<void> {
  const { closesAt } = found(await findCall(tx, application.callId))
  const coordinator = found(await findOrganisation(tx, application.coordinatorId))
  const title = titleOf(await answersTo(tx, application.id, ['title_fi', 'title_sv']))
  const invitation = { title, coordinator: coordinator.name, party: partner.name, closesAt: closesAt ?? here.now }
  await tell(
    tx,
    here,
    { application, organisationId: partner.id },
    {
      from: 'parties',
      once: `invited:${application.id}`,
      letter: (reader) => invitationLetter(invitation, reader),
    },
  )
}

/**
 * Adds a municipality or a joint authority as a partner and writes to its people. Gives the id of the partner, also where the
 * organisation is one already. Refuses application_closed, not_an_applicant, tasks_too_long.
 */
export async function addPartner(
  here: Here<Actor>,
  id: string,
  { id: partnerId, organisationId, tasks = '' }: Addition,
): Promise<Outcome<{ id: string }, 'application_closed' | 'not_an_applicant' | 'tasks_too_long'>> {
  let kept = partnerId
  const outcome = await change<'not_an_applicant' | 'tasks_too_long'>(here, id, {
    right: right(here.who, 'edit_partners'),
    make: async (tx, next) => {
      const there = next.parties.find((party) => party.organisationId === organisationId)
      kept = there?.partnerId ?? partnerId
      if (there !== undefined) return done(false)
      if (tasks.length > longestTasks) return refuse('tasks_too_long')
      const partner = await eligible(tx, next, organisationId)
      if (partner === undefined) return refuse('not_an_applicant')
      await insertPartner(tx, {
        id: partnerId,
        applicationId: id,
        organisationId,
        role: 'partner',
        tasks,
        lang: languageOf(partner),
      })
      await invite(tx, here, next, partner)
      await record<ApplicationEvent>(tx, here, {
        what: 'partner.invited',
        aboutKind: 'application',
        about: id,
        caseId: next.caseId,
        data: { partner: partnerId, organisation: organisationId },
      })
      return done(true)
    },
  })
  return outcome.ok ? done({ id: kept }) : outcome
}
