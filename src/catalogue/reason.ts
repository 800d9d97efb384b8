import type { Words } from '../kit/words.ts'
import type { FoundWork } from './found.ts'

export type Piece = { readonly text: string; readonly met: boolean }

const isLetter = (text: string, at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at))

/** Where a stem stands in a text, widened to the whole word. A short stem counts only where a word begins with it. */
function placesOf(text: string, stem: string): readonly (readonly [number, number])[] {
  const low = text.toLowerCase()
  const places: [number, number][] = []
  for (let at = low.indexOf(stem); at >= 0; at = low.indexOf(stem, at + 1)) {
    if (stem.length <= 4 && isLetter(low, at - 1)) continue
    let [from, to] = [at, at + stem.length]
    while (isLetter(low, from - 1)) from--
    while (isLetter(low, to)) to++
    places.push([from, to])
  }
  return places
}

/** A text in pieces, those marked for which it was found. Their texts one after the other are the text again. */
export function marked(text: string, reasons: readonly string[]): readonly Piece[] {
  const places = reasons.flatMap((reason) => placesOf(text, reason)).toSorted((a, b) => a[0] - b[0])
  const pieces: Piece[] = []
  let at = 0
  for (const [from, to] of places) {
    if (from < at) continue
    if (from > at) pieces.push({ text: text.slice(at, from), met: false })
    pieces.push({ text: text.slice(from, to), met: true })
    at = to
  }
  return at < text.length ? [...pieces, { text: text.slice(at), met: false }] : pieces
}

export type Reason = { readonly text: string; readonly lang: string }

type Sayings = Pick<FoundWork, 'title' | 'reasons'> & { readonly summary?: Words | null | undefined }

/**
 * The words for which a work was found, as its titles have them, else its summary, in the reader's language before others; at most three.
 * Empty: it was found by the names of those who do it, by its theme or by its results.
 */
export function reasonsOf(work: Sayings, lang: string): readonly Reason[] {
  const readFirst = (words: Words | null | undefined) =>
    Object.entries(words ?? {}).toSorted(([a], [b]) => Number(b === lang) - Number(a === lang))
  for (const [key, said] of [...readFirst(work.title), ...readFirst(work.summary)]) {
    const met = marked(said.text, work.reasons)
      .filter((piece) => piece.met)
      .map((piece) => piece.text.toLowerCase())
    if (met.length > 0) return [...new Set(met)].slice(0, 3).map((text) => ({ text, lang: key }))
  }
  return []
}
