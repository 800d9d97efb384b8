import { shown, type Seen } from '../../io/absent.ts'
import type { Read } from '../../io/db.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { policy } from '../policy.ts'
import { findWork } from '../reads.ts'
import type { Work } from '../work.ts'

/** The work that an address names, whatever stands there; absent where there is none or the person may not read it. */
export const findSeenWork = async (db: Read, who: Actor | null, slug = ''): Promise<Seen<Work>> =>
  shown(await findWork(db, slug.slice(0, 100).replaceAll('\u0000', '')), (one) => may(policy, who, 'read', one))
