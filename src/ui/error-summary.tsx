/** An error at a field: `field` is the id of the control (its name, unless another id was given). */
export type FieldError = { readonly field: string; readonly text: string }

type Props = { title: string; errors: readonly FieldError[]; id?: string | undefined }

/**
 * What has to be corrected, as links to the fields, on top of a form that came back. Takes the focus without JavaScript
 * (autofocus); nothing is drawn where there are no errors.
 */
export function ErrorSummary({ title, errors, id = 'errors' }: Props) {
  if (errors.length === 0) return null
  return (
    <div className="summary read" role="alert" aria-labelledby={`${id}-title`} id={id} tabIndex={-1} autoFocus>
      <h2 id={`${id}-title`}>{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.field} ${error.text}`}>
            <a href={`#${error.field}`}>{error.text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The error text of one field, for the `error` of a field component. */
export const errorOf = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.text
