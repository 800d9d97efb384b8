import { expect, test } from 'vitest'
import { doersOf, type Doing } from './doer.ts'

const doing = (organisationId: string, slug: string): Doing => ({
  organisationId,
  name: { fi: { text: organisationId, by: 'original' } },
  code: null,
  slug,
  title: null,
  coordinator: null,
  nameInSource: null,
})

test('an organisation that carried out two of the works has one line with both, and the nearest work is first', () => {
  const doers = doersOf([doing('Salo', 'a'), doing('Kemi', 'a'), doing('Kemi', 'b')], 5, new Set())
  expect(doers.map(({ organisationId, works }) => [organisationId, works.map((work) => work.slug)])).toEqual([
    ['Salo', ['a']],
    ['Kemi', ['a', 'b']],
  ])
})

test('those who take part already have no line, and there are never more lines than asked for', () => {
  const doings = ['Salo', 'Kemi', 'Pori', 'Oulu'].map((name) => doing(name, 'a'))
  expect(doersOf(doings, 2, new Set(['Kemi'])).map((doer) => doer.organisationId)).toEqual(['Salo', 'Pori'])
  expect(doersOf([], 2, new Set())).toEqual([])
})
