import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { kindAfter } from '../offer/kinds.ts'
import type { OwnWorkEvent } from '../own/events.ts'
import type { OwnSaid } from '../own/own-work.ts'
import { ownPolicy } from '../own/policy.ts'
import { findOwnWork } from '../reads/own-works.ts'
import { saveWork } from '../store/offer.ts'
import { makeFindable } from './make-findable.ts'

/** Writes a work without a grant anew, for those who may tell of it. Gives its slug; the address stays. */
export const changeOwnWork = (here: Here<Actor>, id: string, said: OwnSaid) =>
  attempt(here.db, async (tx) => {
    const work = found(await findOwnWork(tx, id))
    const mine = may(ownPolicy, here.who, 'tell', { organisationId: work.enteredFor })
    allowed(mine, mine)
    await saveWork(tx, id, {
      ...said,
      kind: kindAfter(work.kind, said.form, work.enteredFor),
    })
    await makeFindable(tx, [id])
    await record<OwnWorkEvent>(tx, here, { what: 'work.changed', aboutKind: 'work', about: id, data: {} })
    return done({ slug: work.slug })
  })
