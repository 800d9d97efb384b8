import { Fragment } from 'react'
import { marked } from '../reason.ts'

/** A text in which the words stand marked for which its work was found. */
export const MarkedText = ({ text, reasons }: { text: string; reasons: readonly string[] }) =>
  marked(text, reasons).map((piece, i) =>
    piece.met ? <mark key={i}>{piece.text}</mark> : <Fragment key={i}>{piece.text}</Fragment>,
  )
