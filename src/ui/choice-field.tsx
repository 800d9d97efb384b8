import type { ReactNode } from 'react'
import { controlOf, described, Field, Group, Guidance, LabelWords, type FieldProps } from './field.tsx'

export type Option = {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What belongs to this choice alone, e.g. a field that explains it; it is always there, also without JavaScript. */
  readonly more?: ReactNode
}

type Asked = FieldProps & { options: readonly Option[]; across?: boolean | undefined }

type Line = { kind: 'radio' | 'checkbox'; field: FieldProps; option: Option; id: string; on: boolean }

const OptionLine = ({ kind, field, option, id, on }: Line) => (
  <div className="choice">
    <input
      type={kind}
      id={id}
      name={field.name}
      value={option.value}
      defaultChecked={on}
      aria-describedby={option.hint === undefined ? undefined : `${id}-hint`}
      aria-invalid={kind === 'checkbox' && field.error !== undefined ? true : undefined}
    />
    <label htmlFor={id}>{option.label}</label>
    {option.hint === undefined ? null : (
      <div className="hint" id={`${id}-hint`}>
        {option.hint}
      </div>
    )}
    {option.more === undefined ? null : <div className="more">{option.more}</div>}
  </div>
)

type Lines = { kind: 'radio' | 'checkbox'; asked: Asked; chosen: readonly string[] }

/** The first option carries the id of the field, so that a link of the error summary lands on something that can be chosen. */
function OptionLines({ kind, asked: { options, across = false, ...field }, chosen }: Lines) {
  const idOf = (index: number) => `${field.id ?? field.name}${index === 0 ? '' : `-${index + 1}`}`
  return (
    <Group {...field} id={`${field.id ?? field.name}-group`}>
      <div className={across ? 'choices across' : 'choices'}>
        {options.map((option, index) => (
          <OptionLine
            key={option.value}
            kind={kind}
            field={field}
            option={option}
            id={idOf(index)}
            on={chosen.includes(option.value)}
          />
        ))}
      </div>
    </Group>
  )
}

/** One of several (radio buttons). */
export const Choice = ({ value, ...asked }: Asked & { value?: string | undefined }) => (
  <OptionLines kind="radio" asked={asked} chosen={value === undefined ? [] : [value]} />
)

/** Any of several (checkboxes, all with the same name). */
export const Choices = ({ values = [], ...asked }: Asked & { values?: readonly string[] | undefined }) => (
  <OptionLines kind="checkbox" asked={asked} chosen={values} />
)

/** One yes or nothing: a declaration, a consent. */
export const Tick = ({
  value = 'yes',
  checked = false,
  ...field
}: FieldProps & { value?: string | undefined; checked?: boolean | undefined }) => (
  <div className={field.error === undefined ? 'field' : 'field has-error'}>
    <Guidance field={{ ...field, hint: undefined }} />
    <div className="choice">
      <input {...controlOf(field)} type="checkbox" value={value} defaultChecked={checked} />
      <label htmlFor={field.id ?? field.name}>
        <LabelWords label={field.label} optional={field.optional} />
      </label>
      {field.hint === undefined ? null : (
        <div className="hint" id={`${field.id ?? field.name}-hint`}>
          {field.hint}
        </div>
      )}
    </div>
  </div>
)

type SelectProps = FieldProps & {
  options: readonly { readonly value: string; readonly label: string }[]
  value?: string | undefined
  /** Words of a first, empty choice. */
  blank?: string | undefined
  wide?: boolean | undefined
}

/** One of many, from a list. Up to seven choices are easier as `Choice`. */
export const Select = ({ options, value, blank, wide = false, ...field }: SelectProps) => (
  <Field field={field}>
    <select
      {...controlOf(field)}
      className={wide ? 'in' : 'in mid'}
      defaultValue={value ?? (blank === undefined ? undefined : '')}
    >
      {blank === undefined ? null : <option value="">{blank}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </Field>
)

type ScaleProps = FieldProps & {
  points: readonly string[]
  value?: string | undefined
  /** What the points mean, as far as it is said. */
  anchors: readonly { readonly point: string; readonly text: string }[]
}

/** Points on a scale with their meaning under it. */
export const Scale = ({ points, value, anchors, ...field }: ScaleProps) => {
  const id = field.id ?? field.name
  return (
    <fieldset
      className={field.error === undefined ? 'field' : 'field has-error'}
      aria-describedby={described(field, [`${id}-anchors`])}
    >
      <legend>
        <LabelWords label={field.label} optional={field.optional} />
      </legend>
      <Guidance field={field} />
      <div className="scale">
        {points.map((point, index) => (
          <label key={point}>
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={field.name}
              value={point}
              defaultChecked={point === value}
            />
            {point}
          </label>
        ))}
      </div>
      <dl className="anchors" id={`${id}-anchors`}>
        {anchors.map((anchor) => (
          <div className="anchor" key={anchor.point}>
            <dt>{anchor.point}</dt>
            <dd>{anchor.text}</dd>
          </div>
        ))}
      </dl>
    </fieldset>
  )
}
