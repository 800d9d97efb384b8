import type { Lang } from '../kit/lang.ts'
import { plain, type Words } from '../kit/words.ts'
import type { Announcement, Quotation } from './announcement.ts'
import type { Paragraph } from './body.ts'
import { highlightedSentence } from './highlight.ts'
import type { Grant } from './listing.ts'
import { listLines } from './sentence.ts'

/** A place in the running text: a paragraph, the list of projects, the quotation. */
export type Piece =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'list' }
  | { readonly kind: 'quotation'; readonly quotation: Quotation }

/** What follows the lead, in order: list and quotation stand after the paragraphs that the announcement says, the list first. */
export function piecesOf(one: Announcement): readonly Piece[] {
  const list: Piece = { kind: 'list' }
  const after = (count: number): readonly Piece[] => [
    ...(one.form !== null && at(one.listAfter, one) === count ? [list] : []),
    ...(one.quotation !== null && at(one.quotationAfter, one) === count
      ? [{ kind: 'quotation' as const, quotation: one.quotation }]
      : []),
  ]
  return [
    ...after(0),
    ...one.body.flatMap((paragraph, i): readonly Piece[] => [{ kind: 'paragraph', paragraph }, ...after(i + 1)]),
  ]
}

const at = (wanted: number, one: Announcement) => Math.min(Math.max(wanted, 0), one.body.length)

/** The quotation in one line: the words, then who says them. */
function quoted({ text, speaker }: Quotation, lang: Lang): string {
  const title = plain(speaker.title, lang)
  return `– ${plain(text, lang)}. ${title === '' ? speaker.name : `${speaker.name}, ${title}`}`
}

const heading = (words: Words | null, lang: Lang) => (plain(words, lang) === '' ? [] : [plain(words, lang)])

/**
 * An announcement as blocks of plain text in a language, from the lead to the last paragraph: what one pastes into a mail or a
 * newspaper. Takes the projects in any order; the announcement says which one is wanted.
 */
export function releaseBlocks(one: Announcement, grants: readonly Grant[], lang: Lang): readonly string[] {
  const { form, order } = one
  const list = form === null || order === null ? [] : listLines(grants, { form, order, lang })
  const blockOf = (piece: Piece): readonly string[] => {
    if (piece.kind === 'list') return [...heading(one.listHeading, lang), ...list]
    if (piece.kind === 'quotation') return [quoted(piece.quotation, lang)]
    return [
      ...heading(piece.paragraph.words, lang),
      ...piece.paragraph.bullets.map((bullet) => `• ${plain(bullet, lang)}`),
    ]
  }
  const highlighted = highlightedSentence(one, grants, lang)
  return [...heading(one.lead, lang), ...(highlighted === '' ? [] : [highlighted]), ...piecesOf(one).flatMap(blockOf)]
}
