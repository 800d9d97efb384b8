import { describe, expect, test } from 'vitest'
import type { SubmittedPartner } from '../applications/submission.ts'
import { confirmedFlag, isFlagKey, proposedFlags, type FlagCall, type FlagGround, type FlagKey } from './flag.ts'

const party = (organisationId: string, role: SubmittedPartner['role'] = 'partner'): SubmittedPartner => ({
  partnerId: organisationId,
  organisationId,
  name: {},
  role,
  lang: 'fi',
  tasks: '',
  lines: [],
  ownCents: 0,
  commitment: null,
})
const call: FlagCall = {
  jointOnly: true,
  fewestParties: 2,
  authorityAlone: true,
  applicantKinds: null,
  purposes: ['a'],
  exclusions: [],
  highestShare: 8_500,
  earliestOn: '2027-01-01',
  latestOn: '2028-12-31',
  closesAt: new Date('2026-10-05T13:15:00.000Z'),
  trialRequired: false,
}
const work = { workId: 'w1', slug: 'luvat', title: null, note: '', cooperate: false }
const submission: FlagGround['submission'] = {
  partners: [party('m1', 'coordinator'), party('m2')],
  purpose: 'a',
  totalCents: 100_01,
  soughtCents: 85_00,
  startsOn: '2027-01-01',
  endsOn: '2028-12-31',
  reuse: { decision: 'build_on', why: 'It fits', searched: 'permits', findings: [work] },
}
const kinds = { m1: 'municipality', m2: 'municipality', j1: 'joint_authority', c1: 'other' } as const
const enrolments = new Map<string, 'told' | 'confirmed'>()

type Over = {
  enrolments?: FlagGround['enrolments']
  call?: Partial<FlagCall>
  submission?: Partial<FlagGround['submission']>
  arrivedAt?: Date
  admitted?: FlagGround['admitted']
}
const flag = (key: FlagKey, over: Over = {}) => {
  const ground = {
    call: { ...call, ...over.call },
    submission: { ...submission, ...over.submission },
    kinds,
    enrolments: over.enrolments ?? enrolments,
    arrivedAt: over.arrivedAt ?? new Date('2026-10-01T10:00:00Z'),
    admitted: over.admitted ?? null,
  }
  const found = proposedFlags(ground).find((one) => one.key === key)
  return [found?.proposed, found?.because]
}

test('every flag is proposed, whatever the application holds', () => {
  expect(
    proposedFlags({ call, submission, kinds, enrolments, arrivedAt: new Date(0), admitted: null }).map(
      (one) => one.key,
    ),
  ).toEqual(['joint', 'exclusion', 'purpose', 'share', 'period', 'reuse', 'arrival', 'trial'])
})

describe('the joint rule', () => {
  test('is met by two municipalities', () => expect(flag('joint')).toEqual(['fulfilled', 'parties_enough']))
  test('is not met by one, nor by one and a company', () => {
    expect(flag('joint', { submission: { partners: [party('m1')] } })).toEqual(['not_fulfilled', 'parties_few'])
    expect(flag('joint', { submission: { partners: [party('m1'), party('c1')] } })).toEqual([
      'not_fulfilled',
      'parties_few',
    ])
  })
  test('is met by a joint authority alone, for its members', () => {
    const alone = { submission: { partners: [party('j1', 'coordinator')] } }
    expect(flag('joint', alone)).toEqual(['fulfilled', 'joint_authority'])
    expect(flag('joint', { ...alone, call: { authorityAlone: false } })).toEqual(['not_fulfilled', 'parties_few'])
  })
  test('goes by the number that the call asks for', () => {
    expect(flag('joint', { call: { fewestParties: 3 } })).toEqual(['not_fulfilled', 'parties_few'])
  })
  test('is the one by which it was sent: who may apply, each once, and who coordinates', () => {
    const [town, region] = [party('m1', 'coordinator'), party('j1')]
    const of = (partners: SubmittedPartner[], call = {}) => flag('joint', { submission: { partners }, call })
    expect(of([town, region])).toEqual(['fulfilled', 'parties_enough'])
    for (const found of [of([town, region], { applicantKinds: ['municipality'] }), of([town, party('m1')])])
      expect(found).toEqual(['not_fulfilled', 'parties_few'])
    expect(of([region, party('c1', 'coordinator')])).toEqual(['not_fulfilled', 'not_an_applicant'])
  })
  test('is not asked of a call that takes single applicants, and unclear where the call does not say', () => {
    expect(flag('joint', { call: { jointOnly: false } })).toEqual(['fulfilled', 'not_asked'])
    expect(flag('joint', { call: { jointOnly: null } })).toEqual(['unclear', 'unsaid'])
  })
})

describe('the share', () => {
  test('is counted to the cent, the own share rounded up', () => {
    expect(flag('share', { submission: { totalCents: 100_01, soughtCents: 85_00 } })).toEqual([
      'fulfilled',
      'share_within',
    ])
    expect(flag('share', { submission: { totalCents: 100_01, soughtCents: 85_01 } })).toEqual([
      'not_fulfilled',
      'share_over',
    ])
  })
  test('is unclear where the call does not say', () =>
    expect(flag('share', { call: { highestShare: null } })).toEqual(['unclear', 'unsaid']))
})

describe('the period', () => {
  test('may fill the whole of the call and not a day more', () => {
    expect(flag('period')).toEqual(['fulfilled', 'period_within'])
    expect(flag('period', { submission: { endsOn: '2029-01-01' } })).toEqual(['not_fulfilled', 'period_outside'])
    expect(flag('period', { submission: { startsOn: '2026-12-31' } })).toEqual(['not_fulfilled', 'period_outside'])
  })
  test('is unclear where a day is missing or the call has none', () => {
    expect(flag('period', { submission: { startsOn: null } })).toEqual(['unclear', 'period_missing'])
    expect(flag('period', { call: { earliestOn: null, latestOn: null } })).toEqual(['unclear', 'unsaid'])
  })
})

test('the last instant is in time, a millisecond later is not', () => {
  expect(flag('arrival', { arrivedAt: new Date('2026-10-05T13:15:00.000Z') })).toEqual(['fulfilled', 'in_time'])
  const late = new Date('2026-10-05T13:15:00.001Z')
  expect(flag('arrival', { arrivedAt: late })).toEqual(['not_fulfilled', 'late'])
  expect(flag('arrival', { arrivedAt: late, admitted: 'outage' })).toEqual(['fulfilled', 'late_outage'])
  expect(flag('arrival', { arrivedAt: late, admitted: 'showing' })).toEqual(['unclear', 'late_shown'])
})

test('a purpose is one of the call', () => {
  expect(flag('purpose')).toEqual(['fulfilled', 'purpose_of_call'])
  expect(flag('purpose', { submission: { purpose: null } })).toEqual(['not_fulfilled', 'purpose_missing'])
  expect(flag('purpose', { submission: { purpose: 'z' } })).toEqual(['not_fulfilled', 'purpose_unknown'])
})

test('the reuse check needs a choice, its reasons, and what was searched or found, as it did when it was sent', () => {
  expect(flag('reuse')).toEqual(['fulfilled', 'reuse_done'])
  const noted = { why: '', findings: [{ ...work, note: 'It fits' }] }
  expect(flag('reuse', { submission: { reuse: { ...submission.reuse, ...noted } } })).toEqual([
    'fulfilled',
    'reuse_done',
  ])
  for (const gap of [{ decision: null }, { why: ' ' }, { searched: '', findings: [] }, { findings: [] }])
    expect(flag('reuse', { submission: { reuse: { ...submission.reuse, ...gap } } })).toEqual([
      'not_fulfilled',
      'reuse_missing',
    ])
})

test('what only a person can read is left to a person', () => {
  expect(flag('exclusion', { call: { exclusions: ['health'] } })).toEqual(['unclear', 'by_hand'])
})

describe('a person confirms', () => {
  const proposal = { key: 'joint', proposed: 'fulfilled', because: 'parties_enough' } as const

  test('what is proposed without more words', () => {
    expect(confirmedFlag(proposal, { confirmed: 'fulfilled', note: '' })).toEqual({
      ok: true,
      value: { key: 'joint', confirmed: 'fulfilled', note: '' },
    })
  })
  test('with a reason where it is not fulfilled, or where the program proposed that it is not', () => {
    expect(confirmedFlag(proposal, { confirmed: 'not_fulfilled', note: '' })).toEqual({
      ok: false,
      refusal: 'note_missing',
    })
    expect(confirmedFlag({ ...proposal, proposed: 'not_fulfilled' }, { confirmed: 'fulfilled', note: '' })).toEqual({
      ok: false,
      refusal: 'note_missing',
    })
    expect(confirmedFlag(proposal, { confirmed: 'not_fulfilled', note: 'Only on paper' }).ok).toBe(true)
  })
})

test('a flag is one of the list', () => expect([isFlagKey('joint'), isFlagKey('toString')]).toEqual([true, false]))

test('who takes part in the trial stands in its register, confirmed', () => {
  const asked = { call: { trialRequired: true } }
  const one = new Map([['m1', 'confirmed' as const]])
  expect(flag('trial')).toEqual(['fulfilled', 'not_asked'])
  expect(flag('trial', asked)).toEqual(['not_fulfilled', 'not_enrolled'])
  expect(flag('trial', { ...asked, enrolments: one })).toEqual(['not_fulfilled', 'not_enrolled'])
  expect(flag('trial', { ...asked, enrolments: new Map([...one, ['m2', 'told']]) })).toEqual([
    'unclear',
    'enrolment_waits',
  ])
  expect(flag('trial', { ...asked, enrolments: new Map([...one, ['m2', 'confirmed']]) })).toEqual([
    'fulfilled',
    'enrolled',
  ])
  const joint = { partners: [party('j1', 'coordinator')] }
  expect(flag('trial', { ...asked, submission: joint })).toEqual(['unclear', 'by_hand'])
})
