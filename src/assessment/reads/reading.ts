import { allSaidIn } from '../../applications/said.ts'
import { findOpenVersion } from '../../applications/reads/open-version.ts'
import type { Shown } from '../../applications/secrecy.ts'
import type { Call } from '../../calls/call.ts'
import { findCall } from '../../calls/reads.ts'
import { nothingEarlier, type Earlier } from '../../catalogue/earlier.ts'
import { findEarlier } from '../../catalogue/reads/earlier.ts'
import type { Form } from '../../forms/form.ts'
import type { Option } from '../../forms/question.ts'
import { findForm } from '../../forms/reads.ts'
import type { Read } from '../../io/db.ts'
import type { Day } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import type { ReadVersion } from '../listed.ts'

/** What is read of an application: its newest version, the form it answers, the call it was sent to. */
export type Reading = {
  readonly version: ReadVersion
  /** The form as it was answered: only what was asked. */
  readonly form: Form
  /** The form with all that it can ask. */
  readonly whole: Form
  /** What of it is secret, and what is covered for this reader. */
  readonly secrecy: Shown
  readonly call: Call
  readonly purposes: readonly Option[]
}

/**
 * A submitted application with its form and its call. Undefined while nothing was submitted. The caller has asked the policy whether the
 * reader may read it (`read`), and says whether the reader `sees` what is secret in it (`see_secret`) and `handles` it: an assessor
 * does not, and reads neither whom to ask nor to which account it is paid.
 */
export async function findReading(
  db: Read,
  applicationId: string,
  sees: boolean,
  handles: boolean = sees,
): Promise<Reading | undefined> {
  const opened = await findOpenVersion(db, { applicationId, sees, handles })
  if (opened === undefined) return undefined
  const { version, form, secrecy } = opened
  const [whole, call] = await Promise.all([findForm(db, version.content.formId), findCall(db, version.callId)])
  if (whole === undefined || call === undefined) return undefined
  const purposes = call.purposes.map(({ key, words: label }) => ({ key, label }))
  return { version, form, whole, secrecy, call, purposes }
}

const mostSimilar = 8

/** Earlier works, funded or not, that meet what an application says, its title and its texts, the best first; `on`: the day of whose states of works is told. */
export async function findSimilar(
  db: Read,
  { content }: ReadVersion,
  { lang, on }: { readonly lang: Lang; readonly on: Day },
): Promise<Earlier> {
  const text = allSaidIn(content)
  return text === '' ? nothingEarlier : findEarlier(db, text, { lang, hint: content.lang, limit: mostSimilar, on })
}
