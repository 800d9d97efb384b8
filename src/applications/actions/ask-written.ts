import type { Write } from '../../io/db.ts'
import type { Application } from '../application.ts'
import { keptPartOf } from '../kept-part.ts'
import type { WrittenText } from '../written-text.ts'
import { askAgain } from './ask-again.ts'

/** Asks the parties again whose tasks became different while several wrote in them, in the transaction that keeps them. */
export async function askWritten(tx: Write, next: Application, written: readonly WrittenText[]): Promise<void> {
  for (const { question, differs } of written) {
    const part = keptPartOf(question)
    if (differs && part?.kind === 'tasks') await askAgain(tx, { now: next.savedAt }, next, part.key)
  }
}
