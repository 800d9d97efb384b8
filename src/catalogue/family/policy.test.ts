import { expect, test } from 'vitest'
import { whoMay } from '../../../test/situations/who-may.ts'
import { may } from '../../kit/policy.ts'
import { familyPolicy } from './policy.ts'

test('the words of a family of problems write the programme office’s presenters and programme managers', () => {
  const office = ['presenter', 'programme_manager']
  expect(whoMay((who) => may(familyPolicy, who, 'write', null))).toEqual({
    'own authority': office,
    'another authority': office,
  })
})
