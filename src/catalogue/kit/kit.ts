import type { Day } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { anew, told, type Words } from '../../kit/words.ts'

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

/** The parts as somebody writes them in one language. */
export type KitEntry = Readonly<Record<KitPart, string>>

export const longestPart = 4_000

export type KitRefusal = 'nothing_written' | 'too_long' | 'changed_meanwhile'

/** The parts that are longer than a part may be. */
export const tooLong = (entry: KitEntry): readonly KitPart[] =>
  kitParts.filter((part) => entry[part].trim().length > longestPart)

const saidAnew = (before: KitSaid, entry: KitEntry, lang: Lang): KitSaid =>
  Object.fromEntries(
    kitParts.flatMap((part) => {
      const text = entry[part].trim()
      return text === '' ? [] : [[part, anew(before[part] ?? null, lang, text)]]
    }),
  )

/**
 * The next version of a kit, as somebody wrote it in a language over the version that was read (`seen`, 0 where there was none). A part
 * written anew is said in that language alone; one left as it was keeps its languages. Null: nothing was changed. Refuses
 * `nothing_written`, `too_long` and `changed_meanwhile`.
 */
export function rewritten(
  last: Kit | undefined,
  seen: number,
  entry: KitEntry,
  lang: Lang,
): Outcome<{ readonly version: number; readonly parts: KitSaid } | null, KitRefusal> {
  if (tooLong(entry).length > 0) return refuse('too_long')
  const { version, parts: before }: Pick<Kit, 'version' | 'parts'> = last ?? nothing
  const parts = saidAnew(before, entry, lang)
  if (Object.keys(parts).length === 0) return refuse('nothing_written')
  if (JSON.stringify(parts) === JSON.stringify(ordered(before))) return done(null)
  return version === seen ? done({ version: seen + 1, parts }) : refuse('changed_meanwhile')
}

const nothing = { version: 0, parts: {} }

const ordered = (said: KitSaid): KitSaid =>
  Object.fromEntries(kitParts.flatMap((part) => (said[part] === undefined ? [] : [[part, said[part]]])))

/** The parts that nobody has told. */
export const untold = (said: KitSaid): readonly KitPart[] => kitParts.filter((part) => said[part] === undefined)

/** What a form begins with: each part in the language or the nearest one there is. */
export const entryOf = (said: KitSaid, lang: Lang): KitEntry => {
  const text = (part: KitPart) => told(said[part], lang)?.text ?? ''
  return {
    needed: text('needed'),
    steps: text('steps'),
    costs: text('costs'),
    people: text('people'),
    contracts: text('contracts'),
    risks: text('risks'),
  }
}
