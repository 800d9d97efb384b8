import type { ReactNode } from 'react'

/** 0: nothing · 1–4: ever more. */
export type MapLevel = 0 | 1 | 2 | 3 | 4

export type MapArea = {
  readonly id: string
  /** The outline as an SVG path. */
  readonly d: string
  readonly level: MapLevel
  /** Said and shown on the area: 'Oulu: 2 hanketta'. */
  readonly label: string
  readonly href?: string | undefined
}

type Props = {
  id: string
  title: string
  /** What the colours mean and where the same is written. */
  desc: string
  viewBox: string
  areas: readonly MapArea[]
  /** Lines over the areas, e.g. of regions. */
  edges?: string | undefined
  caption?: ReactNode
}

const classes = ['land', 'q1', 'q2', 'q3', 'q4'] as const

const Area = ({ area }: { area: MapArea }) => {
  const shape = (
    <path className={classes[area.level]} d={area.d}>
      <title>{area.label}</title>
    </path>
  )
  return area.href === undefined ? (
    shape
  ) : (
    <a href={area.href} aria-label={area.label}>
      {shape}
    </a>
  )
}

/** A map whose areas are links. Always with a list or table of the same beside it: small areas are hard to hit. */
export const AreaMap = ({ id, title, desc, viewBox, areas, edges, caption }: Props) => (
  <figure>
    <svg
      className="pic map"
      viewBox={viewBox}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{desc}</desc>
      {areas
        .filter((area) => area.href === undefined)
        .map((area) => (
          <Area key={area.id} area={area} />
        ))}
      {edges === undefined ? null : <path className="edge" d={edges} />}
      {areas
        .filter((area) => area.href !== undefined)
        .map((area) => (
          <Area key={area.id} area={area} />
        ))}
    </svg>
    {caption === undefined ? null : <figcaption>{caption}</figcaption>}
  </figure>
)

/** What the colours mean, in words. */
export const MapKey = ({
  label,
  entries,
}: {
  label: string
  entries: readonly { readonly level: MapLevel; readonly text: string }[]
}) => (
  <ul className="key" aria-label={label}>
    {entries.map((entry) => (
      <li key={entry.level}>
        <svg className="pic" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <rect className={classes[entry.level]} width="16" height="16" />
        </svg>
        {entry.text}
      </li>
    ))}
  </ul>
)
