import type { ReactNode } from 'react'

export type Figure = { readonly value: ReactNode; readonly label: ReactNode }

/** A few large numbers, each with the words that say what it counts; a link in the words opens where it comes from. */
export const Figures = ({ figures, small = false }: { figures: readonly Figure[]; small?: boolean | undefined }) => (
  <dl className={small ? 'figures small-figures' : 'figures'}>
    {figures.map((figure, index) => (
      <div key={index}>
        <dt>{figure.label}</dt>
        <dd>{figure.value}</dd>
      </div>
    ))}
  </dl>
)
