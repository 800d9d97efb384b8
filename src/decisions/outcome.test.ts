import { expect, test } from 'vitest'
import { csvOf } from '../kit/sheet.ts'
import { wordsOf } from '../kit/words.ts'
import { outcomeSheet, summed, type OutcomeLine } from './outcome.ts'
import { noticeOf } from './words/notice.ts'

const line = (change: Partial<OutcomeLine>): OutcomeLine => ({
  applicationId: 'a',
  caseNumber: 'XM/1/2026',
  title: wordsOf({ fi: '=Hanke', sv: 'Projekt' }),
  coordinator: { id: 'k', name: wordsOf({ fi: 'Kunta' }) },
  partners: [],
  soughtCents: 100_00,
  result: 'granted',
  grantedCents: 80_50,
  decidedOn: '2026-12-15',
  workSlug: 'x',
  example: false,
  ...change,
})
const rows = [
  line({}),
  line({ result: 'rejected', grantedCents: null }),
  line({ result: 'later', grantedCents: null, decidedOn: null }),
  line({ result: 'not_examined', grantedCents: null }),
]

test('a round is summed up by outcome', () => {
  expect(summed(rows)).toEqual({
    received: 4,
    granted: 1,
    refused: 2,
    later: 1,
    soughtCents: 400_00,
    grantedCents: 80_50,
  })
})

const heads = {
  caseNumber: 'Nro',
  applicant: 'Hakija',
  partners: 'Muut',
  project: 'Hanke',
  sought: 'Haettu',
  result: 'Päätös',
  granted: 'Myönnetty',
  decidedOn: 'Päivä',
  example: 'esimerkki',
  results: { granted: 'Myönnetty', rejected: 'Hylätty', not_examined: 'Tutkimatta', later: 'Myöhemmin' },
}

test('the rows to take away say what is invented, and only where something is', () => {
  const csv = csvOf(outcomeSheet(rows.slice(0, 1), 'fi', heads))
  expect(csv).toContain("XM/1/2026,Kunta,,'=Hanke,100,Myönnetty,80.50,2026-12-15\r\n")
  expect(csv).not.toContain('esimerkki')
  expect(csvOf(outcomeSheet([line({ example: true })], 'fi', heads))).toContain(',2026-12-15,esimerkki')
})

test('the letter of a decision tells that it waits, in the language of its reader, and not what was decided', () => {
  const notice = {
    authority: wordsOf({ fi: 'Ministeriö', sv: 'Ministeriet' }),
    title: wordsOf({ fi: 'Hanke', sv: 'Projekt' }),
    party: wordsOf({ fi: 'Kunta' }),
    caseNumber: 'XM/1/2026',
  }
  for (const lang of ['fi', 'sv', 'en'] as const) {
    const { subject, body } = noticeOf(notice, { name: 'Aino', lang })
    expect(subject).toContain('XM/1/2026')
    expect(body).not.toMatch(/\{|undefined|€|myönne|bevilja|granted/)
  }
  expect(noticeOf(notice, { name: 'Maja', lang: 'sv' }).body).toContain(
    'Ministeriet har fattat beslut om ansökan ”Projekt”',
  )
})
