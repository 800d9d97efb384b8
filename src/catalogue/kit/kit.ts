import type { Day } from '../../kit/dates.ts'
import { langs, type Lang } from '../../kit/lang.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { reworded, textsOf, type Words } from '../../kit/words.ts'
import { longerThan, type InEach } from '../typed-text.ts'

/** What somebody who takes a work into use asks, in the order of asking. */
export const kitParts = ['needed', 'steps', 'costs', 'people', 'contracts', 'risks'] as const
export type KitPart = (typeof kitParts)[number]

/** What is told of each part; a part that is not there has not been told. */
export type KitSaid = { readonly [P in KitPart]?: Words | undefined }

/** One version of the kit of a work. */
export type Kit = {
  readonly version: number
  readonly parts: KitSaid
  readonly organisation: Words
  readonly on: Day
}
/** A version as a list names it. */
export type KitVersion = Pick<Kit, 'version' | 'on' | 'organisation'>

/** The parts as somebody writes them, in one language or in several. */
export type KitEntry = Readonly<Record<KitPart, InEach>>

export const longestPart = 4_000

export type KitRefusal = 'nothing_written' | 'too_long' | 'changed_meanwhile'

/** The texts that are longer than a part may be, with their language. */
export const tooLong = (entry: KitEntry): readonly { readonly part: KitPart; readonly lang: Lang }[] =>
  kitParts.flatMap((part) => longerThan(entry[part], longestPart).map((lang) => ({ part, lang })))

const saidAnew = (before: KitSaid, entry: KitEntry): KitSaid =>
  Object.fromEntries(
    kitParts.flatMap((part) => {
      const words = reworded(before[part] ?? null, entry[part])
      return words === null ? [] : [[part, words]]
    }),
  )

const isSame = (before: KitSaid, entry: KitEntry): boolean => {
  const there = entryOf(before)
  return kitParts.every((part) => langs.every((lang) => there[part][lang].trim() === entry[part][lang].trim()))
}

/**
 * The next version of a kit, as somebody wrote it with the languages side by side over the version that was read (`seen`, 0 where there
 * was none). A text left as it was keeps whose words it is. Null: nothing was changed. Refuses `nothing_written`, `too_long` and
 * `changed_meanwhile`.
 */
export function rewritten(
  last: Kit | undefined,
  seen: number,
  entry: KitEntry,
): Outcome<{ readonly version: number; readonly parts: KitSaid } | null, KitRefusal> {
  if (tooLong(entry).length > 0) return refuse('too_long')
  const { version, parts: before }: Pick<Kit, 'version' | 'parts'> = last ?? nothing
  const parts = saidAnew(before, entry)
  if (Object.keys(parts).length === 0) return refuse('nothing_written')
  if (isSame(before, entry)) return done(null)
  return version === seen ? done({ version: seen + 1, parts }) : refuse('changed_meanwhile')
}

const nothing = { version: 0, parts: {} }

/** The parts that nobody has told. */
export const untold = (said: KitSaid): readonly KitPart[] => kitParts.filter((part) => said[part] === undefined)

/** A kit whose parts are read one by one. */
export const kitOf = (read: (part: KitPart) => InEach): KitEntry => ({
  needed: read('needed'),
  steps: read('steps'),
  costs: read('costs'),
  people: read('people'),
  contracts: read('contracts'),
  risks: read('risks'),
})

/** What a form begins with: each part in the languages in which it is told. */
export const entryOf = (said: KitSaid): KitEntry => kitOf((part) => textsOf(said[part] ?? null))
