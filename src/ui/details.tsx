import type { ReactNode } from 'react'

type Props = { summary: ReactNode; open?: boolean | undefined; lean?: boolean | undefined; children: ReactNode }

/** More for those who want it, opened by the browser itself. `lean`: without lines, for "as a table" under a picture. */
export const Details = ({ summary, open, lean = false, children }: Props) => (
  <details className={lean ? 'lean' : undefined} open={open}>
    <summary>{summary}</summary>
    {typeof children === 'string' ? <p>{children}</p> : children}
  </details>
)
