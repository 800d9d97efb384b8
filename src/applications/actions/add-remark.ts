import { Absent, allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { findForm } from '../../forms/reads.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { ApplicationEvent } from '../events.ts'
import { hasPart, keptPartOf } from '../kept-part.ts'
import { policy } from '../policy.ts'
import { remarked, type RemarkKind } from '../remark.ts'
import { lockApplication } from '../store/application.ts'
import { findingsOf } from '../store/reuse.ts'
import { insertRemark } from '../store/together.ts'

/** `question`: the field, a question of the form or a part of its own (kept-part.ts). */
type Input = { readonly id: string; readonly question: string; readonly kind: RemarkKind; readonly text: string }

/**
 * Says something about a field to the other parties: a comment, or a question that waits to be settled. Sent twice with the same id it
 * is kept once. Refuses remark_empty, remark_too_long.
 */
export const addRemark = (here: Here<Actor>, applicationId: string, { id, question, kind, text }: Input) =>
  attempt<null, 'remark_empty' | 'remark_too_long'>(here.db, async (tx) => {
    const { application } = found(await lockApplication(tx, applicationId))
    allowed(may(policy, here.who, 'remark', application), may(policy, here.who, 'read', application))
    const form = found(await findForm(tx, application.formId))
    const part = keptPartOf(question)
    const asked = form.questions.some(({ key }) => key === question)
    if (
      !asked &&
      (part === undefined || !hasPart({ ...application, works: await findingsOf(tx, applicationId) }, part))
    )
      throw new Absent()
    const said = remarked(text)
    if (!said.ok) return said
    const actingFor = here.who.actingFor?.id ?? ''
    const remark = { id, applicationId, question, kind, text: said.value, at: here.now, who: here.who.id, actingFor }
    if (!(await insertRemark(tx, remark))) return done(null)
    await record<ApplicationEvent>(tx, here, {
      what: 'remark.added',
      aboutKind: 'application',
      about: applicationId,
      caseId: application.caseId,
      data: { remark: id },
    })
    return done(null)
  })
