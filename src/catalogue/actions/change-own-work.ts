import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import type { Lang } from '../../kit/lang.ts'
import { done } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import { anew } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import type { OwnWorkEvent } from '../own/events.ts'
import type { OwnSaid } from '../own/own-work.ts'
import { ownPolicy } from '../own/policy.ts'
import { findOwnWork } from '../reads/own-works.ts'
import { saveWork } from '../store/offer.ts'
import { makeFindable } from './make-findable.ts'

/** Writes a work without a grant anew, for those who may tell of it. Gives its slug; the address stays. */
export const changeOwnWork = (here: Here<Actor>, id: string, { lang, said }: { lang: Lang; said: OwnSaid }) =>
  attempt(here.db, async (tx) => {
    const work = found(await findOwnWork(tx, id))
    const mine = may(ownPolicy, here.who, 'tell', { organisationId: work.enteredFor })
    allowed(mine, mine)
    await saveWork(tx, id, {
      title: anew(work.title, lang, said.title),
      summary: anew(work.summary, lang, said.summary),
      contact: anew(work.contact, lang, said.contact),
      status: said.status,
      costCents: said.costCents,
    })
    await makeFindable(tx, [id])
    await record<OwnWorkEvent>(tx, here, { what: 'work.changed', aboutKind: 'work', about: id, data: {} })
    return done({ slug: work.slug })
  })
