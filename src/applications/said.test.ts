import { expect, test } from 'vitest'
import { wordsOf } from '../kit/words.ts'
import { allSaidIn } from './said.ts'

test('an application says its titles, its texts and the tasks of its parties; keys and sums say nothing', () => {
  const text = allSaidIn({
    title: wordsOf({ fi: 'Luvat verkossa', sv: 'Lov på nätet' }),
    answers: { summary_sv: 'Vi gör tillstånden digitala.', purpose: 'new_solution', total: 120_000, agree: true },
    partners: [
      {
        partnerId: 'p',
        organisationId: 'o',
        name: wordsOf({ fi: 'Kunta' }),
        role: 'partner',
        lang: 'fi',
        tasks: 'Kokeilee ratkaisua ensin.',
        lines: [],
        ownCents: 0,
        commitment: null,
      },
    ],
  })
  expect(text.split('\n')).toEqual([
    'Luvat verkossa',
    'Lov på nätet',
    'Vi gör tillstånden digitala.',
    'Kokeilee ratkaisua ensin.',
  ])
})
