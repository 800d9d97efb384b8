import type { Policy } from '../kit/policy.ts'
import type { Actor } from '../people/person.ts'
import type { Work } from './work.ts'

type Deed = 'read'
type Seeable = Pick<Work, 'public'>

const anybody = () => true
const kept = (_who: Actor | null, work: Seeable) => !work.public

/** A public work is for everybody, signed in or not; one that is not public is for nobody until a room says whose it is. */
export const policy: Policy<Actor | null, Seeable, Deed> = {
  read: { any: [anybody], never: [kept] },
}
