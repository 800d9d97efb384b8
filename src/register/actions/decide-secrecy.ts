import type { Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import type { RegisterEvent } from '../events.ts'
import type { Decided } from '../secrecy/secrecy.ts'
import { insertDecision } from '../store/secrecy.ts'

type Decision = {
  /** Comes with the form, so that the same form sent twice is one decision. */
  readonly id: string
  /** The application. */
  readonly about: string
  readonly caseId: string | null
  readonly part: string
  /** Of the text or the file that was decided of. */
  readonly digest: string
  readonly decided: Decided
}

/**
 * Keeps what the authority decides of a part as it stands (JulkL 10 §, 24 §; domain.md R-P3), in the caller's transaction; the caller
 * has asked its policy and holds a lock on the application. Decisions are only added: the newest of the same text counts.
 */
export async function decideSecrecy(tx: Write, here: Here, decision: Decision): Promise<boolean> {
  const { id, about, caseId, part, digest, decided } = decision
  const fresh = await insertDecision(tx, { id, about, part, digest, ...decided, at: here.now, who: here.who.id })
  if (fresh)
    await record<RegisterEvent>(tx, here, {
      what: 'secrecy.decided',
      aboutKind: 'application',
      about,
      caseId,
      data: { part, digest, outcome: decided.outcome, ground: decided.ground },
    })
  return fresh
}
