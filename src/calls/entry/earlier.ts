import type { Sent } from '../../kit/sent.ts'
import { dayRead, type Day, type DayFault } from '../../kit/dates.ts'
import { done, type Outcome } from '../../kit/outcome.ts'
import { coverages, type Coverage } from '../earlier/row.ts'
import { longest, type Values } from './typed.ts'

export type EarlierSource = {
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly publishedOn: Day | null
}
export type EarlierSaid = {
  readonly source: EarlierSource
  readonly lang: 'fi' | 'sv' | 'en'
  readonly covers: Coverage
  readonly round: string
}
export type EarlierError = {
  readonly field: string
  readonly code: 'source' | 'too_long' | 'url' | DayFault | 'covers'
}

const fields = ['sourceTitle', 'publisher', 'url', 'round'] as const

function isAddress(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}

const languages = ['fi', 'sv', 'en'] as const

type Fault = EarlierError | false

const tooLong = (typed: Sent): readonly Fault[] =>
  fields.map((field) => typed.text(field).length > longest.line && { field, code: 'too_long' })

/** The day on which the source came out, as it was typed; null where nothing was. */
function publishedOn(typed: Sent): Outcome<Day | null, DayFault> {
  const text = typed.text('publishedOn')
  return text.trim() === '' ? done(null) : dayRead(text)
}

function faultsOf(typed: Sent, { title, publisher, url }: EarlierSource): readonly Fault[] {
  const day = publishedOn(typed)
  return [
    title === null && publisher === null && { field: 'sourceTitle', code: 'source' },
    ...tooLong(typed),
    url !== null && !isAddress(url) && { field: 'url', code: 'url' },
    !day.ok && { field: 'publishedOn', code: day.refusal },
    !coverages.some((one) => one === typed.text('covers')) && { field: 'covers', code: 'covers' },
  ]
}

/**
 * What is said of a table beside its rows, and what is wrong with it. Of a source its title or its publisher is known; the day and the
 * address may not be.
 */
export function earlierIn(typed: Sent): { readonly said: EarlierSaid; readonly errors: readonly EarlierError[] } {
  const text = (name: string) => typed.text(name).trim() || null
  const day = publishedOn(typed)
  const source: EarlierSource = {
    title: text('sourceTitle'),
    publisher: text('publisher'),
    url: text('url'),
    publishedOn: day.ok ? day.value : null,
  }
  const lang = languages.find((one) => one === typed.text('lang')) ?? 'fi'
  const covers = coverages.find((one) => one === typed.text('covers')) ?? 'some'
  const errors = faultsOf(typed, source).filter((one) => one !== false)
  return { said: { source, lang, covers, round: text('round') ?? '' }, errors }
}

/** The names of the fields that the page of the report carries on to the deed. */
export const carried = ['sourceTitle', 'publisher', 'url', 'publishedOn', 'lang', 'covers', 'round'] as const

/** The same fields as data. */
export const carriedOf = (typed: Sent): Values => Object.fromEntries(carried.map((name) => [name, [typed.text(name)]]))
