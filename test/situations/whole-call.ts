import { withoutRegister } from '../../src/people/organisation-kind.ts'
import type { Call } from '../../src/calls/call.ts'
import type { Clause } from '../../src/calls/clause.ts'
import { usualOnes } from '../../src/calls/cost-type.ts'
import { momentOf } from '../../src/kit/dates.ts'
import { wordsOf, type Words } from '../../src/kit/words.ts'

/** A text in both national languages. */
export const both = (fi: string, sv = `${fi} på svenska`): Words => wordsOf({ fi, sv })

const clause = (key: string): Clause => ({ key, words: both(key), examples: [] })
export const anchored = { 0: both('puuttuu'), 1: both('heikko'), 3: both('riittävä'), 5: both('erinomainen') }

/** A draft that lacks nothing: opens on Monday 2.11.2026 and closes on Wednesday 16.12.2026 at 16.15 in Helsinki. */
export const wholeCall: Call = {
  id: '01900000-0000-7000-8000-000000000001',
  slug: 'haku',
  state: 'draft',
  revision: 3,
  example: true,
  roundKey: null,
  authorityBusinessId: null,
  likeRound: null,
  periodKind: 'single',
  sourceKey: null,
  authority: { id: '01900000-0000-7000-8000-00000000000a', name: both('Ministeriö') },
  funder: { id: '01900000-0000-7000-8000-00000000000a', name: both('Ministeriö') },
  title: both('Haku'),
  summary: both('Lyhyesti'),
  description: both('Kuvaus'),
  legalBasis: both('Valtionavustuslaki 688/2001'),
  contact: both('Esimerkkiministeriön hanketuki'),
  grantKind: 'project',
  opensAt: momentOf('2026-11-02', '08:00'),
  closesAt: momentOf('2026-12-16', '16:15'),
  opensOn: null,
  closesOn: null,
  appropriationCents: 10_000_000_00,
  highestShare: 8_500,
  vatIncluded: false,
  capCents: null,
  paymentModel: null,
  instalments: [],
  earliestOn: '2027-01-01',
  latestOn: '2028-12-31',
  jointOnly: true,
  fewestParties: 2,
  authorityAlone: true,
  applicantKinds: ['municipality', 'joint_authority'],
  partnerKinds: null,
  kinds: withoutRegister,
  trialRequired: false,
  formId: '01900000-0000-7000-8000-00000000000f',
  costTypes: usualOnes(['personnel', 'services']),
  purposes: [clause('decision_making')],
  aims: [clause('change')],
  exclusions: [clause('archiving')],
  conditions: [clause('joint')],
  forResidents: [],
  inside: [],
  lowestScore: 250,
  criteria: [
    {
      key: 'improvement',
      name: both('Parannus'),
      weight: 60,
      core: true,
      lowest: 200,
      anchors: anchored,
      standing: null,
    },
    { key: 'change', name: both('Muutos'), weight: 40, core: false, lowest: null, anchors: anchored, standing: null },
  ],
  faq: [{ question: both('Voiko hakea yksin?'), answer: both('Ei.') }],
  attachments: [],
  themes: [],
  priorityPurpose: null,
  priorityReason: null,
  checkAskedAt: null,
  checkedAt: null,
  checkedBy: null,
  priorityText: null,
  priorityLaidAt: null,
  formUnfinished: 0,
  adoptionAsked: true,
  publishedAt: null,
  assessingAt: null,
  decidedOn: null,
}

/** The same call once a second person has checked it. */
export const checkedCall: Call = {
  ...wholeCall,
  state: 'checked',
  checkedAt: momentOf('2026-10-30', '11:00'),
  checkedBy: '01900000-0000-7000-8000-00000000000c',
}

/** The same call as it stands after publication. */
export const publishedCall: Call = {
  ...wholeCall,
  state: 'published',
  revision: 4,
  publishedAt: momentOf('2026-10-30', '12:00'),
}
