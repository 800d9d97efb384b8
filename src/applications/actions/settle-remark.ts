import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { policy } from '../policy.ts'
import { lockApplication } from '../store/application.ts'
import { saveSettled } from '../store/together.ts'

/** Settles a remark: its question has its answer. Gives the question of the form that it is about. */
export const settleRemark = (here: Here<Actor>, applicationId: string, { id }: { readonly id: string }) =>
  attempt<{ readonly question: string }, never>(here.db, async (tx) => {
    const { application } = found(await lockApplication(tx, applicationId))
    allowed(may(policy, here.who, 'remark', application), may(policy, here.who, 'read', application))
    return done(found(await saveSettled(tx, { id, applicationId }, { at: here.now, who: here.who.id })))
  })
