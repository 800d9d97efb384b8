import {
  askToCoordinate as ask,
  takeBackAsked as takeBack,
  type Offer,
} from '../../applications/actions/ask-coordination.ts'
import { attempt } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { witnessed } from '../../io/witness.ts'
import type { Actor } from '../../people/person.ts'
import { mayCorrespond } from './correspond.ts'

/** Asks a party to coordinate what was sent, where its coordinator cannot any more. The attempt is kept. Refuses as `askToCoordinate` of applications does. */
export const askToCoordinate = (here: Here<Actor>, applicationId: string, offer: Offer) =>
  witnessed(here, 'application.coordination_asked', applicationId, () =>
    attempt(here.db, async (tx) => {
      await mayCorrespond(tx, here, applicationId)
      return ask(tx, here, applicationId, offer)
    }),
  )

/** Takes the authority's own request back. Refuses transfer_over. */
export const takeBackAsked = (here: Here<Actor>, applicationId: string, input: { readonly transfer: string }) =>
  attempt(here.db, async (tx) => {
    await mayCorrespond(tx, here, applicationId)
    return takeBack(tx, here, applicationId, input)
  })
