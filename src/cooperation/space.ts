import { monthsLater, type Day } from '../kit/dates.ts'
import { lifecycle, type StateOf } from '../kit/lifecycle.ts'
import { wordsOf, type Words } from '../kit/words.ts'
import type { Member } from './member.ts'

/** A space is open until its members close it or the last one leaves; a closed one is read, not written. */
export const life = lifecycle({ open: { close: 'closed' }, closed: {} })
export type SpaceState = StateOf<typeof life>

/** A project that a space is about. */
export type SpaceWork = {
  readonly id: string
  readonly slug: string
  readonly title: Words | null
  readonly coordinator: Words | null
  readonly nameInSource: string | null
  readonly example: boolean
}

/** Where those who work on the same thing work together. */
export type Space = {
  readonly id: string
  readonly slug: string
  readonly state: SpaceState
  readonly name: Words
  readonly about: Words
  readonly openedAt: Date
  readonly closedAt: Date | null
  readonly revision: number
  readonly example: boolean
  readonly members: readonly Member[]
  readonly works: readonly SpaceWork[]
}

/** For how many years members read what was inside a space after it closed. */
export const insideYears = 2

/** Until which day members read what was inside a space that closed on a day. */
export const keptUntil = (closedOn: Day): Day => monthsLater(closedOn, insideYears * 12)

/** Name and subject of a space as they are typed, in Finnish, in Swedish or in both. */
export type SpaceEntry = {
  readonly name_fi: string
  readonly name_sv: string
  readonly about_fi: string
  readonly about_sv: string
}

export const longestName = 100
export const longestAbout = 2_000

export type SpaceFault = {
  readonly field: keyof SpaceEntry
  readonly code: 'name_missing' | 'name_long' | 'about_missing' | 'about_long'
}
export type SpaceSaid = { readonly name: Words; readonly about: Words }

const faultsIn = (entry: SpaceEntry): readonly SpaceFault[] => {
  const isBlank = (...fields: (keyof SpaceEntry)[]) => fields.every((field) => entry[field].trim() === '')
  const isLong = (field: keyof SpaceEntry, most: number) => entry[field].trim().length > most
  const faults: (SpaceFault & { readonly found: boolean })[] = [
    { field: 'name_fi', code: 'name_missing', found: isBlank('name_fi', 'name_sv') },
    { field: 'name_fi', code: 'name_long', found: isLong('name_fi', longestName) },
    { field: 'name_sv', code: 'name_long', found: isLong('name_sv', longestName) },
    { field: 'about_fi', code: 'about_missing', found: isBlank('about_fi', 'about_sv') },
    { field: 'about_fi', code: 'about_long', found: isLong('about_fi', longestAbout) },
    { field: 'about_sv', code: 'about_long', found: isLong('about_sv', longestAbout) },
  ]
  return faults.filter(({ found }) => found).map(({ field, code }) => ({ field, code }))
}

/** What a space is called and about, or the fields that say it wrongly: a name and a subject in one language are enough. */
export function saidIn(entry: SpaceEntry): {
  readonly said: SpaceSaid
  readonly faults: readonly SpaceFault[]
} {
  const { name_fi, name_sv, about_fi, about_sv } = entry
  const said = { name: wordsOf({ fi: name_fi, sv: name_sv }), about: wordsOf({ fi: about_fi, sv: about_sv }) }
  return { said, faults: faultsIn(entry) }
}

const typed = (words: Words, lang: 'fi' | 'sv') => words[lang]?.text ?? ''

/** Words typed in the national languages: what is not changed stays whose it was, and while nothing is, other languages stay too. */
function keptIn(before: Words, words: Words): Words {
  if ((['fi', 'sv'] as const).every((lang) => typed(before, lang) === typed(words, lang))) return before
  const kept = Object.entries(words).map(([lang, said]) => [
    lang,
    before[lang]?.text === said.text ? before[lang] : said,
  ])
  return Object.fromEntries(kept)
}

/** What a space is called and about after its form was saved; null where the form says what it says already. */
export function reworded(before: SpaceSaid, said: SpaceSaid): SpaceSaid | null {
  const [name, about] = [keptIn(before.name, said.name), keptIn(before.about, said.about)]
  return name === before.name && about === before.about ? null : { name, about }
}

/** A space as its form shows it. */
export const entryOf = ({ name, about }: SpaceSaid): SpaceEntry => ({
  name_fi: typed(name, 'fi'),
  name_sv: typed(name, 'sv'),
  about_fi: typed(about, 'fi'),
  about_sv: typed(about, 'sv'),
})
