import { expect, test } from 'vitest'
import { wordsOf } from '../kit/words.ts'
import { inForce, newestFirst, nextTerms, type GeneralTerms } from './general-terms.ts'
import { typedTerms, valuesOfTerms } from './typed-terms.ts'

const terms = (version: string, inForceOn: string): GeneralTerms => ({
  version,
  inForceOn,
  registry: wordsOf({ fi: 'Kirjaamo', sv: 'Registratorskontoret' }),
  clauses: [wordsOf({ fi: 'Ehto', sv: 'Villkor' })],
  firstShare: 6000,
  reportMonths: 2,
})
const all = [terms('1.0', '2026-01-01'), terms('2.0', '2027-01-01')]
const around = { all, known: '2.0', today: '2026-11-22' }

test('the version in force is the newest that has begun, from its first day on', () => {
  expect(inForce(all, '2025-12-31')).toBeUndefined()
  expect(inForce(all, '2026-12-31')?.version).toBe('1.0')
  expect(inForce(all, '2027-01-01')?.version).toBe('2.0')
  expect(newestFirst(all).map(({ version }) => version)).toEqual(['2.0', '1.0'])
})
test.each([
  ['the first version may begin today', { all: [], known: '', today: '2026-11-22' }, '2026-11-22', '1.0'],
  ['the next one has the next number', around, '2027-01-02', '3.0'],
  ['no terms hold backwards', { ...around, all: [], known: '' }, '2026-11-21', 'day_past'],
  ['a version begins after the one before', around, '2027-01-01', 'day_not_later'],
  ['a version that the writer has not read', { ...around, known: '1.0' }, '2027-02-01', 'changed_meanwhile'],
])('%s', (_, there, day, expected) => {
  const outcome = nextTerms(terms('', day), there)
  expect(outcome.ok ? outcome.value.version : outcome.refusal).toBe(expected)
})

const typed = {
  day: '1.1.2027',
  share: '62,5 %',
  months: '2',
  'registry.fi': 'Esimerkin kirjaamo\nPL 1\n\n00023 Helsinki',
  'registry.sv': 'Exemplets registratorskontor',
  'clauses.fi': 'Yksi\nKaksi',
  'clauses.sv': 'Ett\n\nTvå\n',
}
const read = (changed: Readonly<Record<string, string>> = {}) => {
  const values: Readonly<Record<string, string>> = { ...typed, ...changed }
  return typedTerms((name) => values[name] ?? '')
}
test('an address is written line by line and clauses one on a line, each clause in its languages', () => {
  const { terms: given, errors } = read()
  expect(errors).toEqual([])
  expect(given.registry.fi?.text).toBe('Esimerkin kirjaamo, PL 1, 00023 Helsinki')
  expect(given.clauses.map((clause) => [clause.fi?.text, clause.sv?.text, clause.en])).toEqual([
    ['Yksi', 'Ett', undefined],
    ['Kaksi', 'Två', undefined],
  ])
  expect([given.inForceOn, given.firstShare, given.reportMonths]).toEqual(['2027-01-01', 6250, 2])
  const again = typedTerms((name) => ({ ...valuesOfTerms({ ...given, version: '1.0' }), day: '2.1.2027' })[name] ?? '')
  expect(again.terms).toEqual({ ...given, inForceOn: '2027-01-02' })
})
test.each([
  ['day', 'keväällä', 'not_a_day'],
  ['day', '31.2.2027', 'no_such_day'],
  ['share', '101', 'share_wrong'],
  ['share', 'abc', 'share_wrong'],
  ['months', '25', 'months_wrong'],
  ['registry.sv', ' \n ', 'registry_missing'],
  ['clauses.fi', '', 'clauses_missing'],
  ['clauses.sv', 'Ett', 'clauses_uneven'],
  ['clauses.en', 'One\nTwo\nThree', 'clauses_uneven'],
  ['registry.fi', 'x'.repeat(10_001), 'text_too_long'],
])('%s as %s is told at its field', (field, text, code) =>
  expect(read({ [field]: text }).errors).toEqual([{ field, code }]),
)
