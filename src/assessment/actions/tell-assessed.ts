import type { Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import type { AssessmentEvent } from '../events.ts'
import type { Case } from '../policy.ts'
import { isAssessed } from '../ranking.ts'
import { listSheets } from '../reads/sheets.ts'

/** Records, after the last open sheet was completed or fell away, that an application is assessed. Under the lock of its assignments. */
export async function tellAssessed(tx: Write, here: Pick<Here, 'who' | 'now' | 'request'>, thing: Case): Promise<void> {
  const sheets = await listSheets(tx, thing.applicationId)
  const complete = sheets.filter((one) => one.completedAt !== null)
  if (!isAssessed({ sheets: complete, expected: sheets.length })) return
  await record<AssessmentEvent>(tx, here, {
    what: 'assessment.completed',
    aboutKind: 'application',
    about: thing.applicationId,
    caseId: thing.caseId,
    data: { sheets: complete.length },
  })
}
