import { describe, expect, test } from 'vitest'
import { both, checkedCall, publishedCall, wholeCall } from '../../test/situations/whole-call.ts'
import { momentOf } from '../kit/dates.ts'
import { wordsOf } from '../kit/words.ts'
import type { Call } from './call.ts'
import { lacking, published } from './publication.ts'

const now = momentOf('2026-10-30', '12:00')
const lacks = (change: Partial<Call>) => lacking({ ...wholeCall, ...change }, now)
const onlyFi = wordsOf({ fi: 'vain suomeksi' })
const paid = (share: number) => ({ share, words: both('Heti') })
const [criterion] = wholeCall.criteria
if (criterion === undefined) throw new Error('a call without criteria')

test('a call that lacks nothing is published as it stands', () => {
  expect(lacking(wholeCall, now)).toEqual([])
  expect(published(checkedCall, 3, now)).toMatchObject({
    ok: true,
    value: { state: 'published', publishedAt: now, revision: 4 },
  })
})

test('English is not needed, also not in part', () => {
  expect(lacks({ title: { ...both('Haku'), en: { text: 'Call', by: 'original' } } })).toEqual([])
})

describe('a call is not published while', () => {
  test.each<[string, Partial<Call>, object]>([
    ['its title lacks Swedish', { title: onlyFi }, { part: 'basics', what: 'title', langs: ['sv'] }],
    ['it has no summary', { summary: null }, { part: 'basics', what: 'summary', langs: ['fi', 'sv'] }],
    [
      'its description lacks Finnish',
      { description: wordsOf({ sv: 'bara svenska' }) },
      { part: 'basics', what: 'description', langs: ['fi'] },
    ],
    ['it names no law', { legalBasis: null }, { part: 'basics', what: 'legal_basis', langs: ['fi', 'sv'] }],
    ['its kind of grant is unknown', { grantKind: null }, { part: 'basics', what: 'grant_kind' }],
    ['it has no form', { formId: null }, { part: 'basics', what: 'form' }],
    [
      'a purpose takes something into use and the form does not ask what',
      { purposes: [{ key: 'a', words: both('a'), examples: [], adopts: true }], adoptionAsked: false },
      { part: 'basics', what: 'form_adoption' },
    ],
    ['it has no purpose', { purposes: [] }, { part: 'purposes', what: 'purpose' }],
    [
      'a purpose goes first that it no longer has',
      { priorityPurpose: 'gone', priorityReason: both('Miksi') },
      { part: 'criteria', what: 'priority' },
    ],
    [
      'nobody says why a purpose goes first',
      { priorityPurpose: 'decision_making' },
      { part: 'criteria', what: 'priority_reason', langs: ['fi', 'sv'] },
    ],
    [
      'a purpose lacks Swedish',
      { purposes: [{ key: 'a', words: onlyFi, examples: [] }] },
      { part: 'purposes', what: 'purpose_words', langs: ['sv'], number: 1 },
    ],
    [
      'an example of a purpose lacks Swedish',
      { purposes: [{ key: 'a', words: both('a'), examples: [onlyFi] }] },
      { part: 'purposes', what: 'purpose_words', langs: ['sv'], number: 1 },
    ],
    ['it has no aim', { aims: [] }, { part: 'purposes', what: 'aim' }],
    [
      'what residents get lacks Swedish',
      { forResidents: [{ key: 'a', words: onlyFi, examples: [] }] },
      { part: 'purposes', what: 'resident_words', langs: ['sv'], number: 1 },
    ],
    [
      'what changes inside a municipality lacks Swedish',
      { inside: [{ key: 'a', words: onlyFi, examples: [] }] },
      { part: 'purposes', what: 'inside_words', langs: ['sv'], number: 1 },
    ],
    [
      'an aim lacks Swedish',
      { aims: [{ key: 'a', words: onlyFi, examples: [] }] },
      { part: 'purposes', what: 'aim_words', langs: ['sv'], number: 1 },
    ],
    [
      'an exclusion lacks Swedish',
      { exclusions: [{ key: 'a', words: onlyFi, examples: [] }] },
      { part: 'exclusions', what: 'exclusion_words', langs: ['sv'], number: 1 },
    ],
    [
      'a condition lacks Swedish',
      { conditions: [{ key: 'a', words: onlyFi, examples: [] }] },
      { part: 'conditions', what: 'condition_words', langs: ['sv'], number: 1 },
    ],
    [
      'it does not say whether it has one period or goes on',
      { periodKind: null },
      { part: 'timetable', what: 'period_kind' },
    ],
    ['nobody can apply', { applicantKinds: [] }, { part: 'applicants', what: 'applicants' }],
    ['it does not say whether one may apply alone', { jointOnly: null }, { part: 'applicants', what: 'joint' }],
    [
      'it does not say how many apply together',
      { fewestParties: null },
      { part: 'applicants', what: 'fewest_parties' },
    ],
    [
      'it does not say whether a joint authority may alone',
      { authorityAlone: null },
      { part: 'applicants', what: 'authority_alone' },
    ],
    ['the appropriation is unknown', { appropriationCents: null }, { part: 'money', what: 'appropriation' }],
    ['the highest share is unknown', { highestShare: null }, { part: 'money', what: 'share' }],
    ['it does not say whether VAT counts', { vatIncluded: null }, { part: 'money', what: 'vat' }],
    ['no cost can be covered', { costTypes: [] }, { part: 'money', what: 'cost_types' }],
    [
      'the help with a cost type is in one language',
      { costTypes: [{ key: 'a', name: both('Laitteet'), help: wordsOf({ fi: 'Vain uudet' }) }] },
      { part: 'money', what: 'cost_words', langs: ['sv'], number: 1 },
    ],
    [
      'its instalments are not the whole grant',
      { paymentModel: 'instalments', instalments: [paid(6_000), paid(3_950)] },
      { part: 'money', what: 'instalments_sum', sum: 99.5 },
    ],
    [
      'it is paid at once, in instalments',
      { paymentModel: 'lump_sum', instalments: [paid(10_000)] },
      { part: 'money', what: 'instalments_model' },
    ],
    [
      'nobody says when an instalment is paid',
      { paymentModel: 'advance', instalments: [paid(6_000), { share: 4_000, words: {} }] },
      { part: 'money', what: 'instalment_words', langs: ['fi', 'sv'], number: 2 },
    ],
    ['it has no criterion', { criteria: [] }, { part: 'criteria', what: 'criterion' }],
    [
      'the weights are 99',
      { criteria: [{ ...criterion, weight: 99 }] },
      { part: 'criteria', what: 'weights_sum', sum: 99 },
    ],
    [
      'the weights are 101',
      { criteria: [{ ...criterion, weight: 101 }] },
      { part: 'criteria', what: 'weights_sum', sum: 101 },
    ],
    [
      'an anchor lacks Swedish',
      { criteria: [{ ...criterion, weight: 100, anchors: { ...criterion.anchors, 3: onlyFi } }] },
      { part: 'criteria', what: 'criterion_words', langs: ['sv'], number: 1 },
    ],
    [
      'a point between that is described lacks Swedish',
      { criteria: [{ ...criterion, weight: 100, anchors: { ...criterion.anchors, 2: onlyFi } }] },
      { part: 'criteria', what: 'criterion_words', langs: ['sv'], number: 1 },
    ],
    [
      'an anchor is not there',
      { criteria: [{ ...criterion, weight: 100, anchors: {} }] },
      { part: 'criteria', what: 'criterion_words', langs: ['fi', 'sv'], number: 1 },
    ],
    ['it does not say when it opens', { opensAt: null }, { part: 'timetable', what: 'opening' }],
    ['it does not say when it closes', { closesAt: null }, { part: 'timetable', what: 'closing' }],
    ['it closes when it opens', { closesAt: wholeCall.opensAt }, { part: 'timetable', what: 'order' }],
    [
      'it would close now',
      { opensAt: momentOf('2026-10-01', '08:00'), closesAt: now },
      { part: 'timetable', what: 'closing_past' },
    ],
    ['the period of the projects has no end', { latestOn: null }, { part: 'timetable', what: 'period' }],
    ['projects would end before they begin', { latestOn: '2026-12-31' }, { part: 'timetable', what: 'period_order' }],
    [
      'an answer lacks Swedish',
      { faq: [{ question: both('k'), answer: onlyFi }] },
      { part: 'faq', what: 'faq_words', langs: ['sv'], number: 1 },
    ],
  ])('%s', (_why, change, lack) => {
    expect(lacks(change)).toEqual([lack])
    expect(published({ ...checkedCall, ...change }, 3, now)).toEqual({ ok: false, refusal: 'something_missing' })
  })

  test('a criterion has no weight', () => {
    expect(lacks({ criteria: [{ ...criterion, weight: null }] })).toEqual([
      { part: 'criteria', what: 'weight', number: 1 },
      { part: 'criteria', what: 'weights_sum', sum: 0 },
    ])
  })

  test('somebody has changed it since the officer looked', () =>
    expect(published(checkedCall, 2, now)).toEqual({ ok: false, refusal: 'changed_meanwhile' }))

  test('no second person has checked it', () =>
    expect(published(wholeCall, 3, now)).toEqual({ ok: false, refusal: 'not_checked' }))

  test('it has been published already', () =>
    expect(published(publishedCall, 4, now)).toEqual({ ok: false, refusal: 'published_already' }))
})
