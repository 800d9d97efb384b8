import { expect, test } from 'vitest'
import { decisionGround } from '../../test/situations/decision-ground.ts'
import { wordsOf } from '../kit/words.ts'
import { lacking } from './completeness.ts'
import { drafted } from './draft.ts'

const on = '2026-12-20'

test('a grant is paid in the instalments of its call, to the cent, where they are said in the language of the case', () => {
  const ground = decisionGround('sv', 'granted', 100_000_01)
  const paid = (words: readonly ReturnType<typeof wordsOf>[]) => {
    const instalments = words.map((one, i) => ({ share: i === 0 ? 5_000 : 2_500, words: one }))
    const drawn = drafted({ ...ground, call: { ...ground.call, instalments } }, on)
    expect(lacking(drawn)).toEqual([])
    return drawn.attachments.find(({ key }) => key === 'schedule')?.paragraphs.slice(0, -1) ?? []
  }
  const both = ['vid start', 'i mitten.', 'på slutet'].map((sv) => wordsOf({ fi: 'silloin', sv }))
  expect(paid(both).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
    expect.stringMatching(/^Rat 50 000,0[01] €: vid start\.$/),
    expect.stringMatching(/^Rat 25 000(,0[01])? €: i mitten\.$/),
    expect.stringMatching(/^Rat 25 000(,0[01])? €: på slutet\.$/),
  ])
  expect(paid([wordsOf({ fi: 'silloin' })])[0]).toContain('när mottagaren har godkänt understödet')
})

test('the accepted budget says the cost types of its call in the language of the case', () => {
  const ground = decisionGround('sv', 'granted')
  const costTypes = [
    { key: 'personnel', name: wordsOf({ fi: 'Palkat', sv: 'Löner' }), help: null },
    { key: 'services', name: wordsOf({ fi: 'Laitteet', sv: 'Utrustning' }), help: null },
  ]
  const { implementers } = drafted({ ...ground, call: { ...ground.call, costTypes } }, on)
  expect(implementers[0]?.lines.map(({ costs }) => costs)).toEqual(['Löner', 'Utrustning'])
  const usual = drafted({ ...ground, call: { ...ground.call, costTypes: null } }, on)
  expect(usual.implementers[0]?.lines.map(({ costs }) => costs)).toEqual(['Personalkostnader', 'Tjänster'])
})
