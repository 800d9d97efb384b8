import type { Lang } from '../../kit/lang.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-field.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { LongText, MoneyField, TextField } from '../../ui/text-field.tsx'
import { statuses } from '../offer/kinds.ts'
import type { OwnEntry } from '../own/own-work.ts'
import { ownTexts } from '../texts/own.ts'
import { offerWords } from '../words/offer.ts'

type Props = {
  lang: Lang
  action: string
  entry: OwnEntry
  errors: readonly FieldError[]
  button: string
  hidden?: Readonly<Record<string, string>> | undefined
}

/** The five fields by which a work without a grant is told of. */
export function OwnForm({ lang, action, entry, errors, button, hidden }: Props) {
  const { fields, hints, chooseStatus, optional } = ownTexts[lang]
  const options = statuses.map((value) => ({ value, label: offerWords[lang].status[value] }))
  const error = (field: keyof OwnEntry) => errorOf(errors, field)
  return (
    <Form action={action} hidden={hidden}>
      <TextField name="title" label={fields.title} hint={hints.title} value={entry.title} error={error('title')} />
      <LongText
        name="summary"
        label={fields.summary}
        hint={hints.summary}
        value={entry.summary}
        error={error('summary')}
        rows={5}
      />
      <Select
        name="status"
        label={fields.status}
        options={options}
        blank={chooseStatus}
        value={entry.status}
        error={error('status')}
      />
      <MoneyField
        name="cost"
        label={fields.cost}
        hint={hints.cost}
        value={entry.cost}
        error={error('cost')}
        optional={optional}
      />
      <TextField
        name="contact"
        label={fields.contact}
        hint={hints.contact}
        value={entry.contact}
        error={error('contact')}
      />
      <SubmitButton>{button}</SubmitButton>
    </Form>
  )
}
