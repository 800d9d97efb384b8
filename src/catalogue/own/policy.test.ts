import { expect, test } from 'vitest'
import { whoMay } from '../../../test/situations/who-may.ts'
import { may } from '../../kit/policy.ts'
import { ownPolicy } from './policy.ts'

const mayTell = (organisationId: string | null) => whoMay((who) => may(ownPolicy, who, 'tell', { organisationId }))

test('a work without a grant is told of by those who do it: municipalities of their own, an authority of national ones', () => {
  expect(mayTell('own')).toEqual({
    'own municipality': ['admin', 'editor', 'signatory'],
    'own joint_authority': ['admin', 'editor', 'signatory'],
    'own association': ['admin', 'editor', 'signatory'],
    'own authority': ['presenter', 'programme_manager'],
  })
})
test('a work that is nobody’s is told of by nobody', () => expect(mayTell(null)).toEqual({}))
