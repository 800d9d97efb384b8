import type { Form } from '../../forms/form.ts'
import { findForm } from '../../forms/reads.ts'
import type { Read } from '../../io/db.ts'
import { digestOf } from '../../io/digest.ts'
import { isClosed } from '../../register/secrecy/secrecy.ts'
import { findSecrecy } from '../../register/reads/secrecy.ts'
import { asAnswered, withoutCovered } from '../covering.ts'
import { coveredOf, stoodIn, withForm, withoutReasons, type Shown, type Stood } from '../secrecy.ts'
import { partsIn } from '../secret-part.ts'
import { listShownTexts } from './supplement.ts'
import { findVersion, findVersionNumber, type Version } from './version.ts'

/** A version as one reader sees it, with the form as it was answered. */
export type OpenVersion = { readonly version: Version; readonly form: Form; readonly secrecy: Shown }

type Asked = {
  readonly applicationId: string
  /** The newest where it is not said. */
  readonly number?: number
  /** Whether the reader may see what is secret: the parties, and those of the authority whose task it is. Ask the policy. */
  readonly sees: boolean
}

/**
 * What was sent, as a reader may see it: for whoever may not see what is secret, the secret parts are not in it at all (JulkL 10 §). Every
 * page that shows a version reads it here; `version.ts` is for those who act. Undefined where nothing was submitted.
 */
export async function findOpenVersion(
  db: Read,
  { applicationId, number, sees }: Asked,
): Promise<OpenVersion | undefined> {
  const version = await (number === undefined
    ? findVersion(db, applicationId)
    : findVersionNumber(db, applicationId, number))
  if (version === undefined) return undefined
  const [form, asked] = await Promise.all([findForm(db, version.content.formId), findSecrecy(db, applicationId)])
  if (form === undefined) return undefined
  const secrecy = withForm(form, asked)
  const parts = partsIn(form, version.content)
  const stood = stoodIn(parts, secrecy, digestOf)
  const earlier = sees ? [] : await listShownTexts(db, applicationId)
  const covered = sees ? [] : coveredOf(stoodIn([...parts, ...earlier], secrecy, digestOf), secrecy)
  return opened({ version, form, stood: sees ? stood : stood.map(withoutReasons) }, covered)
}

type Standing = { readonly version: Version; readonly form: Form; readonly stood: readonly Stood[] }

const opened = ({ version, form, stood }: Standing, covered: readonly string[]): OpenVersion => ({
  version: { ...version, content: withoutCovered(version.content, covered) },
  form: asAnswered(form, version.content.answers),
  secrecy: { stood, covered },
})

/**
 * One version for somebody who asked for it (JulkL 9-10 §): without what is secret in this very version. Undefined where there is no such
 * version. What is asked about and not decided is covered too; whoever gives it out decides first.
 */
export async function findPublicVersion(
  db: Read,
  { applicationId, number }: { readonly applicationId: string; readonly number: number },
): Promise<OpenVersion | undefined> {
  const whole = await findOpenVersion(db, { applicationId, number, sees: true })
  if (whole === undefined) return undefined
  const stood = whole.secrecy.stood.map(withoutReasons)
  const closed = stood.filter(({ standing }) => isClosed(standing))
  return opened(
    { version: whole.version, form: whole.form, stood },
    closed.map(({ part }) => part),
  )
}
