import type { Lack } from './completeness.ts'
import { editedSince, lacksIn, type Workspace } from './workspace.ts'

/** Whether sending is the next thing to do: it is complete, and something in it has not been sent. */
export const isToBeSent = ({ application, open, may, lacks }: Workspace): boolean =>
  open && may.submit && lacks.length === 0 && (application.newest === null || editedSince(application))

/** Whether a person mends what their own party lacks: its signatory the commitment, whoever keeps its money the costs. */
function mendsOwn({ mayOwn }: Workspace, { what, section }: Lack): boolean {
  if (what === 'commitment_missing' || what === 'commitment_outdated') return mayOwn.commit
  return section === 'budget' ? mayOwn.money : mayOwn.tasks
}

const mends = (work: Workspace, lack: Lack): boolean =>
  lack.partnerId === undefined ? work.may.answers : lack.partnerId === work.own?.id && mendsOwn(work, lack)

/**
 * Where a person goes on writing: the first thing lacking, in the order of the form, that this person mends, an answer or something of
 * one's own party. Undefined where the rest is up to others, or nothing may be written.
 */
export const lackToMend = (work: Workspace): Lack | undefined =>
  work.open ? work.form.sections.flatMap(({ key }) => lacksIn(work, key)).find((lack) => mends(work, lack)) : undefined
