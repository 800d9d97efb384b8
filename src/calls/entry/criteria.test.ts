import { describe, expect, test } from 'vitest'
import { criteriaIn, valuesOfCriteria } from './criteria.ts'
import { typedFrom, type Values } from './typed.ts'

const rows = (typed: Values) => criteriaIn(typedFrom({ 'criteria.count': ['1'], ...typed })).value

describe('a criterion of which only one thing is typed is kept:', () => {
  test.each<[string, Values, object]>([
    ['its name', { 'criteria.0.name.sv': ['Nytta'] }, { name: { sv: { text: 'Nytta' } } }],
    [
      'its name, which is one line',
      { 'criteria.0.name.fi': ['Hyöty\r\n  asukkaille'] },
      { name: { fi: { text: 'Hyöty asukkaille' } } },
    ],
    ['its weight', { 'criteria.0.weight': ['20'] }, { weight: 20 }],
    ['its threshold', { 'criteria.0.lowest': ['2,5'] }, { lowest: 250, core: false }],
    ['that it is among the most important', { 'criteria.0.core': ['yes'] }, { lowest: null, core: true }],
    ['what a point means', { 'criteria.0.anchor.5.fi': ['Erinomainen'] }, { anchors: { 5: {} } }],
  ])('%s', (_, typed, row) => expect(rows(typed)).toMatchObject([row]))

  test('and what the points between the others mean stays when a form is opened and sent as it is', () => {
    const [typed] = rows({
      'criteria.0.name.fi': ['Hyöty'],
      'criteria.0.anchor.2.fi': ['Jotain'],
      'criteria.0.anchor.4.sv': ['Mycket'],
    })
    expect(Object.keys(typed?.anchors ?? {})).toEqual(['2', '4'])
    expect(rows(valuesOfCriteria(typed === undefined ? [] : [typed]))).toEqual([typed])
  })

  test('and a row in which nothing is typed is none', () => expect(rows({})).toEqual([]))
})
