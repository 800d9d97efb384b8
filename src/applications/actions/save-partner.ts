import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { merged } from '../../kit/merge.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import { longestTasks } from '../partner.ts'
import { partyPolicy } from '../policy.ts'
import { promiseOf, updatePartner } from '../store/partner.ts'
import { change, partyOf, type Saved } from './change.ts'
import { keepTasks } from './keep-promise.ts'

type Input = {
  readonly partnerId: string
  readonly tasks?: string
  readonly lang?: 'fi' | 'sv'
  /** The tasks that the page showed before they were written on; without it what is given stands whatever another kept meanwhile. */
  readonly seen?: string | undefined
}

/** Both changed the same place of the tasks: what stands now, and both texts one after the other (kit/merge.ts). */
export type TasksClash = { readonly kept: string; readonly both: string }

/** What was kept; with a clash nothing was. */
export type SavedPartner = Saved & { readonly clash: TasksClash | null }

/** The tasks as they are to stand, out of what one wrote and what another kept meanwhile. */
async function joinedTasks(
  tx: Write,
  { partnerId, tasks, seen }: Input,
): Promise<{ tasks?: string; clash?: TasksClash }> {
  if (tasks === undefined || seen === undefined) return tasks === undefined ? {} : { tasks }
  const kept = (await promiseOf(tx, partnerId)).tasks
  if (kept === seen || kept === tasks) return { tasks }
  const { text, clean } = merged(seen, tasks, kept)
  return clean ? { tasks: text } : { clash: { kept, both: text } }
}

/** Tasks are the coordinator's to describe too; the language is the party's own. */
const mayChange = (who: Actor, application: Application, { partnerId, tasks, lang }: Input): boolean => {
  const part = { application, organisationId: partyOf(application, partnerId).organisationId }
  const own = may(partyPolicy, who, 'edit_own', part)
  const describes = may(partyPolicy, who, 'describe_tasks', part)
  return (tasks === undefined || describes) && (lang === undefined || own)
}

/**
 * Changes what is given of a party: its tasks, the language in which it is written to. Tasks that another changed meanwhile in other
 * places are joined; where both changed the same place nothing is kept and the clash comes back. A change of tasks reopens this party's
 * commitment and no other, and asks it again. Refuses application_closed, tasks_too_long.
 */
export async function savePartner(
  here: Here<Actor>,
  id: string,
  { partnerId, seen, ...given }: Input,
): Promise<Outcome<SavedPartner, 'application_closed' | 'tasks_too_long'>> {
  let clash: TasksClash | null = null
  const outcome = await change<'tasks_too_long'>(here, id, {
    right: (application) => mayChange(here.who, application, { partnerId, ...given }),
    make: async (tx, next) => {
      const party = partyOf(next, partnerId).partnerId
      const joined = await joinedTasks(tx, { partnerId: party, seen, ...given })
      if (joined.clash !== undefined) clash = joined.clash
      if (clash !== null) return done(false)
      const { tasks } = joined
      if ((tasks ?? '').length > longestTasks) return refuse('tasks_too_long')
      const written = tasks !== undefined && (await keepTasks(tx, here, { next, party, tasks }))
      const spoken = given.lang !== undefined && (await updatePartner(tx, party, { lang: given.lang }))
      return done(written || spoken)
    },
  })
  return outcome.ok ? done({ ...outcome.value, clash }) : outcome
}
