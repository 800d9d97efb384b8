import { attempt, type Db, type Write } from '../../io/db.ts'
import { done } from '../../kit/outcome.ts'
import { isCommitted } from '../commitment.ts'
import { unsentLetter, waitingLetter } from '../reminder-letters.ts'
import { earliestReminder, reminderDue } from '../reminder.ts'
import { listUnsent, type UnsentApplication } from '../reads/unsent.ts'
import { tell } from './tell.ts'

async function remindOf(tx: Write, application: UnsentApplication, now: Date): Promise<void> {
  const due = reminderDue(application.closesAt, now)
  if (due === null) return
  const once = `closing-${due}:${application.id}`
  const here = { now }
  await tell(
    tx,
    here,
    { application, organisationId: application.coordinatorId },
    {
      from: 'parties',
      once,
      letter: (reader) => unsentLetter(application, reader),
    },
  )
  for (const partner of application.partners.filter((one) => !isCommitted(one)))
    await tell(
      tx,
      here,
      { application, organisationId: partner.organisationId },
      {
        from: 'parties',
        once,
        letter: (reader) => waitingLetter(application, partner.name, reader),
      },
    )
}

/**
 * Writes to the coordinator of every application that stands unsent when its call closes within seven days, and again within one; and
 * to the partners whose commitment it waits for. Each letter once, however often it is run. Gives the number of applications looked at.
 */
export const remind = ({ db, now }: { readonly db: Db; readonly now: Date }) =>
  attempt(db, async (tx) => {
    const unsent = await listUnsent(tx, now, new Date(now.getTime() + earliestReminder))
    for (const application of unsent) await remindOf(tx, application, now)
    return done(unsent.length)
  })
