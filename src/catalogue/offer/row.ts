import type { Words } from '../../kit/words.ts'
import type { Offer } from './offer.ts'
import type { WorkKind } from './kinds.ts'

/** What a work offers, as it is written: also its kind, the single licences by which it is found, and for whom it was entered. */
export type OfferRow = Offer & {
  readonly kind: WorkKind
  readonly licences: readonly string[]
  readonly enteredFor: string | null
  readonly resultOf: string | null
}

const json = (words: Words | null) => (words === null ? null : JSON.stringify(words))

/** The columns of a work that say what it offers; none for a funded project of which no more is known. */
export const offerColumns = (offer: OfferRow | undefined) =>
  offer === undefined
    ? {}
    : {
        kind: offer.kind,
        form: offer.form,
        status: offer.status,
        licence: offer.licence,
        licences: [...offer.licences],
        licence_read: offer.licenceRead,
        cost_cents: offer.costCents,
        contact: json(offer.contact),
        gets: [...offer.gets],
        changes: [...offer.changes],
        services: [...offer.services],
        sorted_by: offer.sortedBy,
        users_words: json(offer.usersWords),
        last_change_on: offer.lastChangeOn,
        entered_for: offer.enteredFor,
        result_of: offer.resultOf,
      }
