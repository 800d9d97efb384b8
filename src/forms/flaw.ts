import type { Words } from '../kit/words.ts'

export const flawCodes = [
  'too_large',
  'too_deep',
  'not_json',
  'other_format',
  'not_an_object',
  'not_a_list',
  'not_a_text',
  'not_a_number',
  'not_in_range',
  'not_a_day',
  'not_a_moment',
  'not_a_name',
  'not_a_hash',
  'not_half_points',
  'not_yes_or_no',
  'unknown_field',
  'missing_field',
  'unknown_word',
  'unknown_language',
  'too_many',
  'too_long',
  'hidden_signs',
  'bad_key',
  'reserved_key',
  'same_key',
  'same_name',
  'name_of_sum',
  'unknown_section',
  'out_of_order',
  'not_for_kind',
  'bad_bounds',
  'unknown_condition',
  'late_condition',
  'condition_value',
  'kind_changed',
  'unknown_purpose',
  'unknown_kind_of_organisation',
] as const
export type FlawCode = (typeof flawCodes)[number]

/** What is wrong in a form: the place in its file, why, and the limit where there is one. */
export type Flaw = { readonly at: string; readonly code: FlawCode; readonly limit?: number }

/** A flaw at a place, e.g. `sections[2].questions[0].label.fi`. */
export const flawed = (at: string, code: FlawCode, limit?: number): Flaw =>
  limit === undefined ? { at, code } : { at, code, limit }

/** Control characters and marks that turn the direction of the text: they hide what a label really says. */
const hidden = /(?![\n\t])[\p{Cc}\p{Surrogate}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u

/** What is wrong in a text in languages: its length (characters), signs that nobody sees, the code of a language. */
export const textsFlaws = (words: Words | null, at: string, longest: number): readonly Flaw[] =>
  Object.entries(words ?? {}).flatMap(([lang, { text }]) => [
    ...(/^[a-z]{2,3}$/.test(lang) ? [] : [flawed(at, 'unknown_language')]),
    ...([...text].length > longest ? [flawed(`${at}.${lang}`, 'too_long', longest)] : []),
    ...(hidden.test(text) ? [flawed(`${at}.${lang}`, 'hidden_signs')] : []),
  ])
