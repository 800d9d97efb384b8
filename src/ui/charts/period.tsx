import { Fragment } from 'react'

type Props = {
  id: string
  /** The whole in one sentence: began, today, ends. */
  title: string
  /** How much of the time has gone, 0–1; null where today is outside the period. */
  gone: number | null
  todayText: string
  startText: string
  endText: string
}

const pct = (share: number) => `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`
const anchorAt = (share: number) => (share < 0.1 ? 'start' : share > 0.9 ? 'end' : 'middle')

/** A span of time with today on it. */
export const Period = ({ id, title, gone, todayText, startText, endText }: Props) => (
  <figure>
    <svg className="pic period" role="img" aria-labelledby={`${id}-title`}>
      <title id={`${id}-title`}>{title}</title>
      <rect className="land" x="0" y="26" width="100%" height="10" />
      {gone === null ? null : (
        <Fragment>
          <rect className="fill" x="0" y="26" width={pct(gone)} height="10" />
          <line className="med" x1={pct(gone)} x2={pct(gone)} y1="20" y2="42" />
          <text className="b" x={pct(gone)} y="14" textAnchor={anchorAt(gone)}>
            {todayText}
          </text>
        </Fragment>
      )}
    </svg>
    <figcaption className="row ends">
      <span>{startText}</span>
      <span>{endText}</span>
    </figcaption>
  </figure>
)

/** The share of a period that has gone at a moment, 0–1; null before it begins and after it ends. */
export function goneOf(from: Date, to: Date, now: Date): number | null {
  const [start, end, at] = [from.getTime(), to.getTime(), now.getTime()]
  return end <= start || at < start || at > end ? null : (at - start) / (end - start)
}
