import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import type { Answers } from '../content.ts'
import { saveAnswers } from '../store/answer.ts'
import { saveApplication } from '../store/application.ts'

/** The workspace says the same as what makes a version after closing: the answers with their history, one revision further. */
export async function takeOver(
  tx: Write,
  here: Here<Actor>,
  application: Application,
  given: Answers,
): Promise<Application> {
  const next = { ...application, revision: application.revision + 1, savedAt: here.now }
  if (Object.keys(given).length > 0)
    await saveAnswers(tx, application.id, { answers: given, revision: next.revision, at: here.now, who: here.who.id })
  await saveApplication(tx, next)
  return next
}

type Revised = { readonly revision: number }

/** The revision that such a version holds: what had been written and not sent before stays unsent. */
export const revisionOf = (before: Revised, newest: Revised, next: Revised): number =>
  newest.revision === before.revision ? next.revision : newest.revision
