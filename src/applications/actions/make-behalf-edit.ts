import { findForm } from '../../forms/reads.ts'
import { found } from '../../io/absent.ts'
import type { Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { dispatchDocument } from '../../register/actions/dispatch-document.ts'
import { isUnderWay, type Application } from '../application.ts'
import { changeable } from '../behalf-edit.ts'
import type { Answers } from '../content.ts'
import type { ApplicationEvent } from '../events.ts'
import { findVersion, type Version } from '../reads/version.ts'
import type { Receipt } from '../receipt.ts'
import { lockApplication } from '../store/application.ts'
import { lockBehalfEdit, markMade } from '../store/behalf-edit.ts'
import { newestVersion } from '../store/version.ts'
import { partiesOf } from '../submission.ts'
import { supplemented } from '../supplement.ts'
import { touched, type Touched, type Written } from '../reads/written-over.ts'
import { keepVersion } from './freeze.ts'
import { revisionOf, takeOver } from './take-over.ts'
import { tellEdit } from './tell-edit.ts'

async function changed(tx: Write, { content }: Version, written: Written): Promise<Touched> {
  const { questions } = found(await findForm(tx, content.formId))
  return touched(questions, (key) => content.answers[key], written)
}

type Changing = { readonly application: Application; readonly before: Version; readonly answers: Answers }

/** The next version: the changed answers are new, everything else as it was sent; addressed to every party. */
async function kept(tx: Write, here: Here<Actor>, { application, before, answers }: Changing): Promise<Receipt> {
  const newest = found(await newestVersion(tx, application.id))
  const next = await takeOver(tx, here, application, answers)
  const { documentId, receipt } = await keepVersion(tx, here, {
    application: next,
    file: { id: before.caseId ?? '', number: before.caseNumber ?? '' },
    version: supplemented(before.content, answers, []),
    newest,
    kind: 'edit_on_behalf',
    revision: revisionOf(application, newest, next),
  })
  await dispatchDocument(tx, documentId, partiesOf(before.content), here.now)
  return receipt
}

type Input = Written & { readonly id: string }

/**
 * Makes the change that an edit opened: the named answers as they are now make the next version, with what stood there before beside
 * them; every party is told and may object by a message. In the caller's transaction, whose caller has asked its policy. Money, tasks
 * and commitments stay as they were sent. A field that was not touched is no change, whatever came meanwhile. Refuses edit_over,
 * field_not_open, nothing_changed, changed_meanwhile (a touched field says something else than its writer saw), step_not_allowed once the
 * application is not under way any more.
 */
export async function makeEdit(
  tx: Write,
  here: Here<Actor>,
  applicationId: string,
  { id, ...written }: Input,
): Promise<
  Outcome<Receipt, 'edit_over' | 'field_not_open' | 'nothing_changed' | 'changed_meanwhile' | 'step_not_allowed'>
> {
  const { application, call } = found(await lockApplication(tx, applicationId))
  const edit = found(await lockBehalfEdit(tx, applicationId, id))
  if (!isUnderWay(application, call)) return refuse('step_not_allowed')
  const open = changeable(edit, Object.keys(written.answers), here.now)
  if (!open.ok) return open
  const before = found(await findVersion(tx, applicationId))
  const { kept: after, clashes } = await changed(tx, before, written)
  if (clashes.length > 0) return refuse('changed_meanwhile')
  if (Object.keys(after).length === 0) return refuse('nothing_changed')
  const receipt = await kept(tx, here, { application, before, answers: after })
  const was = Object.fromEntries(Object.entries(before.content.answers).filter(([key]) => Object.hasOwn(after, key)))
  await markMade(tx, id, { who: here.who.id, at: here.now, versionId: receipt.versionId, before: was, after })
  await record<ApplicationEvent>(tx, here, {
    what: 'edit.made',
    aboutKind: 'application',
    about: applicationId,
    caseId: application.caseId,
    data: { edit: id, version: receipt.versionId, number: receipt.number, fields: Object.keys(after) },
  })
  await tellEdit(tx, here, before, { kind: 'made', id })
  return done(receipt)
}
