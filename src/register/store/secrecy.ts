import type { Write } from '../../io/db.ts'
import type { Ground } from '../secrecy/ground.ts'
import type { Decided } from '../secrecy/secrecy.ts'

type NewRequest = {
  readonly id: string
  readonly about: string
  readonly part: string
  readonly ground: Ground
  readonly law: string | null
  readonly reason: string
  readonly at: Date
  readonly who: string
  readonly actingFor: string | null
}

/** Keeps a request; says false where the part is already asked about, or this very request is there. */
export async function insertRequest(tx: Write, row: NewRequest): Promise<boolean> {
  const { actingFor: acting_for, ...rest } = row
  const made = await tx
    .insertInto('register.secrecy_request')
    .values({ ...rest, acting_for })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

/** Takes a request back; gives its part, undefined where there is none that stands. */
export async function revokeRequest(
  tx: Write,
  { id, about, who, at }: { readonly id: string; readonly about: string; readonly who: string; readonly at: Date },
): Promise<string | undefined> {
  const row = await tx
    .updateTable('register.secrecy_request')
    .set({ revoked_at: at, revoked_by: who })
    .where('id', '=', id)
    .where('about', '=', about)
    .where('revoked_at', 'is', null)
    .returning('part')
    .executeTakeFirst()
  return row?.part
}

type NewDecision = Decided & {
  readonly id: string
  readonly about: string
  readonly part: string
  readonly digest: string
  readonly at: Date
  readonly who: string
}

/** Keeps a decision; says false where this very decision is there. */
export async function insertDecision(tx: Write, row: NewDecision): Promise<boolean> {
  const made = await tx
    .insertInto('register.secrecy_decision')
    .values(row)
    .onConflict((on) => on.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}
