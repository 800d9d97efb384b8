import { attempt, type Db } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import { done } from '../../kit/outcome.ts'
import { wholeExternal, type ExternalRoundFile } from '../external-round-file.ts'
import { findCallBySlug } from '../reads.ts'
import { cents, wholeRound, type RoundFile } from '../round-file.ts'
import { insertCall, keepOutcomeRow } from '../store.ts'
import { insertFacts } from '../store/fact.ts'

export type CallsFile = {
  readonly rounds: readonly RoundFile[]
  readonly external: readonly ExternalRoundFile[]
  /** Ids of authorities by the key that the files call them. */
  readonly organisations: ReadonlyMap<string, string>
}
/**
 * Enters the calls of earlier rounds as history, archived, with what came of them and what other sources say. Needs the rounds and
 * sources of the catalogue. Those that are there stay as they are. Gives the number of calls entered.
 */
export const importCalls = ({ db, now }: { db: Db; now: Date }, { rounds, external, organisations }: CallsFile) =>
  attempt(db, async (tx) => {
    const ministry = organisations.get('vm') ?? ''
    const own = new Set(rounds.map((file) => file.slug))
    const whole = [
      ...rounds.map((file) =>
        wholeRound(file, { id: newId(), authorityId: organisations.get(file.authority) ?? ministry }),
      ),
      ...external
        .filter((file) => !own.has(file.slug))
        .map((file) => wholeExternal(file, { id: newId(), authorityId: ministry })),
    ]
    let entered = 0
    for (const { call, outcome, facts } of whole) {
      if ((await findCallBySlug(tx, call.slug)) !== undefined) continue
      await insertCall(tx, call, { at: now, by: null })
      const { grantedEur, soughtEur, ...counts } = outcome
      await keepOutcomeRow(tx, call.id, {
        ...counts,
        grantedCents: cents(grantedEur),
        soughtCents: cents(soughtEur),
        sourceKey: call.sourceKey,
      })
      if (facts.length > 0) await insertFacts(tx, call.id, facts)
      entered += 1
    }
    return done(entered)
  })
