import type { ReactNode } from 'react'

export type Fact = { readonly term: ReactNode; readonly text: ReactNode }

/** Terms and what is known of them. `flat`: side by side with hairlines, for the body of a page; else stacked, for a side column. */
export const Facts = ({ facts, flat = false }: { facts: readonly Fact[]; flat?: boolean | undefined }) => (
  <dl className={flat ? 'facts flat' : 'facts'}>
    {facts.flatMap((fact, index) => [<dt key={`t${index}`}>{fact.term}</dt>, <dd key={`d${index}`}>{fact.text}</dd>])}
  </dl>
)
