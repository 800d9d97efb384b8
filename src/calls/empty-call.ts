import { withoutRegister } from '../people/organisation-kind.ts'
import type { Call, Party } from './call.ts'
import { usualLowest } from './criterion.ts'

type Beginning = Pick<Call, 'id' | 'slug' | 'title' | 'example'> & { readonly authority: Party }

/** Nothing has happened to it yet. */
const untouched = {
  state: 'draft' as const,
  revision: 1,
  checkAskedAt: null,
  checkedAt: null,
  checkedBy: null,
  priorityText: null,
  priorityLaidAt: null,
  formUnfinished: 0,
  adoptionAsked: false,
  kinds: withoutRegister,
  publishedAt: null,
  assessingAt: null,
  decidedOn: null,
}

/** A call that says nothing of its times. */
export const undated = {
  periodKind: 'single' as const,
  opensAt: null,
  closesAt: null,
  opensOn: null,
  closesOn: null,
  earliestOn: null,
  latestOn: null,
}

const anybody = { applicantKinds: null, partnerKinds: null, jointOnly: null, fewestParties: 2, authorityAlone: true }

/** A draft of which only the title and the address are written. */
export const emptyCall = ({ authority, ...given }: Beginning): Call => ({
  ...given,
  ...untouched,
  authority: { id: authority.id, name: authority.name },
  funder: { id: authority.id, name: authority.name },
  roundKey: null,
  authorityBusinessId: null,
  likeRound: null,
  sourceKey: null,
  summary: null,
  description: null,
  legalBasis: null,
  contact: null,
  grantKind: null,
  ...undated,
  appropriationCents: null,
  highestShare: null,
  vatIncluded: null,
  capCents: null,
  paymentModel: null,
  instalments: [],
  ...anybody,
  trialRequired: false,
  formId: null,
  costTypes: null,
  purposes: [],
  aims: [],
  exclusions: [],
  conditions: [],
  forResidents: [],
  inside: [],
  criteria: [],
  lowestScore: usualLowest.score,
  faq: [],
  attachments: [],
  themes: [],
  priorityPurpose: null,
  priorityReason: null,
})
