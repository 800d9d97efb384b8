/** How much of a whole is ready, in words and as a line. */
export const Meter = ({ id, label, value, max }: { id: string; label: string; value: number; max: number }) => (
  <div>
    <p className="label" id={id}>
      {label}
    </p>
    <progress className="meter" max={max} value={value} aria-labelledby={id}>{`${value}/${max}`}</progress>
  </div>
)
