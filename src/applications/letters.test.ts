import { expect, test } from 'vitest'
import { langs } from '../kit/lang.ts'
import { momentOf } from '../kit/dates.ts'
import { wordsOf } from '../kit/words.ts'
import { commitmentLetter, invitationLetter, receiptLetter, sentLetter, withdrawalLetter } from './letters.ts'

const title = wordsOf({ fi: 'Lupa-asiat sujuviksi', sv: 'Smidiga tillstånd' })
const party = wordsOf({ fi: 'Esimerkkikunta 3', sv: 'Exempelkommun 3' })
const at = momentOf('2026-12-16', '16:15')
const receipt = {
  applicationId: 'a',
  versionId: 'v',
  number: 2,
  hash: 'f'.repeat(64),
  arrivedAt: at,
  caseId: 'c',
  caseNumber: 'XM/7/2026',
  totalCents: 100_00,
  soughtCents: 8_500_000,
}
const arrival = { title, receipt, coordinator: wordsOf({ fi: 'Esimerkkikunta 1', sv: 'Exempelkommun 1' }) }
const reader = (lang: (typeof langs)[number]) => ({ name: 'Maja Exempel', lang })

test('the receipt tells when, under which number, which version, which hash and how much', () => {
  const { subject, body } = receiptLetter(arrival, reader('fi'))
  expect(subject).toBe('Hakemus on vastaanotettu: XM/7/2026')
  for (const told of [
    'Maja Exempel',
    'Lupa-asiat sujuviksi',
    '16.12.2026 klo\u00a016.15',
    'Versio: 2',
    'f'.repeat(64),
    '85\u00a0000\u00a0€',
  ])
    expect(body).toContain(told)
})
test('a Swedish reader gets Swedish, with the Swedish names', () => {
  const { subject, body } = sentLetter(arrival, party, reader('sv'))
  expect(subject).toBe('Den gemensamma ansökan har sänts: XM/7/2026')
  for (const told of ['Smidiga tillstånd', 'Exempelkommun 1', 'Exempelkommun 3', '16.12.2026 kl.\u00a016.15'])
    expect(body).toContain(told)
})
test('an application without a title is called so', () =>
  expect(invitationLetter({ title: {}, coordinator: party, party, closesAt: at }, reader('sv')).subject).toBe(
    'Inbjudan att bli delgenomförare: Ansökan utan namn',
  ))
test.each(langs)('no letter in %s leaves a hole open', (lang) => {
  const letters = [
    receiptLetter(arrival, reader(lang)),
    sentLetter(arrival, party, reader(lang)),
    invitationLetter({ title, coordinator: party, party, closesAt: at }, reader(lang)),
    commitmentLetter({ title, party, signatory: 'Maja', position: 'Kommundirektör' }, reader(lang)),
    withdrawalLetter({ title, coordinator: party, caseNumber: 'XM/7/2026', at }, reader(lang)),
  ]
  expect(letters.filter(({ subject, body }) => /[{}]|undefined/.test(subject + body))).toEqual([])
})
