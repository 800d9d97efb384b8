import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** What every field has. `optional` is the word that marks it, e.g. '(valinnainen)'; without it the field is required. */
export type FieldProps = {
  name: string
  label: ReactNode
  /** The id of the control; the name where nothing else is given. Error summaries link to it. */
  id?: string | undefined
  hint?: ReactNode
  error?: string | undefined
  optional?: string | undefined
  /** Stands under the control: how much is left to write, a link, what was saved when. */
  after?: ReactNode
}

/** The ids that describe a control, in the order they are read: error first, then hint. */
export function described(field: FieldProps, more: readonly string[] = []): string | undefined {
  const id = field.id ?? field.name
  const ids = [field.error === undefined ? '' : `${id}-error`, field.hint === undefined ? '' : `${id}-hint`, ...more]
  const present = ids.filter((one) => one !== '')
  return present.length === 0 ? undefined : present.join(' ')
}

/** The attributes of a control that follow from its field. */
export const controlOf = (field: FieldProps, more: readonly string[] = []) => ({
  id: field.id ?? field.name,
  name: field.name,
  'aria-describedby': described(field, more),
  'aria-invalid': field.error === undefined ? undefined : true,
})

/** Label words with the mark of what need not be answered. */
export const LabelWords = ({ label, optional }: Pick<FieldProps, 'label' | 'optional'>) => (
  <>
    {label}
    {optional === undefined ? null : <span className="opt"> {optional}</span>}
  </>
)

/** Error and hint as they stand between label and control. */
export function Guidance({ field }: { field: FieldProps }) {
  const id = field.id ?? field.name
  return (
    <>
      {field.error === undefined ? null : (
        <p className="error" id={`${id}-error`}>
          <Icon name="warning" />
          <span>{field.error}</span>
        </p>
      )}
      {field.hint === undefined ? null : (
        <div className="hint" id={`${id}-hint`}>
          {field.hint}
        </div>
      )}
    </>
  )
}

/** Label, error, hint, one control, and what stands after it. */
export const Field = ({ field, children }: { field: FieldProps; children: ReactNode }) => (
  <div className={field.error === undefined ? 'field' : 'field has-error'}>
    <label htmlFor={field.id ?? field.name}>
      <LabelWords label={field.label} optional={field.optional} />
    </label>
    <Guidance field={field} />
    {children}
    {field.after === undefined ? null : <div className="after">{field.after}</div>}
  </div>
)

/** A question over several controls: fieldset with legend, error and hint. */
export const Group = ({ children, ...field }: FieldProps & { children: ReactNode }) => (
  <fieldset className={field.error === undefined ? 'field' : 'field has-error'} aria-describedby={described(field)}>
    <legend>
      <LabelWords label={field.label} optional={field.optional} />
    </legend>
    <Guidance field={field} />
    {children}
    {field.after === undefined ? null : <div className="after">{field.after}</div>}
  </fieldset>
)

/** Fields beside each other, e.g. a day and a time. */
export const Beside = ({ children }: { children: ReactNode }) => <div className="group">{children}</div>

/** A value that travels with a form unseen. */
export const Hidden = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
)
