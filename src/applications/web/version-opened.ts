import { Absent, found } from '../../io/absent.ts'
import { seenBy, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import type { Actor } from '../../people/person.ts'
import { findOpenVersion } from '../reads/open-version.ts'
import { listVersions } from '../reads/version.ts'
import { opened } from './opened.ts'

function numberIn(c: Asking<Actor>): number {
  const number = Number(c.req.param('number'))
  if (!Number.isInteger(number) || number < 1 || number > 100_000) throw new Absent()
  return number
}

/** The version that an address names, of an application that its reader may see, with who sent or changed it; the reading is noted. Absent where there is none. */
export async function versionOpened(c: Asking<Actor>, outside: Outside) {
  const { application, purposes } = await opened(c, outside)
  const number = numberIn(c)
  const sent = await findOpenVersion(outside.read, { applicationId: application.id, number, sees: true })
  const { version, form, secrecy } = found(sent)
  const versions = await listVersions(outside.read, application.id)
  await seenBy(c, outside, 'application', application.id)
  const { submittedBy, onBehalf } = found(versions.find((one) => one.number === number))
  const newestNumber = versions[0]?.number ?? number
  return { version: { ...version, submittedBy, onBehalf, newestNumber }, form, secrecy, purposes }
}
