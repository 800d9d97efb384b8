import { Absent, allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import type { Form } from '../../forms/form.ts'
import { findForm } from '../../forms/reads.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { edited, type Application } from '../application.ts'
import type { ApplicationEvent } from '../events.ts'
import { policy } from '../policy.ts'
import { listColleagues } from '../reads/together.ts'
import { moneySection, writesSection } from '../section-work.ts'
import { lockApplication } from '../store/application.ts'
import { saveAssigned, saveReady } from '../store/together.ts'
import { tellWriter } from './tell-writer.ts'

/** `assigned` null: nobody in particular. */
export type Sharing =
  | { readonly section: string; readonly assigned: string | null }
  | { readonly section: string; readonly ready: boolean }

async function kept(
  tx: Write,
  here: Here<Actor>,
  { application, form, sharing }: { application: Application; form: Form; sharing: Sharing },
): Promise<Outcome<null, 'not_a_colleague'>> {
  const place = { applicationId: application.id, section: sharing.section }
  if ('ready' in sharing) {
    await saveReady(tx, place, sharing.ready ? { at: here.now, by: here.who.id } : null)
    return done(null)
  }
  const { section, assigned } = sharing
  if (assigned !== null) {
    const colleagues = await listColleagues(tx, application.id)
    if (!colleagues.some((one) => one.id === assigned && writesSection(one, section))) return refuse('not_a_colleague')
  }
  await saveAssigned(tx, place, assigned)
  if (assigned !== null) await tellWriter(tx, here, { application, form, section, assigned })
  return done(null)
}

/**
 * Shares out a section among those who write: assigns it to somebody of a party, who is told by a letter, or marks it ready or not ready
 * any more. Nothing of the content changes. Refuses application_closed, not_a_colleague (nobody who writes that section for a party).
 */
export const shareOut = (here: Here<Actor>, id: string, sharing: Sharing) =>
  attempt<null, 'application_closed' | 'not_a_colleague'>(here.db, async (tx) => {
    const { application, call } = found(await lockApplication(tx, id))
    const deed = 'ready' in sharing && sharing.section === moneySection ? 'mark_money' : 'share_out'
    allowed(may(policy, here.who, deed, application), may(policy, here.who, 'read', application))
    const next = edited(application, call, here.now)
    if (!next.ok) return next
    const form = found(await findForm(tx, next.value.formId))
    if (!form.sections.some(({ key }) => key === sharing.section)) throw new Absent()
    const outcome = await kept(tx, here, { application, form, sharing })
    if (!outcome.ok) return outcome
    await record<ApplicationEvent>(tx, here, {
      what: 'ready' in sharing ? (sharing.ready ? 'section.ready' : 'section.reopened') : 'section.assigned',
      aboutKind: 'application',
      about: id,
      caseId: application.caseId,
      data: { section: sharing.section },
    })
    return outcome
  })
