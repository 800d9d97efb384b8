type Props = {
  /** What the picture says, e.g. 'Arvioijien pisteet 4,2, 3,1, 2,2, mediaani 3,1'. */
  label: string
  scores: readonly number[]
  median: number | null
  /** The greatest score of the scale; the least is 0. */
  max?: number | undefined
  /** The scores differ so much that people should talk. */
  far?: boolean | undefined
}

const place = (score: number, max: number) => Math.round((4 + (score / max) * 112) * 10) / 10

/** The scores of several people as dots on a line, with their median as an upright stroke. */
export const Spread = ({ label, scores, median, max = 5, far = false }: Props) => (
  <svg className="pic spread" viewBox="0 0 120 18" role="img" aria-label={label}>
    <line className="axis" x1="4" x2="116" y1="9" y2="9" />
    {scores.map((score, index) => (
      <circle key={index} className={far ? 'far' : 'dot'} cx={place(score, max)} cy="9" r="4" />
    ))}
    {median === null ? null : <line className="med" x1={place(median, max)} x2={place(median, max)} y1="1" y2="17" />}
  </svg>
)
