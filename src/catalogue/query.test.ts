import { expect, test } from 'vitest'
import { alike } from './concept.ts'
import { termsOf, wordsIn } from './query.ts'

test('a question is small letters and digits, each word once', () => {
  expect(wordsIn('Rakennusvalvonta, RAKENNUSVALVONTA & 3D!')).toEqual(['rakennusvalvonta', '3d'])
})

test.each(["a' & b | !c:*", '<->\\', '%_%', "'); drop table x; --", '\u0000'])('nothing in %j is syntax', (text) => {
  for (const word of wordsIn(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
})

test('a very long question is cut, and so is a very long word', () => {
  expect(wordsIn('ä'.repeat(20_000))).toEqual(['ä'.repeat(40)])
  expect(wordsIn(Array.from({ length: 200 }, (_, i) => `w${i}`).join(' ')).length).toBe(16)
})

test('a question without a word has no terms', () => {
  expect([termsOf(''), termsOf('  …!?'), termsOf('🏗️')]).toEqual([[], [], []])
})

test('words that say nothing are left out, unless there is nothing else', () => {
  expect(termsOf('kunta ja bygglov').map((term) => term.word)).toEqual(['bygglov'])
  expect(termsOf('kunta ja').map((term) => term.word)).toEqual(['kunta', 'ja'])
})

test.each([
  ['rakennusvalvonnan', 'bygglov'],
  ['bygglov', 'rakennusvalvon'],
  ['tietoturva', 'datasäkerhet'],
  ['osallisuus', 'delaktig'],
])('%s is also called %s', (word, other) => expect(alike(word)).toContain(other))

test('a word that is in no list is called nothing else', () => {
  expect(alike('joulupukki')).toEqual([])
  expect(alike('it')).toEqual([])
})

test('the longest stem decides what a word means', () => {
  expect(alike('rakennuslupa')).not.toContain('permit')
})
