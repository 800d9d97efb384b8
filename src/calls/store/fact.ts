import type { Write } from '../../io/db.ts'
import type { Fact } from '../fact.ts'

/** Keeps what other sources say of a call. */
export const insertFacts = (tx: Write, callId: string, facts: readonly Fact[]) =>
  tx
    .insertInto('calls.fact')
    .values(
      facts.map((fact, i) => ({
        call_id: callId,
        position: i + 1,
        what: fact.what,
        value: fact.value,
        words: fact.words === null ? null : JSON.stringify(fact.words),
        source_key: fact.sourceKey,
      })),
    )
    .execute()
