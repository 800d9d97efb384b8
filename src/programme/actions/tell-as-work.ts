import { enteredOwn } from '../../catalogue/actions/enter-own-works.ts'
import type { OwnSaid } from '../../catalogue/own/own-work.ts'
import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import type { Words } from '../../kit/words.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { tellable } from '../enrolment.ts'
import type { ProgrammeEvent } from '../events.ts'
import { policy } from '../policy.ts'
import { findToldWork } from '../reads.ts'
import { lockEnrolment, saveTold } from '../store.ts'

type Input = {
  /** The id that the work is to have, so that a form sent twice enters one. */
  readonly workId: string
  readonly said: OwnSaid
  /** What it saved, as its result. */
  readonly saved: Words
}

/**
 * A confirmed influencer of the trial tells what it changed as a work of the catalogue: public at once, found by others, and the two lead to
 * each other. The same form twice is one work. Gives the work. Refuses what `tellable` refuses, and title_known where the organisation
 * has told of a work of that name.
 */
export const tellAsWork = (here: Here<Actor>, id: string, { workId, said, saved }: Input) =>
  attempt(here.db, async (tx) => {
    const enrolment = found(await lockEnrolment(tx, id))
    allowed(may(policy, here.who, 'tell', enrolment), may(policy, here.who, 'see', enrolment))
    if (enrolment.workId === workId) return done(found(await findToldWork(tx, id)))
    const outcome = tellable(enrolment)
    if (!outcome.ok) return outcome
    const works = [{ id: workId, said, fromTrial: { saved } }]
    const { entered } = await enteredOwn(tx, here, { from: 'form', works })
    if (entered.length === 0) return refuse('title_known')
    await saveTold(tx, { ...enrolment, workId, revision: enrolment.revision + 1 }, here.who.id)
    const data = { organisation: enrolment.organisationId, work: workId }
    await record<ProgrammeEvent>(tx, here, { what: 'enrolment.told_as_work', aboutKind: 'enrolment', about: id, data })
    return done(found(await findToldWork(tx, id)))
  })
