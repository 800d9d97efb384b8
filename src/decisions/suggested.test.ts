import { expect, test } from 'vitest'
import { wordsOf } from '../kit/words.ts'
import { suggestions, writtenMedian, writtenScore, type Judged } from './suggested.ts'

const judged: Judged = {
  hundredths: 305,
  lowestScore: 300,
  failed: null,
  criteria: [
    { key: 'change', name: wordsOf({ fi: 'Muutos', sv: 'Förändring' }), doubled: 7 },
    { key: 'joint', name: wordsOf({ fi: 'Yhteistyö' }), doubled: 8 },
  ],
}

test('medians and scores are written with a comma', () => {
  expect([
    writtenMedian(7),
    writtenMedian(8),
    writtenMedian(1),
    writtenScore(305),
    writtenScore(250),
    writtenScore(0),
  ]).toEqual(['3,5', '4', '0,5', '3,05', '2,50', '0,00'])
})

test('reasons are suggested from the medians in the language of the case alone', () => {
  expect(suggestions(judged, 'fi').slice(0, 4)).toEqual([
    'Hakemuksen painotettu tulos on 3,05/5.',
    'Hakemus ylitti arvioinnin kynnyksen 3,00.',
    'Arviointiperusteessa ”Muutos” hakemus sai mediaanin 3,5/5.',
    'Arviointiperusteessa ”Yhteistyö” hakemus sai mediaanin 4/5.',
  ])
  expect(suggestions(judged, 'sv').filter((text) => text.includes('kriteriet'))).toEqual([
    'På bedömningskriteriet ”Förändring” fick ansökan medianen 3,5 av 5.',
  ])
})

test('below the threshold nothing speaks for a grant, and the reason is told', () => {
  const weighted = suggestions({ ...judged, failed: { why: 'weighted', hundredths: 290, lowest: 300 } }, 'fi')
  expect(weighted[1]).toBe('Hakemus ei yltänyt arvioinnin kynnykseen 3,00.')
  expect(weighted).toHaveLength(4)
  const missed = { why: 'criterion', criterionKey: 'change', doubled: 4, lowest: 250 } as const
  expect(suggestions({ ...judged, failed: missed }, 'sv')[1]).toBe(
    'På bedömningskriteriet ”Förändring” blev medianen under 2,5, vilket är tröskeln.',
  )
})

test('a call without a threshold of the whole says none', () => {
  expect(suggestions({ ...judged, lowestScore: null }, 'fi').filter((text) => text.includes('kynny'))).toHaveLength(1)
})

test('without an assessment nothing is suggested', () => {
  expect(suggestions(undefined, 'fi')).toEqual([])
})
