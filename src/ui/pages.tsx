type Props = {
  label: string
  /** The page shown, from 1. */
  page: number
  count: number
  hrefOf: (page: number) => string
  previous: string
  next: string
}

const around = (page: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + 1).filter(
    (n) => n === 1 || n === count || Math.abs(n - page) <= 1,
  )

/** Pages of a long list: the first, the last and those around this one. Nothing where there is but one. */
export function Pages({ label, page, count, hrefOf, previous, next }: Props) {
  if (count <= 1) return null
  const shown = around(page, count)
  return (
    <nav className="pages" aria-label={label}>
      <ul>
        {page > 1 ? (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              {previous}
            </a>
          </li>
        ) : null}
        {shown.flatMap((n, index) => [
          index > 0 && n - (shown[index - 1] ?? 0) > 1 ? (
            <li key={`gap${n}`}>
              <span>…</span>
            </li>
          ) : null,
          <li key={n}>
            <a href={hrefOf(n)} aria-current={n === page ? 'page' : undefined}>
              {n}
            </a>
          </li>,
        ])}
        {page < count ? (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              {next}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
