import { found } from '../../io/absent.ts'
import type { Write } from '../../io/db.ts'
import { done, type Outcome } from '../../kit/outcome.ts'
import { decided, type Application } from '../application.ts'
import { lockApplication, saveApplication } from '../store/application.ts'

/**
 * Marks an application as decided, in the transaction of the signature. Refuses step_not_allowed where it is not in assessment, for
 * example because it was withdrawn meanwhile. The caller records the event.
 */
export async function markDecided(tx: Write, applicationId: string): Promise<Outcome<Application, 'step_not_allowed'>> {
  const { application } = found(await lockApplication(tx, applicationId))
  const outcome = decided(application)
  if (!outcome.ok) return outcome
  await saveApplication(tx, outcome.value)
  return done(outcome.value)
}
