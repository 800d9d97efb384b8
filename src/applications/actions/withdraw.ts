import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { digestOf } from '../../io/digest.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { witnessed } from '../../io/witness.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import { plain } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { enterDocument } from '../../register/actions/enter-document.ts'
import { withdrawn, type Application } from '../application.ts'
import type { ApplicationEvent } from '../events.ts'
import { withdrawalLetter } from '../letters.ts'
import { policy } from '../policy.ts'
import { findVersion, type Version } from '../reads/version.ts'
import { lockApplication, saveApplication } from '../store/application.ts'
import { tellAll } from './tell.ts'

async function enterWithdrawal(
  tx: Write,
  here: Here<Actor>,
  { caseId, content, lang, coordinator }: Version,
): Promise<void> {
  if (caseId === null) return
  const withdrawal = {
    applicationId: content.applicationId,
    version: content.number,
    withdrawnBy: here.who.id,
    at: here.now.toISOString(),
  }
  await enterDocument(tx, {
    caseId,
    kind: 'withdrawal',
    direction: 'arrived',
    title: plain(content.title, lang),
    lang,
    at: here.now,
    senderId: coordinator.id,
    content: withdrawal,
    hash: digestOf(withdrawal),
  })
}

async function tellParties(tx: Write, here: Here<Actor>, application: Application, version: Version): Promise<void> {
  const { content, coordinator, caseNumber } = version
  const told = { title: content.title, coordinator: coordinator.name, caseNumber: caseNumber ?? '', at: here.now }
  const parties = application.parties.map(({ organisationId }) => organisationId)
  await tellAll(
    tx,
    here,
    { application, parties },
    {
      from: 'authority',
      once: `withdrawn:${application.id}`,
      letter: (reader) => withdrawalLetter(told, reader),
    },
  )
}

/**
 * Takes a submitted application back, for its coordinator's signatory, any time before the decision (domain.md R-A10). It is entered
 * into the register and told to every party. The attempt is kept. Refuses step_not_allowed.
 */
export const withdraw = (here: Here<Actor>, id: string) =>
  witnessed(here, 'application.withdraw', id, () =>
    attempt(here.db, async (tx) => {
      const { application } = found(await lockApplication(tx, id))
      allowed(may(policy, here.who, 'withdraw', application), may(policy, here.who, 'read', application))
      const outcome = withdrawn(application, here.now)
      if (!outcome.ok) return outcome
      const version = found(await findVersion(tx, id))
      await saveApplication(tx, outcome.value)
      await enterWithdrawal(tx, here, version)
      await tellParties(tx, here, outcome.value, version)
      await record<ApplicationEvent>(tx, here, {
        what: 'application.withdrawn',
        aboutKind: 'application',
        about: id,
        caseId: application.caseId,
        data: {},
      })
      return done(outcome.value)
    }),
  )
