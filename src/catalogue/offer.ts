import type { Words } from '../kit/words.ts'

/** What a work is: done with a grant, ready to be taken into use, done with a municipality's own money, or for the whole country. */
export const workKinds = ['solution', 'national', 'own', 'project'] as const
export type WorkKind = (typeof workKinds)[number]

/** What a reusable solution consists of. */
export const forms = ['software', 'platform', 'data_model', 'guide', 'process', 'training', 'contract'] as const
export type Form = (typeof forms)[number]

export const statuses = ['planned', 'building', 'in_use', 'ended'] as const
export type Status = (typeof statuses)[number]

/** Where a licence was read; `unclear`: there is a file and it does not say; `none`: there is no such file. */
export const licenceReads = ['file', 'metadata', 'page', 'owner', 'unclear', 'none'] as const
export type LicenceRead = (typeof licenceReads)[number]

/** What residents get of it. */
export const gets = ['online', 'follow', 'find', 'say', 'safe', 'through_staff'] as const
export type Gets = (typeof gets)[number]

/** What changes inside the organisation. */
export const changes = ['one_process', 'once_only', 'knowledge', 'shared_platform', 'skills', 'security'] as const
export type Changes = (typeof changes)[number]

/** National services and specifications that a work uses. */
export const services = [
  'identification',
  'messages',
  'authorisations',
  'service_catalogue',
  'data_exchange',
  'payments',
  'ryhti',
  'interoperability',
  'open_data',
  'maps',
  'suomifi_design',
] as const
export type Service = (typeof services)[number]

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

/** Somebody of whom a public text says that it uses a work. `toldIn`: which text; null where it is the owner itself. */
export type KnownUser = {
  readonly name: Words | null
  readonly nameInSource: string
  readonly code: string | null
  readonly toldIn: string | null
}

/** Another work that a page names: what this one came of, or what came of it. */
export type Related = {
  readonly slug: string
  readonly kind: WorkKind
  readonly title: Words | null
  readonly coordinator: Words | null
}

/** What the page of a work tells beside the work itself. */
export type OfferTold = {
  readonly offer: Offer
  readonly users: readonly KnownUser[]
  readonly families: readonly ({ readonly key: string; readonly name: Words } & {
    readonly by: 'ours' | 'owner' | 'office'
  })[]
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

/** The page of a work: a funded project's, or that of everything else. */
export const isProject = (kind: WorkKind): boolean => kind === 'project'

/** What is not published of a work that one could take into use; the order is that of a buyer's questions. */
export function unsaidOf(
  offer: Pick<Offer, 'licence' | 'costCents' | 'contact' | 'status'>,
  users: readonly KnownUser[],
): readonly ('licence' | 'cost' | 'contact' | 'status' | 'users')[] {
  const missing = [
    offer.status === null ? 'status' : null,
    offer.licence === null ? 'licence' : null,
    offer.costCents === null ? 'cost' : null,
    users.length === 0 ? 'users' : null,
    offer.contact === null ? 'contact' : null,
  ] as const
  return missing.filter((one) => one !== null)
}
