import { allowed, found } from '../../io/absent.ts'
import type { Write } from '../../io/db.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { isOver, spacePolicy } from '../policy.ts'
import type { Space } from '../space.ts'
import { lockSpace } from '../store/space.ts'

/**
 * A space for somebody who writes in it, held until the transaction ends. Absent for who does not see inside, barred for who does not write;
 * refuses closed to who could write until it closed: what they typed is theirs still.
 */
export async function heldToWrite(tx: Write, who: Actor, slug: string): Promise<Outcome<Space, 'closed'>> {
  const space = found(await lockSpace(tx, slug))
  if (isOver(who, 'write', space)) return refuse('closed')
  allowed(may(spacePolicy, who, 'write', space), may(spacePolicy, who, 'look_inside', space))
  return done(space)
}
