import type { Form } from '../../forms/form.ts'
import { findForm } from '../../forms/reads.ts'
import type { Read } from '../../io/db.ts'
import { digestOf } from '../../io/digest.ts'
import { isClosed, type Secrecy } from '../../register/secrecy/secrecy.ts'
import { findSecrecy } from '../../register/reads/secrecy.ts'
import { asAnswered, withoutCovered } from '../covering.ts'
import { coveredOf, forHandlers, stoodIn, withForm, withoutReasons, type Shown, type Stood } from '../secrecy.ts'
import { partsIn, type PartSaid } from '../secret-part.ts'
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
  /** Whether the reader may see what is for those who handle the case alone; who sees what is secret does, but for assessors. */
  readonly handles?: boolean
}

/**
 * What was sent, as a reader may see it: for whoever may not see what is secret, the secret parts are not in it at all (JulkL 10 §). Every
 * page that shows a version reads it here; `version.ts` is for those who act. Undefined where nothing was submitted.
 */
export async function findOpenVersion(
  db: Read,
  { applicationId, number, sees, handles = sees }: Asked,
): Promise<OpenVersion | undefined> {
  const version = await versionOf(db, applicationId, number)
  if (version === undefined) return undefined
  const [form, asked] = await Promise.all([findForm(db, version.content.formId), findSecrecy(db, applicationId)])
  if (form === undefined) return undefined
  const secrecy = withForm(form, asked)
  const parts = partsIn(form, version.content)
  const handled = forHandlers(form, handles ? version.content.answers : undefined)
  const stood = [...stoodIn(parts, secrecy, digestOf), ...handled]
  const secret = sees ? [] : await secretOf(db, { applicationId, parts, secrecy })
  const covered = handles ? secret : [...secret, ...handled.map(({ part }) => part)]
  return opened({ version, form, stood: sees ? stood : stood.map(withoutReasons) }, covered)
}

const versionOf = (db: Read, applicationId: string, number: number | undefined) =>
  number === undefined ? findVersion(db, applicationId) : findVersionNumber(db, applicationId, number)

/** What is covered as secret: in this version, and in the earlier texts that are shown beside it. */
async function secretOf(
  db: Read,
  { applicationId, parts, secrecy }: { applicationId: string; parts: readonly PartSaid[]; secrecy: Secrecy },
): Promise<readonly string[]> {
  const earlier = await listShownTexts(db, applicationId)
  return coveredOf(stoodIn([...parts, ...earlier], secrecy, digestOf), secrecy)
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
