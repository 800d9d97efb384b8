import { describe, expect, test } from 'vitest'
import { both, publishedCall, wholeCall } from '../../test/situations/whole-call.ts'
import { keyFor } from '../kit/key.ts'
import { dutyGiven, dutyTaken, isOn } from './duty.ts'
import { written } from './part.ts'

describe('writing a call', () => {
  test('changes one part and counts the revision', () =>
    expect(written(wholeCall, { title: both('Uusi') }, 3)).toEqual({
      ok: true,
      value: { ...wholeCall, title: both('Uusi'), revision: 4 },
    }))
  test('is refused to a tab that is behind', () =>
    expect(written(wholeCall, { title: both('Uusi') }, 2)).toEqual({ ok: false, refusal: 'changed_meanwhile' }))
  test('is refused once the call is published', () =>
    expect(written(publishedCall, { title: both('Uusi') }, 4)).toEqual({ ok: false, refusal: 'published_already' }))
  test('is refused where the call would close before it opens', () =>
    expect(written(wholeCall, { closesAt: wholeCall.opensAt }, 3)).toEqual({
      ok: false,
      refusal: 'closes_before_opening',
    }))
  test('is refused where the projects would end before they start', () =>
    expect(written(wholeCall, { latestOn: '2026-01-01' }, 3)).toEqual({ ok: false, refusal: 'ends_before_start' }))
  test('keeps one day for the projects where first and last are the same', () =>
    expect(written(wholeCall, { latestOn: wholeCall.earliestOn }, 3).ok).toBe(true))
})

describe('a published call', () => {
  const more = { question: both('Milloin päätetään?'), answer: both('Keväällä.') }
  test('may get new questions with answers', () =>
    expect(written(publishedCall, { faq: [...publishedCall.faq, more] }, 4)).toMatchObject({
      ok: true,
      value: { revision: 5 },
    }))
  test('gets none once it is in assessment or history', () => {
    for (const state of ['in_assessment', 'decided', 'archived', 'cancelled'] as const)
      expect(written({ ...publishedCall, state }, { faq: [...publishedCall.faq, more] }, 4)).toEqual({
        ok: false,
        refusal: 'published_already',
      })
  })
  test('keeps those it has, word for word', () => {
    expect(written(publishedCall, { faq: [] }, 4)).toEqual({ ok: false, refusal: 'published_already' })
    expect(written(publishedCall, { faq: [more] }, 4)).toEqual({ ok: false, refusal: 'published_already' })
    const [first] = publishedCall.faq
    const inEnglish =
      first === undefined
        ? more
        : { ...first, answer: { ...first.answer, en: { text: 'No.', by: 'original' as const } } }
    expect(written(publishedCall, { faq: [inEnglish] }, 4)).toEqual({ ok: false, refusal: 'published_already' })
  })
  test('does not take another change along with a question', () =>
    expect(written(publishedCall, { faq: [...publishedCall.faq, more], title: both('Uusi') }, 4)).toEqual({
      ok: false,
      refusal: 'published_already',
    }))
})

describe('the key of a purpose', () => {
  test('is made of its words', () =>
    expect(keyFor('Etätyö ja monipaikkainen työ', [])).toBe('etatyo_ja_monipaikkainen_tyo'))
  test('is unlike all others', () => expect(keyFor('Työ', ['tyo', 'tyo_2'])).toBe('tyo_3'))
  test('is there also where there are no letters', () => expect(keyFor('🚀 «»', [])).toBe('row'))
  test('ends after forty letters', () => expect(keyFor('a'.repeat(200), [])).toHaveLength(40))
})

describe('a duty in a call', () => {
  const anna = { personId: 'a', name: 'Anna' }
  test('is given to who has the role for the authority', () =>
    expect(dutyGiven([], { ...anna, role: 'assessor', hasMandate: true })).toEqual({
      ok: true,
      value: [{ ...anna, role: 'assessor' }],
    }))
  test('is refused to who has not', () =>
    expect(dutyGiven([], { ...anna, role: 'assessor', hasMandate: false })).toEqual({
      ok: false,
      refusal: 'no_mandate',
    }))
  test.each(['presenter', 'assessor'] as const)('a %s does not decide', (role) => {
    expect(dutyGiven([{ ...anna, role }], { ...anna, role: 'decision_maker', hasMandate: true })).toEqual({
      ok: false,
      refusal: 'decides_and_prepares',
    })
    expect(dutyGiven([{ ...anna, role: 'decision_maker' }], { ...anna, role, hasMandate: true })).toEqual({
      ok: false,
      refusal: 'decides_and_prepares',
    })
  })
  test('is given once', () =>
    expect(dutyGiven([{ ...anna, role: 'presenter' }], { ...anna, role: 'presenter', hasMandate: true })).toEqual({
      ok: true,
      value: [{ ...anna, role: 'presenter' }],
    }))
  test('is taken from that person and that role only', () => {
    const duties = [
      { ...anna, role: 'presenter' as const },
      { ...anna, role: 'assessor' as const },
    ]
    expect(dutyTaken(duties, 'a', 'assessor')).toEqual([{ ...anna, role: 'presenter' }])
    expect(isOn(duties, 'a', 'assessor')).toBe(true)
    expect(isOn(duties, 'b', 'assessor')).toBe(false)
  })
})
