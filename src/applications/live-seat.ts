import type { Lang } from '../kit/lang.ts'
import { say } from '../kit/texts.ts'
import { plain } from '../kit/words.ts'
import type { Actor } from '../people/person.ts'
import type { Told } from './live-words.ts'
import type { Present } from './present.ts'

type Line = { readonly say: (text: string) => void; readonly end: (code: number) => void }

/** Why somebody writes no longer: no right any more, or what they write in is closed: the application, the answer to a request. */
export type WhyOver = 'ended' | 'closed' | 'supplementClosed'

/** Why nobody writes any more in a place: in the application itself, `request` is '' then, or in the answer to a request. */
export const closedAs = (request: string): WhyOver => (request === '' ? 'closed' : 'supplementClosed')

/** Somebody who has an application open in a browser that is on the line, and what they may do as far as was heard. */
export type Seat = {
  readonly line: Line
  /** The key of the session. */
  readonly key: string
  readonly lang: Lang
  /** The texts that the browser has opened. */
  readonly texts: Set<string>
  /** Those in which what it wrote last did not fit: what it sends after that hangs on it. */
  readonly tooLong: Set<string>
  who: Actor
  /** Why they may not write in a text; undefined where they may. Looked at anew with their rights. */
  bars: (text: string) => WhyOver | undefined
  /** The field that it is in; '' in none. */
  at: string
}

/** Why a line ends, for the browser: it may not write here any more · the session has ended · it said what nobody understands · it comes back at once. */
export const ends = { mayNotWrite: 4403, signedOut: 4401, notUnderstood: 4400, again: 1012 } as const

/** Tells somebody something. */
export const tell = ({ line }: Pick<Seat, 'line'>, told: Told): void => line.say(JSON.stringify(told))
/** A change as it travels on the line. */
export const travelling = (change: Uint8Array): string => Buffer.from(change).toString('base64')

const mostNamed = 20

/** Somebody on a seat, as others see them. */
export const presentOf = ({ who, at }: Seat): Present => ({
  personId: who.id,
  name: who.name,
  organisation: who.actingFor?.name ?? null,
  at,
})

function named(people: readonly Present[], lang: Lang): string {
  const names = people.map(({ name, organisation }) => {
    const place = plain(organisation, lang)
    return place === '' ? name : `${name} (${place})`
  })
  return [...new Set(names)].slice(0, mostNamed).join(', ')
}

type Words = Readonly<Record<Lang, { readonly here: '{who}' | `${string}{who}`; readonly writes: `{who}${string}` }>>

/**
 * Tells everybody in a room, in their language, who else is there and in which field, also those who are there at other servers. A
 * person's own other tabs are not said.
 */
export function tellWhoIsHere(seats: ReadonlySet<Seat>, elsewhere: readonly Present[], words: Words): void {
  const all = [...[...seats].map(presentOf), ...elsewhere]
  for (const seat of seats) {
    const t = words[seat.lang]
    const others = all.filter(({ personId }) => personId !== seat.who.id)
    const fields = [...new Set(others.map(({ at }) => at))].filter((at) => at !== '')
    const sentence = (at: string) => {
      const inside = others.filter((one) => one.at === at)
      return say(t.writes, { who: named(inside, seat.lang) })
    }
    const here = others.length === 0 ? '' : say(t.here, { who: named(others, seat.lang) })
    tell(seat, { here, inside: Object.fromEntries(fields.map((at) => [at, sentence(at)])) })
  }
}
