import { describe, expect, test } from 'vitest'
import { checkedCall, publishedCall, wholeCall } from '../../test/situations/whole-call.ts'
import { momentOf } from '../kit/dates.ts'
import { checkAsked, checked } from './check.ts'
import { written } from './part.ts'

const now = momentOf('2026-10-30', '12:00')
const by = (person: string, revision = 3) => ({ revision, by: person, writers: ['eeva', 'other'] })

describe('a call is checked', () => {
  test('by somebody who has not written it', () =>
    expect(checked(wholeCall, by('greta'), now)).toMatchObject({
      ok: true,
      value: { state: 'checked', checkedAt: now, checkedBy: 'greta', revision: 3 },
    }))
  test.each(['eeva', 'other'])('never by one of its writers (%s)', (writer) =>
    expect(checked(wholeCall, by(writer), now)).toEqual({ ok: false, refusal: 'own_writing' }),
  )
  test('not while something is missing', () =>
    expect(checked({ ...wholeCall, criteria: [] }, by('greta'), now)).toEqual({
      ok: false,
      refusal: 'something_missing',
    }))
  test('not when it was written since the checker read it', () =>
    expect(checked(wholeCall, by('greta', 2), now)).toEqual({ ok: false, refusal: 'changed_meanwhile' }))
  test.each([checkedCall, publishedCall])('once', (call) =>
    expect(checked(call, by('greta', call.revision), now)).toEqual({ ok: false, refusal: 'published_already' }),
  )
})

test('a check is asked for when nothing is missing', () => {
  expect(checkAsked(wholeCall, now)).toMatchObject({ ok: true, value: { state: 'draft', checkAskedAt: now } })
  expect(checkAsked({ ...wholeCall, purposes: [] }, now)).toEqual({ ok: false, refusal: 'something_missing' })
  expect(checkAsked(publishedCall, now)).toEqual({ ok: false, refusal: 'published_already' })
})

test('a check falls with the text that was checked', () =>
  expect(written(checkedCall, { summary: null }, 3)).toMatchObject({
    ok: true,
    value: { state: 'draft', checkAskedAt: null, checkedAt: null, checkedBy: null, revision: 4 },
  }))
