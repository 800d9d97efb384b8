import { expect, test } from 'vitest'
import { noAdoption } from './adoption.ts'
import { emptyQuestion } from '../forms/question.ts'
import type { Section } from '../forms/form.ts'
import { lacking, placed } from './completeness.ts'
import type { Content } from './content.ts'
import type { Partner } from './partner.ts'
import type { Terms } from './terms.ts'

const party = (id: string, role: 'coordinator' | 'partner'): Partner => {
  const promise = {
    tasks: 'Kokeilee',
    ownCents: 15_00,
    lines: [{ costType: 'personnel' as const, year: 2027, cents: 100_00 }],
  }
  return {
    ...promise,
    id,
    organisationId: `organisation-${id}`,
    name: {},
    kind: 'municipality',
    role,
    position: 1,
    lang: 'fi',
    digest: '',
    businessId: null,
    code: null,
    hasSent: false,
    commitment: {
      id: 'c',
      givenBy: 'Maja',
      position: 'Direktör',
      basis: '',
      statement: null,
      at: new Date(0),
      promised: promise,
      toAnother: false,
    },
  }
}
const whole: Content = {
  answers: { purpose: 'decision_making', starts_on: '2027-01-01', ends_on: '2028-12-31' },
  partners: [party('lead', 'coordinator'), party('other', 'partner')],
  reuse: { decision: 'new', why: 'Vastaavaa ei ole', searched: 'rakennusvalvonta', findings: [] },
  attachments: [],
  adoption: noAdoption,
}
const terms: Terms = {
  jointOnly: true,
  fewestParties: 2,
  authorityAlone: true,
  applicantKinds: null,
  partnerKinds: null,
  highestShare: 8_500,
  costTypes: null,
  capCents: null,
  earliestOn: '2027-01-01',
  latestOn: '2028-12-31',
  trialRequired: false,
  purposes: ['decision_making'],
  adoptingPurposes: [],
}
const without = (change: Partial<Content>, other: Partial<Terms> = {}) =>
  lacking({ ...whole, ...change }, { ...terms, ...other }, [])
const answers = (change: Content['answers']) => ({ answers: { ...whole.answers, ...change } })
const reuse = (change: Partial<Content['reuse']>) => ({ reuse: { ...whole.reuse, ...change } })
const partner = (change: Partial<Partner>) => ({
  partners: [party('lead', 'coordinator'), { ...party('other', 'partner'), ...change }],
})
const finding = { workId: 'w', slug: 'w', title: null, note: '', cooperate: false }

test('a whole application lacks nothing', () => expect(lacking(whole, terms, [])).toEqual([]))
test('what the form misses comes first, in its own section', () =>
  expect(
    lacking({ ...whole, ...reuse({ decision: null }) }, terms, [{ question: 'problem', section: 'change' }]),
  ).toEqual([
    { section: 'change', what: 'answer', question: 'problem' },
    { section: 'reuse', what: 'reuse_decision' },
  ]))

test.each<[string, Partial<Content>, ReturnType<typeof lacking>[number]]>([
  [
    'a purpose that is not in the call',
    answers({ purpose: 'archiving' }),
    { section: 'identity', what: 'purpose_unknown', question: 'purpose' },
  ],
  [
    'an end before the beginning',
    answers({ ends_on: '2026-12-31' }),
    { section: 'identity', what: 'period_reversed', question: 'ends_on' },
  ],
  [
    'a beginning before the call allows',
    answers({ starts_on: '2026-12-31' }),
    { section: 'identity', what: 'period_outside_call', question: 'starts_on' },
  ],
  [
    'an end after the call allows',
    answers({ ends_on: '2029-01-01' }),
    { section: 'identity', what: 'period_outside_call', question: 'ends_on' },
  ],
  [
    'a municipality alone in a joint call',
    { partners: [party('lead', 'coordinator')] },
    { section: 'parties', what: 'too_few_parties' },
  ],
  ['a partner without tasks', partner({ tasks: '  ' }), { section: 'parties', what: 'tasks', partnerId: 'other' }],
  [
    'a partner that has not committed',
    partner({ commitment: null }),
    { section: 'parties', what: 'commitment_missing', partnerId: 'other' },
  ],
  [
    'a partner whose money changed after it committed',
    partner({ ownCents: 16_00 }),
    { section: 'parties', what: 'commitment_outdated', partnerId: 'other' },
  ],
  ['a reuse check without a search', reuse({ searched: ' ' }), { section: 'reuse', what: 'reuse_searched' }],
  ['something new without a reason', reuse({ why: '' }), { section: 'reuse', what: 'reuse_why' }],
  [
    'building on something that was not found',
    reuse({ decision: 'build_on' }),
    { section: 'reuse', what: 'reuse_finding' },
  ],
  [
    'own money below the share',
    partner({ ownCents: 14_99 }),
    { section: 'budget', what: 'over_share', partnerId: 'other' },
  ],
])('%s is lacking', (_name, change, lack) => expect(without(change)).toContainEqual(lack))

test('a finding is a search, and a note on it is the reason of what builds on it, but not of what is made new', () => {
  const noted = [{ ...finding, note: 'Sopii sellaisenaan' }]
  const lacksWhy = [{ section: 'reuse', what: 'reuse_why' }]
  expect(without(reuse({ decision: 'adapt', why: '', searched: '', findings: noted }))).toEqual([])
  expect(without(reuse({ decision: 'adapt', why: ' ', findings: [{ ...finding, note: ' ' }] }))).toEqual(lacksWhy)
  expect(without(reuse({ decision: 'new', why: '', findings: noted }))).toEqual(lacksWhy)
})
const enrolled = (ids: readonly string[]) => new Map(ids.map((id) => [id, 'told' as const]))
test('where taking part in the trial is a condition, every municipality has enrolled in it', () => {
  const asked = { ...terms, trialRequired: true }
  const both = ['organisation-lead', 'organisation-other']
  const lack = (partnerId: string) => ({ section: 'parties', what: 'not_enrolled', partnerId })
  expect(lacking(whole, asked, [])).toEqual([lack('lead'), lack('other')])
  expect(lacking(whole, asked, [], enrolled(both.slice(0, 1)))).toEqual([lack('other')])
  expect(lacking(whole, asked, [], enrolled(both))).toEqual([])
  const joint = { ...whole, ...partner({ kind: 'joint_authority' }) }
  expect(lacking(joint, asked, [], enrolled(both.slice(0, 1)))).toEqual([])
})
test('a party is of a kind that the call takes, where it says who may take part', () => {
  const lack = { section: 'parties', what: 'not_a_partner', partnerId: 'other' }
  const taking = (kind: string) => ({ partnerKinds: [{ kind, paid: true }], fewestParties: 1 })
  expect(without(partner({ kind: 'company' }), taking('association'))).toEqual([lack])
  expect(without(partner({ kind: 'company' }), taking('company'))).toEqual([])
  expect(without(partner({ kind: 'company' }), { fewestParties: 1 })).toEqual([])
})
test('the first and last day of the call are allowed days', () => expect(without({})).toEqual([]))

test('under a purpose that takes something into use it is named, in the section of the reuse check', () => {
  const adopting = { ...terms, adoptingPurposes: ['decision_making'] }
  expect(lacking(whole, adopting, []).map(({ section, what }) => `${section} ${what}`)).toEqual([
    'reuse adoption_work',
    'reuse adoption_way',
    'reuse adoption_replaces',
    'reuse adoption_consent',
  ])
})

test('a part of the form that is not asked with these answers lacks nothing', () => {
  const part = (key: string, when: Section['when']) => ({ key, name: {}, help: null, when })
  const asked = emptyQuestion({ key: 'statutory', section: 'change', kind: 'yes_no', label: {} })
  const form = {
    sections: [part('change', null), part('reuse', { question: 'statutory', value: 'yes' })],
    questions: [asked],
  }
  const lacks = lacking({ ...whole, ...reuse({ decision: null }) }, terms, [])
  expect(placed(form, { statutory: true }, lacks)).toMatchObject([{ section: 'reuse', what: 'reuse_decision' }])
  expect(placed(form, { statutory: false }, lacks)).toEqual([])
})
