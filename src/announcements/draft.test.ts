import { expect, test } from 'vitest'
import { both, publishedCall } from '../../test/situations/whole-call.ts'
import { momentOf } from '../kit/dates.ts'
import { drafted } from './draft.ts'
import type { Grant } from './listing.ts'

const now = momentOf('2027-02-01', '09:00')
const grant: Grant = {
  slug: 'hanke',
  title: both('Hanke'),
  category: null,
  number: 1,
  cents: 100_00,
  coordinator: { id: 'k', name: both('Kunta'), code: null, swedish: false, forms: null },
  partners: [],
  others: false,
  example: true,
}

test('a priority that was laid down is told with its reason, in every language', () => {
  const call = {
    ...publishedCall,
    state: 'decided' as const,
    priorityPurpose: 'decision_making',
    priorityText: both('Päätöksenteko menee edelle.', 'Beslutsfattandet går före.'),
    priorityReason: both('Määräraha ei riittänyt.', 'Anslaget räckte inte.'),
  }
  const told = drafted(
    { id: 'a', call, grants: [grant], numbers: { received: 5, later: 0 }, officer: { name: 'Eeva' } },
    now,
  )
  const body = told.ok ? told.value.body.map(({ words }) => [words.fi?.text, words.sv?.text]) : []
  expect(body).toContainEqual([
    'Etusija: Päätöksenteko menee edelle. Määräraha ei riittänyt.',
    'Företräde: Beslutsfattandet går före. Anslaget räckte inte.',
  ])
})
