import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { witnessed } from '../../io/witness.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { formIdOf, submitted } from '../application.ts'
import { titleOf } from '../content.ts'
import type { ApplicationEvent } from '../events.ts'
import { receiptLetter, sentLetter, type Arrival } from '../letters.ts'
import { policy } from '../policy.ts'
import { findApplication, type WholeApplication } from '../reads/application.ts'
import type { Receipt } from '../receipt.ts'
import { lockApplication, saveApplication } from '../store/application.ts'
import { newestVersion } from '../store/version.ts'
import { freeze } from './freeze.ts'
import { tell } from './tell.ts'
import { lapse } from './tell-coordination.ts'
import { weighed } from '../reads/weighed.ts'

/** A receipt to the coordinator's people, a notice to every partner's, each in their own language. */
async function tellEverybody(
  tx: Write,
  here: Here<Actor>,
  application: WholeApplication,
  receipt: Receipt,
): Promise<void> {
  const { partners, answers } = application
  const coordinator = partners.find((partner) => partner.role === 'coordinator')
  const arrival: Arrival = { title: titleOf(answers), receipt, coordinator: coordinator?.name ?? {} }
  for (const partner of partners)
    await tell(
      tx,
      here,
      { application, organisationId: partner.organisationId },
      {
        from: 'authority',
        once: `version:${receipt.versionId}`,
        letter: (reader) =>
          partner.role === 'coordinator' ? receiptLetter(arrival, reader) : sentLetter(arrival, partner.name, reader),
      },
    )
}

/**
 * Sends an application for handling, for its coordinator's signatory: freezes a numbered version with its hash, enters it into the
 * register (the first one opens the case), and writes the receipt. In time is what had arrived at `here.now`, whatever it then waits
 * for (SähkL 10.1 §). A request in the draft to hand over the coordinator's task ends with its first sending. The attempt is kept, also a refused one. Refuses as `submitted` of application.ts does.
 */
export const submit = (here: Here<Actor>, id: string) =>
  witnessed(here, 'application.submit', id, () =>
    attempt(here.db, async (tx) => {
      const { application: stored, call } = found(await lockApplication(tx, id))
      allowed(may(policy, here.who, 'submit', stored), may(policy, here.who, 'read', stored))
      const application = { ...stored, formId: formIdOf(stored, call) }
      const newest = await newestVersion(tx, id)
      const { content, lacks } = await weighed(tx, application, found(await findApplication(tx, id)))
      const outcome = submitted({ application, call, lacks, frozenRevision: newest?.revision ?? null }, here.now)
      if (!outcome.ok) return outcome
      if (stored.state === 'draft') await lapse(tx, here, stored, 'drafting')
      const { receipt, caseId } = await freeze(tx, here, { application: outcome.value, content, newest })
      await saveApplication(tx, { ...outcome.value, caseId })
      await record<ApplicationEvent>(tx, here, {
        what: 'application.submitted',
        aboutKind: 'application',
        about: id,
        caseId,
        data: {
          version: receipt.versionId,
          number: receipt.number,
          totalCents: receipt.totalCents,
          soughtCents: receipt.soughtCents,
        },
      })
      await tellEverybody(tx, here, content, receipt)
      return done(receipt)
    }),
  )
