import { findCall } from '../../calls/reads.ts'
import { found } from '../../io/absent.ts'
import type { Read } from '../../io/db.ts'
import { formIdOf } from '../application.ts'
import { isSupplementable } from '../completeness.ts'
import type { LateLacks } from '../late.ts'
import { standingOf } from '../supplement.ts'
import { findApplication } from './application.ts'
import { listSupplements } from './supplement.ts'
import { findVersion } from './version.ts'
import { weighed } from './weighed.ts'

/** What an application lacks that arrived late, at `now`: as it is left unsent, or once it has been admitted as its newest version says. */
export async function findLateLacks(db: Read, applicationId: string, now: Date): Promise<LateLacks> {
  const said = found(await findApplication(db, applicationId))
  const call = found(await findCall(db, said.callId))
  const sent = said.state === 'draft' ? undefined : await findVersion(db, applicationId)
  const isSent = sent !== undefined && said.newest?.revision === said.revision
  const application = { ...said, formId: formIdOf(said, call) }
  const { form, lacks } = await weighed(db, application, isSent ? { ...said, answers: sent.content.answers } : said)
  const open = (await listSupplements(db, applicationId)).filter((one) => standingOf(one, now) === 'open')
  const asked = new Set(open.flatMap(({ fields }) => fields.map(({ key }) => key)))
  const lacking = new Set(lacks.filter((lack) => isSupplementable(form, lack)).map(({ question }) => question))
  return {
    questions: form.questions
      .filter(({ key }) => lacking.has(key))
      .map(({ key, label }) => ({ key, label, asked: asked.has(key) })),
    barred: lacks.some((lack) => !isSupplementable(form, lack)),
  }
}
