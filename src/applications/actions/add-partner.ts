import type { Here } from '../../io/here.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { languageOf } from '../../people/organisation.ts'
import type { Actor } from '../../people/person.ts'
import { longestTasks } from '../partner.ts'
import { insertPartner } from '../store/partner.ts'
import { change, right } from './change.ts'
import { eligible, welcome } from './welcome-partner.ts'

type Addition = { readonly id: string; readonly organisationId: string; readonly tasks?: string | undefined }

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
      await welcome(tx, here, next, { partner, partnerId, once: `invited:${id}` })
      return done(true)
    },
  })
  return outcome.ok ? done({ id: kept }) : outcome
}
