import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { ApplicationEvent } from '../events.ts'
import { said } from '../late.ts'
import { policy } from '../policy.ts'
import { findAdmission, findLateAttempt } from '../reads/late.ts'
import { lockApplication } from '../store/application.ts'
import { insertShowing } from '../store/late.ts'

/**
 * Keeps what the applicant shows about why an application arrived late (SähkL 10.2 §; domain.md R-A5), for its coordinator's signatory,
 * once it has been tried to be sent; what was shown before stays. Refuses text_missing, text_too_long, nothing_late, admitted_already.
 */
export const showLate = (here: Here<Actor>, id: string, { text }: { readonly text: string }) =>
  attempt<string, 'text_missing' | 'text_too_long' | 'nothing_late' | 'admitted_already'>(here.db, async (tx) => {
    const { application, call } = found(await lockApplication(tx, id))
    allowed(may(policy, here.who, 'submit', application), may(policy, here.who, 'read', application))
    const showing = said(text)
    if (!showing.ok) return showing
    const late = call.closesAt === null ? undefined : await findLateAttempt(tx, id, call.closesAt)
    if (late === undefined) return refuse('nothing_late')
    if ((await findAdmission(tx, id)) !== undefined) return refuse('admitted_already')
    await insertShowing(tx, { applicationId: id, showing: showing.value, at: here.now, who: here.who.id })
    await record<ApplicationEvent>(tx, here, {
      what: 'application.late_shown',
      aboutKind: 'application',
      about: id,
      caseId: application.caseId,
      data: { attempt: late.id },
    })
    return done(id)
  })
