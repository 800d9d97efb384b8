import { allowed } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { dayOf } from '../../kit/dates.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { enrolled, type Told } from '../enrolment.ts'
import type { ProgrammeEvent } from '../events.ts'
import { policy } from '../policy.ts'
import { lockStanding, saveTold } from '../store.ts'

type Input = {
  readonly organisationId: string
  readonly told: Told
  /** The revision that the writer read; 0 where nothing stood. */
  readonly known: number
}

/**
 * Enrols a municipality in the trial, or tells its enrolment again. `id` is the one that the form carried. Gives the enrolment.
 * Refuses what `enrolled` refuses.
 */
export const enrol = (here: Here<Actor>, id: string, { organisationId, told, known }: Input) =>
  attempt(here.db, async (tx) => {
    allowed(may(policy, here.who, 'tell', { organisationId }), may(policy, here.who, 'see', { organisationId }))
    const standing = await lockStanding(tx, organisationId)
    if (standing?.id === id && known === 0) return { ok: true, value: standing } // the same form twice
    const outcome = enrolled({ id, organisationId, told, standing, known }, { at: here.now, on: dayOf(here.now) })
    if (!outcome.ok) return outcome
    const { role, state, revision } = outcome.value
    await saveTold(tx, outcome.value, here.who.id)
    await record<ProgrammeEvent>(tx, here, {
      what: 'enrolment.told',
      aboutKind: 'enrolment',
      about: outcome.value.id,
      data: { organisation: organisationId, role, state, revision },
    })
    return outcome
  })
