export type CutPart = {
  readonly key: string
  readonly value: number
  /** What stands in the part where it is wide enough: its rank. */
  readonly mark: string
  /** Within the limit, as it is proposed. */
  readonly within: boolean
}

type Props = {
  id: string
  title: string
  /** The same in words: how many are within, what is left, what the next one needs. */
  desc: string
  parts: readonly CutPart[]
  limit: number
  limitText: string
  startText: string
  endText: string
}

type Drawn = CutPart & { readonly from: number; readonly width: number }

const pct = (n: number) => `${Math.round(n * 10) / 10}%`

function drawn(parts: readonly CutPart[], whole: number): readonly Drawn[] {
  return parts.reduce<readonly Drawn[]>((before, part) => {
    const last = before.at(-1)
    return [
      ...before,
      { ...part, from: last === undefined ? 0 : last.from + last.width, width: (part.value / whole) * 100 },
    ]
  }, [])
}

const Part = ({ part, even }: { part: Drawn; even: boolean }) => (
  <>
    <rect
      className={part.within ? (even ? 'fill' : 'q4') : 'land'}
      x={pct(part.from)}
      y="30"
      width={pct(part.width)}
      height="26"
    />
    <line className="gap" x1={pct(part.from + part.width)} x2={pct(part.from + part.width)} y1="30" y2="56" />
    {part.width < 2.6 ? null : (
      <text className={part.within ? 'on nr' : 'nr'} x={pct(part.from + part.width / 2)} y="48" textAnchor="middle">
        {part.mark}
      </text>
    )}
  </>
)

/** Sums laid end to end in the order of rank, and the limit they may not pass. */
export function CutLine({ id, title, desc, parts, limit, limitText, startText, endText }: Props) {
  const whole = Math.max(
    limit,
    parts.reduce((sum, part) => sum + part.value, 0),
    1,
  )
  const at = (limit / whole) * 100
  return (
    <figure>
      <svg className="pic cut-line" role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{desc}</desc>
        {drawn(parts, whole).map((part, index) => (
          <Part key={part.key} part={part} even={index % 2 === 1} />
        ))}
        <line className="limit" x1={pct(at)} x2={pct(at)} y1="22" y2="64" />
        <text className="limit-text" x={pct(at)} y="15" textAnchor={at > 70 ? 'end' : at < 30 ? 'start' : 'middle'}>
          {limitText}
        </text>
      </svg>
      <figcaption className="row ends">
        <span>{startText}</span>
        <span>{endText}</span>
      </figcaption>
    </figure>
  )
}
