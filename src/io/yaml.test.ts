import { describe, expect, test } from 'vitest'
import { licencesIn } from './licences.ts'
import { treeIn, yamlOf } from './yaml.ts'

const laughs = [
  'a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]',
  ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`),
].join('\n')

const longLaughs = `a: &a ${'x'.repeat(50_000)}\nb: [${Array(1_000).fill('*a').join(', ')}]`

const names = Array.from({ length: 3_000 }, (_, i) => `a${i}: &x${i} 1`).join('\n')

describe('YAML from a stranger', () => {
  test.each([
    ['a billion laughs', laughs],
    ['a long text laughed at', longLaughs],
    ['a list within itself', 'a: &a [*a]'],
    ['nesting without end', `a: ${'['.repeat(60_000)}`],
    ['a dash within a dash', `${'- '.repeat(60_000)}a`],
    ['more than can be read', `name: ${'a'.repeat(10_000_000)}`],
    ['more parts than can be read', 'a,'.repeat(60_000).replace(/^/, 'a: [').replace(/,$/, ']')],
    ['the same key again and again', 'a: 1\n'.repeat(15_000)],
    ['more keys than can be read', Array.from({ length: 11_000 }, (_, i) => `k${i}: 1`).join('\n')],
    [
      'more names for things than can be read',
      `${names}\nz: [${Array.from({ length: 3_000 }, (_, i) => `*x${i}`).join(',')}, *none]`,
    ],
  ])('%s is refused', (_, text) => {
    expect(treeIn(text)).toMatchObject({ ok: false })
  })

  test.each([
    ['a: b: c', 1],
    ['a: 1\nb: [', 2],
    ['a: 1\na: 2', 2],
    ['a: 1\n---\nb: 2', 2],
    ['\ta: 1', 1],
    ['a: *nobody', 1],
    ['%YAML', 1],
    [String.raw`a: "x\0"`, 1],
    [
      String.raw`a: 1
"b\uD800": 2`,
      2,
    ],
  ])('%j is no YAML, and its line is told', (text, line) => {
    const read = treeIn(text)
    expect(read).toMatchObject({ ok: false, refusal: 'not_yaml' })
    expect(Math.abs((read.line ?? 0) - line)).toBeLessThanOrEqual(1)
  })

  test('tags mean nothing, and keys are only names', () => {
    const read = treeIn('a: !!js/function "function () { return 1 }"\n__proto__: {polluted: yes}\nconstructor: 1')
    expect(read).toMatchObject({
      ok: true,
      value: {
        entries: [
          ['a', { is: 'text', text: 'function () { return 1 }' }],
          ['__proto__', {}],
          ['constructor', {}],
        ],
      },
    })
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test('a scalar keeps how it was written, with its line', () => {
    const read = treeIn('phone: +391624231322\nready: yes\non: true\nday: 2017-04-15\nnone:')
    expect(read).toMatchObject({
      value: {
        entries: [
          ['phone', { is: 'number', text: '+391624231322', line: 1 }],
          ['ready', { is: 'text', text: 'yes' }],
          ['on', { is: 'yes_no', text: 'true', line: 3 }],
          ['day', { is: 'text', text: '2017-04-15' }],
          ['none', { is: 'nothing' }],
        ],
      },
    })
  })

  test('what is written is read again', () => {
    const text = yamlOf({ name: 'a: b', list: ['#1', 'yes'] }, ['A comment'])
    expect(text.split('\n')[0]).toBe('# A comment')
    expect(treeIn(text)).toMatchObject({
      ok: true,
      value: {
        entries: [
          ['name', { text: 'a: b' }],
          ['list', {}],
        ],
      },
    })
  })
})

test.each([
  ['MIT', ['MIT']],
  ['MIT OR Apache-2.0', ['MIT', 'Apache-2.0']],
  ['(MIT AND (EUPL-1.2 OR GPL-2.0-only WITH Bison-exception-2.2))', ['MIT', 'EUPL-1.2', 'GPL-2.0-only']],
  ['Invalid License', undefined],
  ['', undefined],
])('the licences of %j', (text, licences) => {
  expect(licencesIn(text)).toEqual(licences)
})
