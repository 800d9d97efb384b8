import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { post } from '../../io/mail.ts'
import { dayOf } from '../../kit/dates.ts'
import { isLang } from '../../kit/lang.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { findOrganisation, listHolders } from '../../people/reads.ts'
import { ended, settled, type Enrolment } from '../enrolment.ts'
import type { ProgrammeEvent } from '../events.ts'
import { settledLetter } from '../letters.ts'
import { policy } from '../policy.ts'
import { lockEnrolment, saveSettled } from '../store.ts'

/** Writes to those who enrol the municipality what came of it. */
async function tell(tx: Write, enrolment: Enrolment, now: Date): Promise<void> {
  const organisation = found(await findOrganisation(tx, enrolment.organisationId))
  for (const reader of await listHolders(tx, enrolment.organisationId, ['editor', 'signatory'])) {
    if (reader.email === null) continue
    const lang = isLang(reader.lang) ? reader.lang : 'fi'
    await post(
      tx,
      {
        to: { name: reader.name, address: reader.email },
        lang,
        ...settledLetter(enrolment, organisation.name, { name: reader.name, lang }),
        once: `enrolment:${enrolment.id}:${enrolment.revision}:${reader.id}`,
        about: { kind: 'enrolment', id: enrolment.id },
        example: reader.example || organisation.example,
      },
      now,
    )
  }
}

const noted = (tx: Write, here: Here<Actor>, what: 'enrolment.settled' | 'enrolment.left', enrolment: Enrolment) => {
  const { organisationId: organisation, role, state, revision } = enrolment
  const data = { organisation, role, state, revision }
  return record<ProgrammeEvent>(tx, here, { what, aboutKind: 'enrolment', about: enrolment.id, data })
}

type Input = { readonly deed: 'confirm' | 'decline'; readonly why: string; readonly revision: number }

/**
 * Confirms or declines what a municipality has told, for the programme office, and writes to the municipality. Gives the enrolment.
 * Refuses step_not_allowed, changed_meanwhile, why_missing.
 */
export const settleEnrolment = (here: Here<Actor>, id: string, input: Input) =>
  attempt(here.db, async (tx) => {
    const enrolment = found(await lockEnrolment(tx, id))
    allowed(may(policy, here.who, 'settle', enrolment), may(policy, here.who, 'see', enrolment))
    const outcome = settled(enrolment, input, here.now)
    if (!outcome.ok) return outcome
    await saveSettled(tx, outcome.value, here.who.id)
    await noted(tx, here, 'enrolment.settled', outcome.value)
    await tell(tx, outcome.value, here.now)
    return outcome
  })

/** Ends the enrolment of a municipality, for itself. Gives the enrolment. Refuses step_not_allowed. */
export const leaveTrial = (here: Here<Actor>, id: string) =>
  attempt(here.db, async (tx) => {
    const enrolment = found(await lockEnrolment(tx, id))
    allowed(may(policy, here.who, 'leave', enrolment), may(policy, here.who, 'see', enrolment))
    const outcome = ended(enrolment, dayOf(here.now))
    if (!outcome.ok) return outcome
    await saveSettled(tx, outcome.value, null)
    await noted(tx, here, 'enrolment.left', outcome.value)
    return outcome
  })
