import { difference } from './difference.ts'

/** What two people made of one text. `clean`: they changed different places. */
export type Merged = { readonly text: string; readonly clean: boolean }

/** One change of a text: what stood from one place to another, in characters, became `text`. */
type Edit = { readonly from: number; readonly to: number; readonly text: string }

function editsOf(base: string, changed: string): readonly Edit[] {
  const edits: Edit[] = []
  let at = 0
  for (const { kind, text } of difference(base, changed)) {
    const last = edits.at(-1)
    if (kind === 'gone') edits.push({ from: at, to: at + text.length, text: '' })
    else if (kind === 'new' && last?.to === at) edits[edits.length - 1] = { ...last, text: last.text + text }
    else if (kind === 'new') edits.push({ from: at, to: at, text })
    if (kind !== 'new') at += text.length
  }
  return edits
}

type Place = { readonly from: number; readonly to: number }

/** The places that either changed, those that touch each other as one. */
function placesOf(edits: readonly Edit[]): readonly Place[] {
  const places: Place[] = []
  for (const { from, to } of edits.toSorted((one, other) => one.from - other.from || one.to - other.to)) {
    const last = places.at(-1)
    if (last !== undefined && from <= last.to)
      places[places.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else places.push({ from, to })
  }
  return places
}

/** What a place of the base became by some edits. */
function readAt(base: string, edits: readonly Edit[], { from, to }: Place): string {
  let [text, at] = ['', from]
  for (const edit of edits.filter((one) => one.from >= from && one.to <= to)) {
    text += base.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return text + base.slice(at, to)
}

/** Both texts where both changed a place, theirs first; between them a blank where neither has one. */
const both = (theirs: string, mine: string): string =>
  theirs === '' || mine === '' || /\s$/u.test(theirs) || /^\s/u.test(mine) ? theirs + mine : `${theirs} ${mine}`

/**
 * One text out of two that were made from the same one. What only one of them changed is taken as changed; where both changed the same
 * place, both texts stand there, theirs first, so that nothing is lost.
 */
export function merged(base: string, mine: string, theirs: string): Merged {
  const [ours, others] = [editsOf(base, mine), editsOf(base, theirs)]
  let [text, at, clean] = ['', 0, true]
  for (const place of placesOf([...ours, ...others])) {
    const [kept, my, their] = [base.slice(place.from, place.to), readAt(base, ours, place), readAt(base, others, place)]
    const clash = my !== kept && their !== kept && my !== their
    clean &&= !clash
    text += base.slice(at, place.from) + (clash ? both(their, my) : my === kept ? their : my)
    at = place.to
  }
  return { text: text + base.slice(at), clean }
}
