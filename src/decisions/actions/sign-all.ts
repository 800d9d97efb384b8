import type { Here } from '../../io/here.ts'
import type { Actor } from '../../people/person.ts'
import type { SignRefusal } from '../signature.ts'
import { sign } from './sign.ts'

export type ToSign = { readonly applicationId: string; readonly revision: number }
export type SignedSome = {
  readonly signed: readonly string[]
  /** The first that could not be signed; those after it were not tried. */
  readonly stopped: { readonly applicationId: string; readonly refusal: SignRefusal } | null
}

/**
 * Signs several decisions one after the other, each in a transaction of its own. Stops at the first refusal and says which it was: what
 * was signed before stays signed.
 */
export async function signAll(here: Here<Actor>, all: readonly ToSign[]): Promise<SignedSome> {
  const signed: string[] = []
  for (const { applicationId, revision } of all) {
    const outcome = await sign(here, applicationId, { revision })
    if (!outcome.ok) return { signed, stopped: { applicationId, refusal: outcome.refusal } }
    signed.push(applicationId)
  }
  return { signed, stopped: null }
}
