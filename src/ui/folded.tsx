import type { ReactNode } from 'react'

type Props = {
  /** Of the heading, so that a list of contents leads here. */
  id: string
  title: string
  /** How much is inside: stands beside the heading, so that one knows without opening. */
  count?: ReactNode
  open?: boolean | undefined
  children: ReactNode
}

/** A part of a long page, folded under its heading; on paper it stands open. */
export const Folded = ({ id, title, count, open, children }: Props) => (
  <details className="folded" open={open}>
    <summary>
      <h2 id={id}>{title}</h2> {count === undefined ? null : <span className="quiet">{count}</span>}
    </summary>
    <div className="stack">{children}</div>
  </details>
)
