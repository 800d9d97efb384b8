import type { Policy } from '../../kit/policy.ts'
import { actsForAuthority, holds, type Actor } from '../../people/person.ts'

/** The words of a family are everybody's to read and the programme office's to write. */
export const familyPolicy = {
  write: { any: [(who) => actsForAuthority(who) && holds(who, 'presenter', 'programme_manager')] },
} satisfies Policy<Actor, null, string>
