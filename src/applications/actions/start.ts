import { isOpen, type Call } from '../../calls/call.ts'
import { mayApply } from '../../calls/partner-kind.ts'
import { findCall } from '../../calls/reads.ts'
import { Absent, Barred, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { caseLanguagesOf, type CaseLang, type Organisation } from '../../people/organisation.ts'
import type { Actor } from '../../people/person.ts'
import { findOrganisation } from '../../people/reads.ts'
import { languageAtStart } from '../case-language.ts'
import type { ApplicationEvent } from '../events.ts'
import { mayStart } from '../policy.ts'
import { insertApplication, isCoordinatedBy, lockNew } from '../store/application.ts'
import { insertPartner } from '../store/partner.ts'

type Beginning = { readonly callId: string; readonly lang?: CaseLang | undefined }

/** A call that everybody may see; a draft of a call is nobody's to apply in. */
async function publishedCall(tx: Write, id: string) {
  const call = found(await findCall(tx, id))
  if (call.state === 'draft') throw new Absent()
  return call
}

type Draft = Parameters<typeof insertApplication>[1]

/** What a new application is made of, or why it cannot be begun. */
function draftIn(
  { call, coordinator, asked }: { call: Call; coordinator: Organisation; asked: CaseLang | undefined },
  now: Date,
): Outcome<Omit<Draft, 'id'>, 'call_closed' | 'not_an_applicant' | 'not_its_language'> {
  if (!isOpen(call, now) || call.formId === null) return refuse('call_closed')
  if (!mayApply(coordinator.kind, call)) return refuse('not_an_applicant')
  const lang = languageAtStart(caseLanguagesOf(coordinator), asked)
  if (!lang.ok) return lang
  return done({
    callId: call.id,
    formId: call.formId,
    coordinatorId: coordinator.id,
    lang: lang.value,
    example: call.example || coordinator.example,
  })
}

async function keep(tx: Write, here: Here<Actor>, draft: Draft): Promise<void> {
  const { id, callId, coordinatorId } = draft
  if (!(await insertApplication(tx, draft, here.who.id, here.now))) throw new Absent()
  await insertPartner(tx, {
    id: newId(),
    applicationId: id,
    organisationId: coordinatorId,
    role: 'coordinator',
    tasks: '',
    lang: draft.lang,
  })
  await record<ApplicationEvent>(tx, here, {
    what: 'application.begun',
    aboutKind: 'application',
    about: id,
    data: { call: callId },
  })
}

/**
 * Begins an application in an open call, for the organisation acted for, which becomes its coordinator. `id` comes with the form, so
 * that the same form sent twice begins one. The language of the case is `lang`, else the organisation's main one. Refuses call_closed,
 * not_an_applicant (the call is not for organisations of this kind) and not_its_language (`lang` is not the organisation's).
 */
export const start = (here: Here<Actor>, id: string, { callId, lang }: Beginning) =>
  attempt(here.db, async (tx) => {
    const { who, now } = here
    if (!mayStart(who) || who.actingFor === null) throw new Barred()
    const call = await publishedCall(tx, callId)
    const coordinator = found(await findOrganisation(tx, who.actingFor.id))
    await lockNew(tx, id)
    if (await isCoordinatedBy(tx, id, coordinator.id)) return done({ id })
    const draft = draftIn({ call, coordinator, asked: lang }, now)
    if (!draft.ok) return draft
    await keep(tx, here, { ...draft.value, id })
    return done({ id })
  })
