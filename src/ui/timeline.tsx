import type { ReactNode } from 'react'

/** done: it happened · open: what comes next · gap: the source does not say when, or whether. */
export type Happening = {
  readonly when: ReactNode
  readonly what: ReactNode
  readonly kind?: 'done' | 'open' | 'gap' | undefined
}

const classes = { done: undefined, open: 'open', gap: 'gap' } as const

/** What happened, when, and what comes next and by when; in the order of time. */
export const Timeline = ({ happenings }: { happenings: readonly Happening[] }) => (
  <ol className="time">
    {happenings.map((one, index) => (
      <li key={index} className={classes[one.kind ?? 'done']}>
        <span className="date">{one.when}</span>
        {one.what}
      </li>
    ))}
  </ol>
)
