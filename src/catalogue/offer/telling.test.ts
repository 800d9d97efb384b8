import { expect, test } from 'vitest'
import { licencesIn } from '../../io/licences.ts'
import { wordsOf } from '../../kit/words.ts'
import { unknownOffer } from './offer.ts'
import { tellingOf, toldIn, type Standing, type Telling } from './telling.ts'

const standing: Standing = {
  ...unknownOffer,
  kind: 'project',
  licences: [],
  summary: wordsOf({ fi: 'Luvat verkossa' }, 'ours'),
  result: null,
  links: [],
  resultOf: null,
  enteredFor: null,
}
const typed = (more: Partial<Telling>): Telling => ({ ...tellingOf(standing), ...more })
const nothing = { fi: '', sv: '', en: '' }

test('a form that comes back as it was changes nothing, also not whose words a text is', () => {
  const judged = toldIn(standing, tellingOf(standing), licencesIn)
  expect('told' in judged && { ...standing, ...judged.told }).toEqual(standing)
})

test('what is told is kept by its keys; what is no key is left out, and the lists become the reading of the owner', () => {
  const judged = toldIn(
    standing,
    typed({
      form: 'training',
      status: 'no such',
      licence: 'MIT OR EUPL-1.2',
      gets: ['online', 'gold'],
      links: ' https://a.fi/x \nhttps://a.fi/x',
    }),
    licencesIn,
  )
  expect(judged).toMatchObject({
    told: {
      form: 'training',
      status: null,
      licences: ['MIT', 'EUPL-1.2'],
      gets: ['online'],
      sortedBy: 'owner',
      links: ['https://a.fi/x'],
    },
  })
})

test.each([
  [{ licence: 'ilmainen' }, 'licence', 'licence_unknown'],
  [{ summary: { ...nothing, sv: 'x'.repeat(2_001) } }, 'summary-sv', 'too_long'],
  [{ contact: { ...nothing, en: 'call 040 1234567' } }, 'contact-en', 'contact_personal'],
  [{ links: 'javascript:alert(1)' }, 'links', 'link_wrong'],
  [{ links: Array.from({ length: 21 }, (_, i) => `https://a.fi/${i}`).join('\n') }, 'links', 'links_many'],
] as const)('%o is told at its field', (more, field, code) => {
  expect(toldIn(standing, typed(more), licencesIn)).toEqual({ faults: [{ field, code }] })
})

test.each([
  ['own', 'guide', 'a', 'solution'],
  ['solution', '', 'a', 'own'],
  ['solution', '', null, 'solution'],
  ['national', 'software', 'a', 'national'],
  ['project', 'software', null, 'project'],
] as const)('%s with the form "%s" told of by %s is %s', (kind, form, enteredFor, after) => {
  expect(toldIn({ ...standing, kind, enteredFor }, typed({ form }), licencesIn)).toMatchObject({
    told: { kind: after },
  })
})
