import { allowed } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { dayOf } from '../../kit/dates.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { DecisionEvent } from '../events.ts'
import { nextTerms, type GeneralTerms } from '../general-terms.ts'
import { termsPolicy } from '../policy.ts'
import { listGeneralTerms } from '../reads/ground.ts'
import { insertGeneralTerms } from '../store.ts'

type Input = Omit<GeneralTerms, 'version'> & { readonly known: string }

/**
 * Enters the next version of an authority's general terms and the address of its registry (domain.md R-D6). `known` is the version that
 * the writer had read, '' for none. Gives the version. Refuses what `nextTerms` refuses; of two at once the later one is told
 * changed_meanwhile.
 */
export const enterGeneralTerms = (here: Here<Actor>, authorityId: string, { known, ...terms }: Input) =>
  attempt(here.db, async (tx) => {
    allowed(may(termsPolicy, here.who, 'enter', { authorityId }), may(termsPolicy, here.who, 'read', { authorityId }))
    const all = await listGeneralTerms(tx, authorityId)
    const outcome = nextTerms(terms, { all, known, today: dayOf(here.now) })
    if (!outcome.ok) return outcome
    if (!(await insertGeneralTerms(tx, authorityId, outcome.value))) return refuse('changed_meanwhile')
    await record<DecisionEvent>(tx, here, {
      what: 'general_terms.entered',
      aboutKind: 'organisation',
      about: authorityId,
      data: { version: outcome.value.version, from: outcome.value.inForceOn },
    })
    return done(outcome.value.version)
  })
