import { expect, test } from 'vitest'
import { momentOf } from '../kit/dates.ts'
import {
  decided,
  editable,
  edited,
  life,
  submitted,
  withdrawn,
  type Application,
  type Asking,
  type ApplicationState,
} from './application.ts'
import type { Lack } from './completeness.ts'

const closing = momentOf('2026-12-16', '16:15')
const call: Asking = { state: 'published', formId: null, opensAt: momentOf('2026-11-02', '08:00'), closesAt: closing }
const noon = momentOf('2026-11-22', '12:00')
const after = (ms: number) => new Date(closing.getTime() + ms)
const draft: Application = {
  id: 'a',
  callId: 'c',
  formId: 'f',
  authorityId: 'vm',
  coordinatorId: 'x01',
  state: 'draft',
  lang: 'fi',
  caseId: null,
  revision: 7,
  begunAt: noon,
  savedAt: noon,
  firstSubmittedAt: null,
  withdrawnAt: null,
  example: true,
  parties: [],
}
const states = Object.keys(life).filter((state): state is ApplicationState => Object.hasOwn(life, state))
const whole = { application: draft, call, lacks: [], frozenRevision: null }
const lack = (what: Lack['what']): Lack => ({ section: 'parties', what })

test('a complete draft is submitted while the call is open', () =>
  expect(submitted(whole, noon)).toEqual({ ok: true, value: { ...draft, state: 'submitted', firstSubmittedAt: noon } }))
test('16.15.00.000 belongs to the period', () => expect(submitted(whole, closing).ok).toBe(true))
test('a millisecond later is too late', () =>
  expect(submitted(whole, after(1))).toEqual({ ok: false, refusal: 'call_closed' }))
test('what was sent in time and is sent again after the deadline as it is is no late attempt', () => {
  const again = { ...whole, application: { ...draft, state: 'submitted' as const } }
  expect(submitted({ ...again, frozenRevision: 7 }, after(1))).toEqual({ ok: false, refusal: 'nothing_changed' })
  expect(submitted({ ...again, frozenRevision: 6 }, after(1))).toEqual({ ok: false, refusal: 'call_closed' })
})
test('the first instant belongs to the period, the one before it does not', () => {
  const opening = momentOf('2026-11-02', '08:00')
  expect(submitted(whole, opening).ok).toBe(true)
  expect(submitted(whole, new Date(opening.getTime() - 1))).toEqual({ ok: false, refusal: 'call_closed' })
})
test('what has changed since the last version is submitted anew, and the first time stays', () => {
  const earlier = momentOf('2026-11-20', '12:00')
  const sent: Application = { ...draft, state: 'submitted', firstSubmittedAt: earlier }
  const again = submitted({ ...whole, application: sent, frozenRevision: 6 }, noon)
  expect(again).toMatchObject({ ok: true, value: { state: 'submitted', firstSubmittedAt: earlier } })
})
test('the same content is not submitted twice', () =>
  expect(submitted({ ...whole, application: { ...draft, state: 'submitted' }, frozenRevision: 7 }, noon)).toEqual({
    ok: false,
    refusal: 'nothing_changed',
  }))
test.each<[string, Lack['what'][], string]>([
  ['a partner has not committed', ['answer', 'commitment_missing'], 'partner_unsigned'],
  ['a commitment is for other tasks or money', ['commitment_outdated'], 'partner_unsigned'],
  ['the grant would cover too much', ['answer', 'over_share'], 'over_share'],
  ['an answer is missing', ['answer'], 'incomplete'],
])('it is refused where %s', (_name, what, refusal) =>
  expect(submitted({ ...whole, lacks: what.map(lack) }, noon)).toEqual({ ok: false, refusal }),
)
test.each(['in_assessment', 'decided', 'withdrawn'] as const)('it is not submitted out of %s', (state) =>
  expect(submitted({ ...whole, application: { ...draft, state } }, noon)).toEqual({
    ok: false,
    refusal: 'step_not_allowed',
  }),
)

test('it is written until the deadline as a draft and after submitting, and in no other state', () => {
  const open = states.filter((state) => editable({ state }, call, closing))
  expect(open).toEqual(['draft', 'submitted'])
  expect(states.filter((state) => editable({ state }, call, after(1)))).toEqual([])
})
test('a change is one revision further', () =>
  expect(edited(draft, call, closing)).toEqual({ ok: true, value: { ...draft, revision: 8, savedAt: closing } }))
test('a draft follows the form of its call, what was sent keeps the form that it was sent with', () => {
  const renewed = { ...call, formId: 'renewed' }
  expect(edited(draft, renewed, noon)).toMatchObject({ value: { formId: 'renewed' } })
  expect(edited({ ...draft, state: 'submitted' }, renewed, noon)).toMatchObject({ value: { formId: draft.formId } })
})
test('a change after the deadline is refused', () =>
  expect(edited(draft, call, after(1))).toEqual({ ok: false, refusal: 'application_closed' }))
test('a call that was cancelled takes no changes', () =>
  expect(edited(draft, { ...call, state: 'cancelled' }, noon)).toEqual({ ok: false, refusal: 'application_closed' }))

test('it is withdrawn any time before the decision, also after the deadline', () => {
  const possible = states.filter((state) => withdrawn({ ...draft, state }, after(1)).ok)
  expect(possible).toEqual(['submitted', 'in_assessment'])
  expect(withdrawn({ ...draft, state: 'submitted' }, noon)).toMatchObject({
    value: { state: 'withdrawn', withdrawnAt: noon },
  })
})
test('it is decided out of assessment only', () =>
  expect(states.filter((state) => decided({ ...draft, state }).ok)).toEqual(['in_assessment']))
