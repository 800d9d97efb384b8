import { expect, test } from 'vitest'
import { formOf, writtenIn } from './form.ts'

test('what somebody wrote into a form is told apart from what was chosen, counted and carried along, each text once', () => {
  const form = formOf({
    id: '0199f000-0000-7000-8000-000000000000',
    ids: '0199f000-0000-7000-8000-000000000000, 0199f000-0000-7000-8000-000000000001',
    way: 'as_is',
    'line.services.2027': '12 000,50',
    'goal.seen': 'Se mitä sivulla luki ennen',
    'goal.live': 'AAAA BBBB',
    goal: ' Ensimmäinen rivi\r\nToinen rivi ',
    why: ['Kaksi sanaa', 'Kaksi sanaa'],
    compound: 'Kuntayhtymävaltuustokokouspöytäkirjantarkastaja',
  })
  expect(writtenIn(form)).toEqual([
    'Ensimmäinen rivi\nToinen rivi',
    'Kaksi sanaa',
    'Kuntayhtymävaltuustokokouspöytäkirjantarkastaja',
  ])
})
