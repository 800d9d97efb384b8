import { controlOf, Field, type FieldProps } from './field.tsx'

type Typed = FieldProps & {
  /** What was typed or stored; shown again as it was typed, right or wrong. */
  value?: string | undefined
  /** Language of what is written into the field, where it is not that of the page. */
  lang?: string | undefined
}

const widths = { short: 'in short', mid: 'in mid', full: 'in' } as const

export type TextFieldProps = Typed & {
  type?: 'text' | 'email' | 'url' | 'search' | 'password' | undefined
  width?: keyof typeof widths | undefined
  /** Off for what belongs to a case; a token of HTML (`name`, `email`) for what is about the person. */
  autoComplete?: string | undefined
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url' | undefined
  /** Id of a list of what may be written; the browser helps with it, and the server judges. */
  list?: string | undefined
}

/** One line of text. */
export const TextField = ({
  value,
  lang,
  type = 'text',
  width = 'full',
  autoComplete = 'off',
  inputMode,
  list,
  ...field
}: TextFieldProps) => (
  <Field field={field}>
    <input
      {...controlOf(field)}
      className={widths[width]}
      type={type}
      defaultValue={value}
      lang={lang}
      autoComplete={autoComplete}
      inputMode={inputMode}
      list={list}
    />
  </Field>
)

/** Several lines of text; `rows` is the height it begins with. No length is cut by the browser: the server says what is too long. */
export const LongText = ({ value, lang, rows = 6, ...field }: Typed & { rows?: number | undefined }) => (
  <Field field={field}>
    <textarea {...controlOf(field)} className="in" rows={rows} defaultValue={value} lang={lang} autoComplete="off" />
  </Field>
)

type Measured = FieldProps & { value?: string | undefined; unit?: string | undefined }

const Measure = ({
  field,
  value,
  unit,
  decimal,
}: {
  field: FieldProps
  value: string | undefined
  unit: string
  decimal: boolean
}) => {
  const id = `${field.id ?? field.name}-unit`
  return (
    <Field field={field}>
      <div className="unit">
        <input
          {...controlOf(field, unit === '' ? [] : [id])}
          className="in short money"
          type="text"
          inputMode={decimal ? 'decimal' : 'numeric'}
          defaultValue={value}
          autoComplete="off"
        />
        {unit === '' ? null : <span id={id}>{unit}</span>}
      </div>
    </Field>
  )
}

/** A sum as it is typed: `1 234,50`. `value` is the text (kit/money `typedEuros` makes it of cents), read back by `centsFrom`. */
export const MoneyField = ({ value, unit = '€', ...field }: Measured) => (
  <Measure field={field} value={value} unit={unit} decimal />
)

/** A number with its unit behind it: percent, months, days. */
export const NumberField = ({
  value,
  unit = '',
  decimal = false,
  ...field
}: Measured & { decimal?: boolean | undefined }) => (
  <Measure field={field} value={value} unit={unit} decimal={decimal} />
)

/** A day, typed as `22.11.2026`; `value` is what was typed, read back by kit/dates `dayFrom`. Say an example in the hint. */
export const DateField = ({ value, ...field }: Typed) => <TextField {...field} value={value} width="short" />

/** A file; its form needs `multipart`. Say kinds and the greatest size in the hint. */
export const FileField = ({
  accept,
  multiple,
  ...field
}: FieldProps & { accept?: string | undefined; multiple?: boolean | undefined }) => (
  <Field field={field}>
    <input {...controlOf(field)} className="in" type="file" accept={accept} multiple={multiple} />
  </Field>
)
