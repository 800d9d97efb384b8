import { found } from '../../io/absent.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { partyPart, removedIn } from '../kept-part.ts'
import { partHistoryOf } from '../reads/part-history.ts'
import { keepParts } from '../store/part-history.ts'
import { insertPartner, replaceLines, updatePartner } from '../store/partner.ts'
import { change, right } from './change.ts'
import { eligible, welcome } from './welcome-partner.ts'

/**
 * Brings a party back that was taken out, with the tasks, costs and own contribution that it had, and writes to its people; it commits
 * anew. A party that is there already changes nothing. Absent where none of that id was taken out. Refuses application_closed,
 * not_an_applicant.
 */
export const bringBackPartner = (here: Here<Actor>, id: string, { partnerId }: { readonly partnerId: string }) =>
  change<'not_an_applicant'>(here, id, {
    right: right(here.who, 'edit_partners'),
    make: async (tx, next) => {
      if (next.parties.some((party) => party.partnerId === partnerId)) return done(false)
      const part = partyPart(partnerId)
      const [newest] = await partHistoryOf(tx, id, part, { limit: 1 })
      const { organisationId, tasks, lang, ...money } = found(removedIn(newest?.value))
      if (next.parties.some((party) => party.organisationId === organisationId)) return done(false)
      const partner = await eligible(tx, next, organisationId)
      if (partner === undefined) return refuse('not_an_applicant')
      await insertPartner(tx, { id: partnerId, applicationId: id, organisationId, role: 'partner', tasks, lang })
      await updatePartner(tx, partnerId, { ownCents: money.ownCents })
      await replaceLines(tx, partnerId, money.lines)
      await keepParts(tx, here, next, [{ part, value: null }])
      await welcome(tx, here, next, { partner, partnerId, once: `returned:${partnerId}:${next.revision}` })
      return done(true)
    },
  })
