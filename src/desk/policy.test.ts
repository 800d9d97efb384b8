import { expect, test } from 'vitest'
import { whoMay } from '../../test/situations/who-may.ts'
import { may } from '../kit/policy.ts'
import { policy } from './policy.ts'

/** The desk of one's own authority, whichever it is. */
const inAuthorities = (held: readonly string[]) => ({ 'own authority': held, 'another authority': held })

test.each([
  ['work', ['admin', 'registrar', 'presenter', 'decision_maker', 'programme_manager', 'payer', 'auditor']],
  ['read_outages', ['admin', 'registrar', 'presenter', 'decision_maker', 'programme_manager', 'auditor']],
  ['enter_outage', ['admin', 'registrar', 'presenter', 'programme_manager']],
  ['read_letters', ['admin', 'registrar', 'presenter', 'programme_manager', 'auditor']],
] as const)('%s at the desk is for these roles of an authority and for nobody else', (deed, held) =>
  expect(whoMay((who) => may(policy, who, deed, null))).toEqual(inAuthorities(held)),
)
