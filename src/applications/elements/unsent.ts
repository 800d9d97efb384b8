import { seenName } from '../field-name.ts'

/** What is kept of a form while it waits to be sent. `fields` are names and values as a form sends them. */
export type Waiting = { readonly question: string; readonly fields: readonly (readonly [string, string])[] }

/** Where the text of one question waits in the browser: apart for each person, so that nobody meets another's words. */
export const placeOf = (owner: string, to: string, question: string): string => `talko:${owner}:${to}:${question}`

/** The question of a field: `goals.0.target` belongs to `goals`, and `whole` takes everything. */
export const questionOf = (name: string, whole: string | null): string => whole ?? name.split('.')[0] ?? name

/** What came of sending one question. */
export type Settled = Waiting & { readonly kept: boolean; readonly revision?: unknown }
export const isSettled = (value: unknown): value is Settled =>
  isWaiting(value) && 'kept' in value && typeof value.kept === 'boolean'

/** The fields of a question with what was seen last, where something was kept after they were taken. */
export const withSeen = (question: string, fields: Waiting['fields'], seen: string | undefined): [string, string][] =>
  fields.map(([name, value]) => [name, seen !== undefined && name === seenName(question) ? seen : value])

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return undefined
  }
}

/** What waits, out of its text; undefined where it is not what was kept. */
export function waitingIn(text: string | null): Waiting | undefined {
  const read = parsed(text)
  return isWaiting(read) ? read : undefined
}

/** Everything that waits at places that begin so. */
export const waitingFrom = (storage: Storage, start: string): readonly Waiting[] =>
  Object.keys(storage)
    .filter((place) => place.startsWith(start))
    .flatMap((place) => waitingIn(storage.getItem(place)) ?? [])

/** Keeps what waits in the browser; says false where it does not fit there. */
export function storedIn(storage: Pick<Storage, 'setItem'>, place: string, waiting: Waiting): boolean {
  try {
    storage.setItem(place, JSON.stringify(waiting))
    return true
  } catch {
    return false // the browser holds some five million characters for all of the service
  }
}

/** What an element says of an answer that is no words for it: longer than the server reads, or not one's to write. */
export const unreadOf = ({ status }: { readonly status: number }): 'too-large' | 'barred' =>
  status === 413 ? 'too-large' : 'barred'

type Sent = { readonly from: string; readonly places: readonly string[] }

/** From which page a form was sent last, and what it took along, out of its text. */
export function placesIn(text: string | null): Sent {
  const read = parsed(text)
  return isSent(read) ? read : { from: '', places: [] }
}

const isSent = (value: unknown): value is Sent =>
  typeof value === 'object' &&
  value !== null &&
  'from' in value &&
  typeof value.from === 'string' &&
  'places' in value &&
  Array.isArray(value.places) &&
  value.places.every((one) => typeof one === 'string')

const isPair = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string')

const isWaiting = (value: unknown): value is Waiting =>
  typeof value === 'object' &&
  value !== null &&
  'question' in value &&
  typeof value.question === 'string' &&
  'fields' in value &&
  Array.isArray(value.fields) &&
  value.fields.every(isPair)
