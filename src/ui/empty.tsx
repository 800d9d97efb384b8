import type { ReactNode } from 'react'

/** Stands where there is nothing yet: says so, and what one can do about it. */
export const Empty = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="empty stack">
    <p className="h3 strong">{title}</p>
    {typeof children === 'string' ? <p>{children}</p> : children}
  </div>
)
