import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { merged } from '../../kit/merge.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import { tasksPart } from '../kept-part.ts'
import { longestTasks } from '../partner.ts'
import { partyPolicy } from '../policy.ts'
import { promiseOf, updatePartner } from '../store/partner.ts'
import { change, partyOf, type Saved } from './change.ts'
import { keepTasks } from './keep-promise.ts'
import { takeChanges } from './rewrite-texts.ts'

type Input = {
  readonly partnerId: string
  readonly tasks?: string
  readonly lang?: 'fi' | 'sv'
  /** The tasks that the page showed before they were written on; without it what is given stands whatever another kept meanwhile. */
  readonly seen?: string | undefined
  /** What was written into the tasks while others wrote in them (written.ts). */
  readonly live?: Uint8Array | undefined
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

type Of = Input & { readonly next: Application }

/** Tasks that were written while others wrote in them: their changes are taken. Undefined where they have to be judged by their plain text. */
async function takenTasks(tx: Write, here: Here<Actor>, { next, partnerId, live }: Of): Promise<boolean | undefined> {
  if (live === undefined) return undefined
  const part = tasksPart(partnerId)
  const { settled, changed } = await takeChanges(tx, here, { application: next, live: new Map([[part, live]]) })
  return settled.has(part) ? changed : undefined
}

/** Keeps the tasks that were given. Says whether they became different, or how they clash. Refuses tasks_too_long. */
async function keepGiven(
  tx: Write,
  here: Here<Actor>,
  of: Of,
): Promise<Outcome<boolean | TasksClash, 'tasks_too_long'>> {
  const taken = await takenTasks(tx, here, of)
  if (taken !== undefined) return done(taken)
  const { tasks, clash } = await joinedTasks(tx, of)
  if (clash !== undefined) return done(clash)
  if ((tasks ?? '').length > longestTasks) return refuse('tasks_too_long')
  return done(tasks !== undefined && (await keepTasks(tx, here, { next: of.next, party: of.partnerId, tasks })))
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
  input: Input,
): Promise<Outcome<SavedPartner, 'application_closed' | 'tasks_too_long'>> {
  let clash: TasksClash | null = null
  const outcome = await change<'tasks_too_long'>(here, id, {
    right: (application) => mayChange(here.who, application, input),
    make: async (tx, next) => {
      const { partnerId } = partyOf(next, input.partnerId)
      const kept = await keepGiven(tx, here, { ...input, next })
      if (!kept.ok) return kept
      if (typeof kept.value === 'object') clash = kept.value
      if (clash !== null) return done(false)
      const spoken = input.lang !== undefined && (await updatePartner(tx, partnerId, { lang: input.lang }))
      return done(kept.value === true || spoken)
    },
  })
  return outcome.ok ? done({ ...outcome.value, clash }) : outcome
}
