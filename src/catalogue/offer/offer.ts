import type { Words } from '../../kit/words.ts'
import type { Changes, Form, Gets, LicenceRead, Service, Status, WorkKind } from './kinds.ts'
import type { WorkSubject } from '../subject/subject.ts'

/** What somebody who would take a work into use asks first. Null and empty are "not published", never "none". */
export type Offer = {
  readonly form: Form | null
  readonly status: Status | null
  /** As it was read, e.g. 'MIT (code); data CC-BY-4.0'. */
  readonly licence: string | null
  readonly licenceRead: LicenceRead | null
  readonly costCents: number | null
  /** Whom to ask: a role, never a person. */
  readonly contact: Words | null
  readonly gets: readonly Gets[]
  readonly changes: readonly Changes[]
  readonly services: readonly Service[]
  /** Whose reading the three lists are. */
  readonly sortedBy: 'ours' | 'owner' | null
  readonly usersWords: Words | null
  /** The last day on which its public code had changed when we looked. */
  readonly lastChangeOn: string | null
}

/** Another work that a page names: what this one came of, or what came of it. */
export type Related = {
  readonly slug: string
  readonly kind: WorkKind
  readonly title: Words | null
  readonly coordinator: Words | null
  readonly example: boolean
}

export type NamedUser = { readonly name: string; readonly from: string | null; readonly organisationId: string | null }

/** What the page of a work tells beside the work itself. */
export type OfferTold = {
  readonly offer: Offer
  /** Nobody tells its state: it is concluded from the period of a funded project. */
  readonly statusConcluded: boolean
  readonly families: readonly ({ readonly key: string; readonly name: Words } & {
    readonly by: 'ours' | 'owner' | 'office'
  })[]
  /** Subjects of the national vocabulary that a person has confirmed. */
  readonly subjects: readonly WorkSubject[]
  /** Whom a source names as a user, each as it is named there; `from`: which, null for the owner itself. */
  readonly named: readonly NamedUser[]
  /** Whom the software's own publiccode.yml names as its owner. */
  readonly ownerInFile: string | null
  readonly resultOf: Related | null
  readonly results: readonly Related[]
}

/** Everything unknown: a work of which nobody has said more. */
export const unknownOffer: Offer = {
  form: null,
  status: null,
  licence: null,
  licenceRead: null,
  costCents: null,
  contact: null,
  gets: [],
  changes: [],
  services: [],
  sortedBy: null,
  usersWords: null,
  lastChangeOn: null,
}

/** What is not published of a work that one could take into use, in the order of a buyer's questions. `hasUsers`: users of it are known. */
export function unsaidOf(
  offer: Pick<Offer, 'licence' | 'costCents' | 'contact' | 'status'>,
  hasUsers: boolean,
): readonly ('licence' | 'cost' | 'contact' | 'status' | 'users')[] {
  const missing = [
    offer.status === null ? 'status' : null,
    offer.licence === null ? 'licence' : null,
    offer.costCents === null ? 'cost' : null,
    hasUsers ? null : 'users',
    offer.contact === null ? 'contact' : null,
  ] as const
  return missing.filter((one) => one !== null)
}
