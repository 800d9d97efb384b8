import { expect, test } from 'vitest'
import { decisionGround } from '../../test/situations/decision-ground.ts'
import { drafted } from './draft.ts'
import type { Proposal } from './proposal.ts'
import { signed } from './signature.ts'

const ground = decisionGround('fi', 'granted', 10_000_00)
const proposal: Proposal = {
  ...ground.proposal,
  applicationId: 'a',
  who: 'presenter',
  presenter: 'Eeva',
  at: new Date(0),
  revision: 3,
  returned: null,
}
const content = drafted(ground, '2026-12-20')
const signing = {
  callState: 'in_assessment' as const,
  state: 'in_assessment' as const,
  proposal,
  revision: 3,
  signerId: 'decision-maker',
  content,
  unconfirmed: 0,
  unenrolled: 0,
  supplements: 0,
  edits: 0,
  versionAt: new Date(0),
  coordinatorSince: null,
  pot: { appropriationCents: 50_000_00, grantedCents: 40_000_00 },
}

test('the signature takes the grant from the pot', () => {
  expect(signed(signing)).toEqual({
    ok: true,
    value: { content, pot: { appropriationCents: 50_000_00, grantedCents: 50_000_00 } },
  })
})

test('nothing is granted to a municipality outside the trial that the call requires', () => {
  expect(signed({ ...signing, unenrolled: 1 })).toEqual({ ok: false, refusal: 'not_enrolled' })
})

test('a refusal is signed whether or not the municipality has enrolled in the trial', () => {
  const refusal = drafted(decisionGround('fi', 'rejected'), '2026-12-20')
  expect(signed({ ...signing, content: refusal, unenrolled: 2 }).ok).toBe(true)
})

test('a refusal takes nothing, also where the pot is empty or nobody knows it', () => {
  const refusal = drafted(decisionGround('fi', 'rejected'), '2026-12-20')
  expect(signed({ ...signing, content: refusal, pot: null })).toEqual({
    ok: true,
    value: { content: refusal, pot: null },
  })
})

test.each<[string, object, string]>([
  ['nothing is signed while a check waits for a person', { unconfirmed: 1 }, 'flags_unconfirmed'],
  ['a decision is signed once', { state: 'decided' }, 'already_signed'],
  ['a withdrawn application is not decided', { state: 'withdrawn' }, 'not_in_assessment'],
  ['nothing is signed that nobody proposed', { proposal: undefined }, 'not_proposed'],
  ['a proposal that was changed after reading is not signed', { revision: 2 }, 'changed_meanwhile'],
  [
    'a returned proposal is not signed',
    { proposal: { ...proposal, returned: { at: new Date(0), by: 'd', why: 'x' } } },
    'returned',
  ],
  ['in a cancelled call nothing is signed', { callState: 'cancelled' as const }, 'call_cancelled'],
  ['what is decided later is not signed', { proposal: { ...proposal, kind: 'later', cents: null } }, 'later'],
  ['the presenter does not sign the own proposal', { signerId: 'presenter' }, 'same_person'],
  ['a decision that lacks a part is not signed', { content: { ...content, caseNumber: '' } }, 'incomplete'],
  ['without an application that was sent there is no decision', { content: undefined }, 'incomplete'],
  ['a call without an appropriation grants nothing', { pot: null }, 'appropriation_unknown'],
  [
    'one cent too much is too much',
    { pot: { appropriationCents: 50_000_00, grantedCents: 40_000_01 } },
    'appropriation_exceeded',
  ],
])('%s', (_name, change, refusal) => {
  expect(signed({ ...signing, ...change })).toEqual({ ok: false, refusal })
})

test('a proposal made before the coordinator’s task passed on is presented anew before it is signed', () => {
  const since = (at: Date) => signed({ ...signing, coordinatorSince: at })
  const presented = signing.proposal?.at ?? new Date(0)
  expect(since(presented)).toEqual({ ok: false, refusal: 'recipient_changed' })
  expect(since(new Date(presented.getTime() - 1))).toMatchObject({ ok: true })
})

test('a proposal made before the version that counts arrived is presented anew before it is signed', () => {
  expect(signed({ ...signing, versionAt: new Date(1) })).toEqual({ ok: false, refusal: 'application_changed' })
})

test('nothing is signed while a change on behalf of a party can still be made', () => {
  expect(signed({ ...signing, edits: 1 })).toEqual({ ok: false, refusal: 'edit_open' })
})

test('nothing is signed while the time given for a supplement still runs', () => {
  expect(signed({ ...signing, supplements: 1 })).toEqual({ ok: false, refusal: 'supplement_open' })
})
