import { expect, test } from 'vitest'
import type { Application } from './application.ts'
import { momentOf } from '../kit/dates.ts'
import { askable, handedOver, handingPhase } from './coordination.ts'

const party = (organisationId: string, role: 'coordinator' | 'partner' = 'partner') => ({
  partnerId: `part-${organisationId}`,
  organisationId,
  role,
})
const application: Application = {
  id: 'a',
  callId: 'c',
  formId: 'f',
  authorityId: 'ministry',
  coordinatorId: 'lead',
  state: 'draft',
  lang: 'fi',
  caseId: null,
  revision: 3,
  begunAt: new Date(0),
  savedAt: new Date(0),
  firstSubmittedAt: null,
  withdrawnAt: null,
  example: true,
  parties: [party('lead', 'coordinator'), party('other'), party('third')],
}

test('the coordinator’s task goes to a partner, and who had it becomes one', () => {
  const outcome = handedOver(application, { from: 'lead', to: 'other' })
  expect(outcome).toMatchObject({ ok: true, value: { coordinatorId: 'other' } })
  expect(outcome.ok && outcome.value.parties.map(({ role }) => role)).toEqual(['partner', 'coordinator', 'partner'])
})

test.each([
  ['to who is no party', { from: 'lead', to: 'stranger' }],
  ['to the coordinator itself', { from: 'lead', to: 'lead' }],
  ['from who is not the coordinator any more', { from: 'third', to: 'other' }],
])('it does not go %s', (_, sides) =>
  expect(handedOver(application, sides)).toEqual({ ok: false, refusal: 'transfer_over' }),
)

const call = {
  state: 'published',
  opensAt: momentOf('2026-11-02', '09:00'),
  closesAt: momentOf('2026-12-16', '16:15'),
} as const
test.each([
  ['draft', '2026-11-22', { ok: true, value: 'drafting' }],
  ['draft', '2026-12-17', { ok: false, refusal: 'application_closed' }],
  ['submitted', '2026-11-22', { ok: true, value: 'sent' }],
  ['submitted', '2026-12-17', { ok: true, value: 'sent' }],
  ['in_assessment', '2027-01-20', { ok: true, value: 'sent' }],
  ['decided', '2027-02-20', { ok: false, refusal: 'case_over' }],
  ['withdrawn', '2026-11-22', { ok: false, refusal: 'case_over' }],
] as const)('of what is %s on %s the task is handed over, or not, as its phase says', (state, day, expected) =>
  expect(handingPhase({ state }, call, momentOf(day, '12:00'))).toEqual(expected),
)

test('in a cancelled call nothing is handed over', () => {
  const cancelled = { ...call, state: 'cancelled' } as const
  for (const [state, refusal] of [
    ['draft', 'application_closed'],
    ['submitted', 'case_over'],
  ] as const)
    expect(handingPhase({ state }, cancelled, momentOf('2026-11-22', '12:00'))).toEqual({ ok: false, refusal })
})

test('R-A4 only a partner that may apply in the call can be asked', () => {
  const parties = [
    { organisationId: 'lead', role: 'coordinator', kind: 'municipality' },
    { organisationId: 'town', role: 'partner', kind: 'municipality' },
    { organisationId: 'joint', role: 'partner', kind: 'joint_authority' },
    { organisationId: 'firm', role: 'partner', kind: 'other' },
  ] as const
  const asked = (applicantKinds: readonly ('municipality' | 'joint_authority')[] | null) =>
    askable(parties, { applicantKinds }).map(({ organisationId }) => organisationId)
  expect(asked(null)).toEqual(['town', 'joint'])
  expect(asked(['municipality'])).toEqual(['town'])
})
