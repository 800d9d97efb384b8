import type { Lang } from '../../kit/lang.ts'

/**
 * A subject of municipal work with what people call it, everyday words beside those of the trade. Terms are parted by commas, one line a language: Finnish, Swedish,
 * English. A word of
 * five letters or more is met by every word that begins with it, a shorter one by itself alone; `+` before it: also inside a compound;
 * `=`: alone whatever its length; `~`: counts less, since it tells how something is done and not what; a term of several words is met where they follow one another.
 */
export type Subject = { readonly name: Readonly<Record<Lang, string>>; readonly terms: string }
