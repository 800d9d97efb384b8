import type { Outcome } from '../kit/outcome.ts'
import { Absent, Barred } from './absent.ts'
import type { Here } from './here.ts'

const outcomeOf = (fault: unknown) =>
  fault instanceof Absent ? 'absent' : fault instanceof Barred ? 'barred' : 'fault'

async function keep(here: Here, deed: string, about: string, outcome: string): Promise<void> {
  await here.witness
    .insertInto('io.attempt')
    .values({
      at: here.now,
      who: here.who.id,
      acting_for: here.who.actingFor?.id ?? null,
      deed,
      about,
      outcome,
      request_id: here.request,
    })
    .execute()
}

/**
 * Runs a deed the law asks about (submission, signature, service) and keeps the attempt, whatever came of it, in a transaction of
 * its own after the deed has been committed or undone (SähkL 10.2 §, 12 §).
 */
export async function witnessed<T, Code extends string>(
  here: Here,
  deed: string,
  about: string,
  act: () => Promise<Outcome<T, Code>>,
): Promise<Outcome<T, Code>> {
  try {
    const outcome = await act()
    await keep(here, deed, about, outcome.ok ? 'done' : outcome.refusal)
    return outcome
  } catch (fault) {
    await keep(here, deed, about, outcomeOf(fault))
    throw fault
  }
}

/** Notes that a person looked at several things of a kind at once; nothing where there is none. */
export async function lookedAt(here: Omit<Here, 'db'>, aboutKind: string, abouts: readonly string[]): Promise<void> {
  if (abouts.length === 0) return
  const { id: who, actingFor } = here.who
  const row = { at: here.now, who, acting_for: actingFor?.id ?? null, about_kind: aboutKind, request_id: here.request }
  const rows = abouts.map((about) => ({ ...row, about }))
  await here.witness.insertInto('io.access').values(rows).execute()
}

/** Notes that a person looked at something (TihL 17 §); "seen" and "fetched" are derived from these rows. */
export const looked = (here: Omit<Here, 'db'>, aboutKind: string, about: string): Promise<void> =>
  lookedAt(here, aboutKind, [about])
