import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { rewritten } from '../../io/joined-text.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import type { Answers } from '../content.ts'
import { changesOf, insertChange } from '../store/text.ts'

/**
 * Tells those who write together that a text was saved as a whole: by the form without a script, by a merge, by bringing back an
 * earlier answer. Texts that nobody has opened for writing together are left alone.
 */
export async function rewriteTexts(
  tx: Write,
  { who, now }: Here<Actor>,
  { application, answers }: { readonly application: Application; readonly answers: Answers },
): Promise<void> {
  const { id: applicationId, revision } = application
  for (const { question, changes } of await changesOf(tx, applicationId, Object.keys(answers))) {
    const text = answers[question]
    const change = rewritten(changes, typeof text === 'string' ? text : '')
    await insertChange(tx, { applicationId, question, revision, change, at: now, who: who.id })
  }
}
