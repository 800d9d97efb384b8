import { findCall } from '../../calls/reads.ts'
import { found } from '../../io/absent.ts'
import type { Read } from '../../io/db.ts'
import { isId } from '../../io/once.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { findActor } from '../../people/reads.ts'
import { editable, isHandled, type Application } from '../application.ts'
import { mayWriteText } from '../kept-part.ts'
import { closedAs, type WhyOver } from '../live-seat.ts'
import { policy } from '../policy.ts'
import { mayAnswer } from '../supplement-part.ts'
import { requestOf, supplementText, supplementTextOf } from '../supplement-text.ts'
import { findApplication } from './application.ts'
import { listOpenFields } from './supplement.ts'

type Asking = { readonly keyHash: string; readonly id: string; readonly now: Date }

/**
 * Who is at work in an application and why they may not write in a text of it, undefined where they may; or why nobody is: the session
 * has ended, there is no right to it, nothing in it can be written any more.
 */
export type Writer =
  | { readonly who: Actor; readonly bars: (text: string) => WhyOver | undefined }
  | 'signedOut'
  | 'ended'
  | 'closed'

type Open = {
  readonly application: Application
  /** Whether the application itself can be written. */
  readonly isOpen: boolean
  /** The texts that open requests to supplement name. */
  readonly asked: ReadonlySet<string>
}

/** Why a person may not write in a text; undefined where they may. */
function barring(who: Actor, { application, isOpen, asked }: Open, text: string): WhyOver | undefined {
  const answer = supplementTextOf(text)
  if (answer === undefined ? !isOpen : !asked.has(text)) return closedAs(requestOf(text))
  const writes = answer === undefined ? mayWriteText(who, application, text) : mayAnswer(who, application, answer.key)
  return writes ? undefined : 'ended'
}

/** What the holder of a session may write of an application at a moment, with the rights of that moment. */
export async function findWriter(db: Read, { keyHash, id, now }: Asking): Promise<Writer> {
  const who = await findActor(db, keyHash, now)
  if (who === undefined) return 'signedOut'
  const application = isId(id) ? await findApplication(db, id) : undefined
  if (application === undefined || !may(policy, who, 'open_workspace', application)) return 'ended'
  const isOpen = editable(application, found(await findCall(db, application.callId)), now)
  const fields = isHandled(application) ? await listOpenFields(db, id, now) : []
  if (!isOpen && fields.length === 0) return 'closed'
  const open = { application, isOpen, asked: new Set(fields.map(supplementText)) }
  return { who, bars: (text) => barring(who, open, text) }
}
