import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** Markup that was drawn of things, for as long as somebody keeps the thing itself. */
export type Drawn = WeakMap<object, Map<string, string>>

/** What is drawn of one thing. */
export type Drawing = {
  readonly of: object
  /** What the drawing depends on beside the thing: language, column set. As many as there are languages and lists, not as visitors. */
  readonly as: string
  readonly draw: () => ReactNode
}

/** Nothing drawn yet. Whoever remembers the rows of a list has one beside them. */
export const nothingDrawn = (): Drawn => new WeakMap()

/** React puts a text together from hundreds of pieces, which would be gone through again at each use. */
const inOnePiece = (text: string) => Buffer.from(text).toString()

function markupOf(drawn: Drawn, { of, as, draw }: Drawing): string {
  const there = drawn.get(of) ?? new Map<string, string>()
  drawn.set(of, there)
  const kept = there.get(as)
  if (kept !== undefined) return kept
  const markup = inOnePiece(renderToStaticMarkup(draw()))
  there.set(as, markup)
  return markup
}

type Props = {
  tag: 'tbody' | 'div'
  drawn: Drawn
  drawings: readonly Drawing[]
  /** Attributes of the element itself. */
  own: Readonly<Record<string, unknown>>
}

/**
 * An element whose parts are drawn once for as long as what they show stays the same: drawing fifty rows takes longer than finding
 * them. The only place where markup is written as it is: React made every sign of it, and nobody can hand it a text
 * (docs/decisions/034).
 */
export const DrawnOnce = ({ tag, drawn, drawings, own }: Props) =>
  createElement(tag, {
    ...own,
    dangerouslySetInnerHTML: { __html: drawings.map((drawing) => markupOf(drawn, drawing)).join('') },
  })
