import { describe, expect, test } from 'vitest'
import { both, publishedCall } from '../../test/situations/whole-call.ts'
import { momentOf } from '../kit/dates.ts'
import { wordsOf } from '../kit/words.ts'
import type { CallState } from './call.ts'
import { announced, correctionOf, withdrawn, type Notice, type WrittenNotice } from './notice.ts'

const now = momentOf('2026-11-23', '12:00')
const written: WrittenNotice = {
  id: 'n',
  title: both('Tilaisuus'),
  words: both('Tervetuloa'),
  corrects: null,
  changesNothing: true,
}
const first: Notice = { ...written, number: 1, publishedAt: now, withdrawn: null }

describe('a notice of a call', () => {
  test('gets its number and its day', () =>
    expect(announced(publishedCall, { ...written, corrects: 1 }, [first], now)).toMatchObject({
      ok: true,
      value: { number: 2, corrects: 1, publishedAt: now, withdrawn: null },
    }))
  test.each<[string, Partial<WrittenNotice>, string]>([
    ['without a Swedish title', { title: wordsOf({ fi: 'Vain suomeksi', en: 'And English' }) }, 'language_missing'],
    ['without a Finnish text', { words: wordsOf({ sv: 'Bara på svenska' }) }, 'language_missing'],
    ['that may change the terms', { changesNothing: false }, 'terms_unconfirmed'],
    ['that corrects none', { corrects: 2 }, 'corrects_nothing'],
  ])('%s is refused', (_what, change, refusal) =>
    expect(announced(publishedCall, { ...written, ...change }, [first], now)).toEqual({ ok: false, refusal }),
  )
  test.each<[CallState, boolean]>([
    ['draft', false],
    ['checked', false],
    ['published', true],
    ['in_assessment', true],
    ['decided', false],
    ['archived', false],
    ['cancelled', false],
  ])('of a call that is %s is published: %s', (state, is) => expect(announced({ state }, written, [], now).ok).toBe(is))
})

test('a notice is withdrawn once, with a reason in both languages', () => {
  const gone = withdrawn(first, both('Peruttiin'), now)
  expect(gone).toMatchObject({ ok: true, value: { words: first.words, withdrawn: { at: now } } })
  expect(withdrawn(first, wordsOf({ fi: 'Peruttiin' }), now)).toEqual({ ok: false, refusal: 'reason_missing' })
  expect(gone.ok && withdrawn(gone.value, both('Taas'), now)).toEqual({ ok: false, refusal: 'withdrawn_already' })
})

test('the newest correction of a notice is the one that counts', () => {
  const [second, third] = [2, 3].map((number) => ({ ...first, number, corrects: 1 }))
  const all = [first, second, third].filter((one) => one !== undefined)
  expect(correctionOf(first, all)?.number).toBe(3)
  expect(correctionOf({ number: 3 }, all)).toBeUndefined()
})
