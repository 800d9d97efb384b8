import { expect, test } from 'vitest'
import { isDue, kept, pledgeStates, type PledgeState } from './pledge.ts'

const pledge = (state: PledgeState) => ({ state, why: '', dueOn: null, revision: 3 })
const said = { why: '', dueOn: null, seen: 3 }

test('what is promised is begun, done, rested or dropped; what is done or dropped was begun once', () => {
  const to = (from: PledgeState) =>
    pledgeStates.filter((state) => kept(pledge(from), { ...said, state, why: 'Syy' }).ok).join(' ')
  expect(pledgeStates.map((state) => [state, to(state)])).toEqual([
    ['not_begun', 'not_begun under_way done not_done'],
    ['under_way', 'not_begun under_way done not_done'],
    ['done', 'under_way done not_done'],
    ['not_done', 'under_way done not_done'],
  ])
})

test('what is not done has its reason, and nobody writes over what another has said meanwhile', () => {
  expect(kept(pledge('under_way'), { ...said, state: 'not_done', why: ' ' })).toEqual({
    ok: false,
    refusal: 'why_missing',
  })
  expect(kept(pledge('under_way'), { ...said, state: 'done', seen: 2 })).toMatchObject({ refusal: 'changed_meanwhile' })
  expect(kept(pledge('under_way'), { ...said, state: 'done', why: 'x'.repeat(2_001) })).toMatchObject({
    refusal: 'why_long',
  })
  expect(kept(pledge('under_way'), { ...said, state: 'done', dueOn: '2027-01-31' })).toEqual({
    ok: true,
    value: { state: 'done', why: '', dueOn: '2027-01-31', revision: 4 },
  })
})

test('a promise is a task two weeks before its day and after it, until it is done or dropped; without a day never', () => {
  const due = (state: PledgeState, dueOn: string | null) => isDue({ state, dueOn }, '2026-11-22')
  expect([due('not_begun', '2026-12-06'), due('under_way', '2026-01-01'), due('not_begun', '2026-12-07')]).toEqual([
    true,
    true,
    false,
  ])
  expect([due('done', '2026-01-01'), due('not_done', '2026-01-01'), due('not_begun', null)]).toEqual([
    false,
    false,
    false,
  ])
})
