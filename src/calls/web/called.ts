import { NobodyYet, shown } from '../../io/absent.ts'
import type { Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { Call } from '../call.ts'
import { policy, type Deed } from '../policy.ts'
import { findCallBySlug } from '../reads.ts'

/** The call of an address on which this person may do a deed at the desk; for others it is not there. Nobody yet is asked to sign in. */
export async function called(outside: Outside, c: Asking<Actor>, deed: Deed): Promise<Call> {
  const { who } = c.var
  if (who === null) throw new NobodyYet()
  return shown(await findCallBySlug(outside.read, c.req.param('slug') ?? ''), (call) => may(policy, who, deed, call))
}
