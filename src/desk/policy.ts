import type { Policy } from '../kit/policy.ts'
import { actsForAuthority, holds, type Actor, type Role } from '../people/person.ts'

const officers: readonly Role[] = [
  'registrar',
  'presenter',
  'decision_maker',
  'programme_manager',
  'payer',
  'auditor',
  'admin',
]
const handlesLetters: readonly Role[] = ['registrar', 'presenter', 'programme_manager', 'admin', 'auditor']
const entersOutages: readonly Role[] = ['registrar', 'presenter', 'programme_manager', 'admin']

/** The desk belongs to those who work for a granting authority; letters to those who answer for what leaves it. */
export const policy = {
  work: { any: [(who: Actor) => actsForAuthority(who) && holds(who, ...officers)] },
  /** The log of outages is for who handles what arrives; who sees to arrivals and calls enters into it. */
  read_outages: { any: [(who: Actor) => actsForAuthority(who) && holds(who, ...handlesLetters, 'decision_maker')] },
  enter_outage: { any: [(who: Actor) => actsForAuthority(who) && holds(who, ...entersOutages)] },
  read_letters: { any: [(who: Actor) => actsForAuthority(who) && holds(who, ...handlesLetters)] },
} satisfies Policy<Actor, null, string>
