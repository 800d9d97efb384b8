import type { Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import type { RegisterEvent } from '../events.ts'
import type { Ground } from '../secrecy/ground.ts'
import { insertRequest, revokeRequest } from '../store/secrecy.ts'

type Request = {
  /** Comes with the form, so that the same form sent twice is one request. */
  readonly id: string
  /** The application. */
  readonly about: string
  readonly caseId: string | null
  readonly part: string
  readonly ground: Ground
  readonly law: string | null
  readonly reason: string
}

/**
 * Keeps a party's request that a part be secret, in the caller's transaction; the caller has asked its policy and whether there is such
 * a part. Says false where the part is already asked about.
 */
export async function askSecrecy(tx: Write, here: Here, { caseId, ...request }: Request): Promise<boolean> {
  const actingFor = here.who.actingFor?.id ?? null
  const fresh = await insertRequest(tx, { ...request, at: here.now, who: here.who.id, actingFor })
  if (fresh)
    await record<RegisterEvent>(tx, here, {
      what: 'secrecy.asked',
      aboutKind: 'application',
      about: request.about,
      caseId,
      data: { part: request.part, ground: request.ground },
    })
  return fresh
}

/** Takes a request back, in the caller's transaction. Says false where none such stands. */
export async function revokeSecrecy(
  tx: Write,
  here: Here,
  { id, about, caseId }: { readonly id: string; readonly about: string; readonly caseId: string | null },
): Promise<boolean> {
  const part = await revokeRequest(tx, { id, about, who: here.who.id, at: here.now })
  if (part === undefined) return false
  await record<RegisterEvent>(tx, here, {
    what: 'secrecy.revoked',
    aboutKind: 'application',
    about,
    caseId,
    data: { part },
  })
  return true
}
