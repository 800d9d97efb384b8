import type { Day } from '../../kit/dates.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { addressOf, askedIn } from '../asked.ts'
import { offerAddress, offerAskedIn } from '../offer/asked.ts'

export const savedLists = ['projects', 'solutions'] as const
export type SavedList = (typeof savedLists)[number]

/** The parts of the address of a list that say what is looked for. */
export type SavedAsked = Readonly<Record<string, string>>

/** A search that a person has saved. */
export type SavedSearch = {
  readonly id: string
  readonly list: SavedList
  readonly name: string
  readonly asked: SavedAsked
  readonly savedOn: Day
}

export const longestName = 100
/** So many searches a person can have: more would be a flood of letters. */
export const mostSaved = 30

export type SaveRefusal = 'name_missing' | 'name_long' | 'nothing_asked' | 'too_many'

/** What of an address is looked for: the question and the filters that the list knows, not the page or the order. */
export function askedFor(list: SavedList, query: string): SavedAsked {
  const given = new URLSearchParams(query.slice(0, 4_000))
  const of = (name: string) => given.get(name) ?? undefined
  const address =
    list === 'projects' ? addressOf({ ...askedIn(of), page: 1 }) : offerAddress({ ...offerAskedIn(of), page: 1 })
  const parts = Object.entries(address).filter(([name]) => !['sort', 'way', 'page'].includes(name))
  return Object.fromEntries(
    parts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]])),
  )
}

/** Whether a search can be saved under a name. `count`: how many the person has. */
export function savable(name: string, asked: SavedAsked, count: number): Outcome<string, SaveRefusal> {
  const said = name.trim()
  if (said === '') return refuse('name_missing')
  if (said.length > longestName) return refuse('name_long')
  if (Object.keys(asked).length === 0) return refuse('nothing_asked')
  return count >= mostSaved ? refuse('too_many') : done(said)
}

/** Works that enter while somebody looks are looked at the next night: those of the last five minutes wait. */
export const lookedUntil = (now: Date): Date => new Date(now.getTime() - 5 * 60_000)
