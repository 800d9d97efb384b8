export type Chip = {
  readonly href: string
  readonly text: string
  readonly count?: number | string | undefined
  readonly chosen?: boolean | undefined
}

/** Filters or views as links; the chosen one is marked. */
export const Chips = ({ label, chips }: { label: string; chips: readonly Chip[] }) => (
  <nav aria-label={label}>
    <ul className="chips">
      {chips.map((chip) => (
        <li key={chip.href}>
          <a href={chip.href} aria-current={chip.chosen === true ? 'true' : undefined}>
            {chip.text}
            {chip.count === undefined ? null : <span className="num">{chip.count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
