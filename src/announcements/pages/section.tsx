import type { ReactNode } from 'react'

/** A part of the form under its own heading. */
export const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="stack">
    <h2>{title}</h2>
    {children}
  </section>
)
