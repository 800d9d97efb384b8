import type { ReactNode } from 'react'

/** A short word beside a title. `kind="example"` marks what is invented. */
export const Tag = ({ kind, children }: { kind?: 'example' | undefined; children: ReactNode }) => (
  <span className={kind === 'example' ? 'tag example' : 'tag'}>{children}</span>
)
