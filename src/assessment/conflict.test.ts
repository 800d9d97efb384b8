import { expect, test } from 'vitest'
import { declared, suggestedConflict } from './conflict.ts'

const given = (over: Partial<Parameters<typeof declared>[1]> = {}) => ({
  declared: 'disqualified' as const,
  ground: 'employment',
  note: '',
  ...over,
})

test('no conflict is declared once, before reading', () => {
  expect(declared(null, given({ declared: 'none', ground: '' }))).toEqual({
    ok: true,
    value: { declared: 'none', ground: null, note: '' },
  })
  expect(declared('none', given({ declared: 'none', ground: '' }))).toEqual({ ok: false, refusal: 'declared_already' })
})

test('a conflict is declared with its ground, also after no conflict was', () => {
  expect(declared(null, given())).toEqual({
    ok: true,
    value: { declared: 'disqualified', ground: 'employment', note: '' },
  })
  expect(declared('none', given()).ok).toBe(true)
})

test('nobody takes a disqualification back', () => {
  expect(declared('disqualified', given({ declared: 'none' }))).toEqual({ ok: false, refusal: 'declared_already' })
})

test.each(['', 'constructor', 'friend'])('the ground %j is none', (ground) => {
  expect(declared(null, given({ ground }))).toEqual({ ok: false, refusal: 'ground_missing' })
})

test('another ground is told in words', () => {
  expect(declared(null, given({ ground: 'other', note: ' ' }))).toEqual({ ok: false, refusal: 'note_missing' })
  expect(declared(null, given({ ground: 'other', note: 'Wrote it' })).ok).toBe(true)
})

test('who holds a mandate for a party is suggested as conflicted, who holds others is not', () => {
  expect(suggestedConflict(['x1', 'xm'], ['x3', 'x1'])).toEqual(['x1'])
  expect(suggestedConflict(['xm'], ['x3', 'x1'])).toEqual([])
})
