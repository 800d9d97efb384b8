import type { Call } from '../../calls/call.ts'
import { findCallBySlug } from '../../calls/reads.ts'
import type { Read } from '../../io/db.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { callPolicy, type CallDeed, type CallWork } from '../policy.ts'
import { tabsFor, type Tab } from '../tab.ts'
import { findCallWork } from './handled.ts'

/** A call with what a person may do in its handling. */
export type AtCall = {
  readonly call: Call
  readonly work: CallWork
  readonly tabs: readonly Tab[]
  readonly allows: (deed: CallDeed) => boolean
}

/** The call of an address, with what the person may do in its handling. Undefined where there is none; the door asks `allows`. */
export async function findAtCall(db: Read, who: Actor, slug: string): Promise<AtCall | undefined> {
  const call = await findCallBySlug(db, slug)
  const work = call === undefined ? undefined : await findCallWork(db, call.id)
  if (call === undefined || work === undefined) return undefined
  const allows = (deed: CallDeed) => may(callPolicy, who, deed, work)
  return { call, work, allows, tabs: tabsFor(allows) }
}
