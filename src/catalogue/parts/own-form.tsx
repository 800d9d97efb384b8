import type { Lang } from '../../kit/lang.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-field.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { LongText, MoneyField, TextField } from '../../ui/text-field.tsx'
import { forms, statuses } from '../offer/kinds.ts'
import { ownTextFields, type OwnEntry, type OwnFault, type OwnText } from '../own/own-work.ts'
import { ownTexts } from '../texts/own.ts'
import { offerWords } from '../words/offer.ts'
import { LicenceField, optionsOf } from '../pages/offer-fields.tsx'
import { fieldName } from '../typed-text.ts'
import { OtherLanguages } from './other-languages.tsx'

type Props = {
  lang: Lang
  action: string
  entry: OwnEntry
  errors: readonly FieldError[]
  button: string
  hidden?: Readonly<Record<string, string>> | undefined
}
type Part = Pick<Props, 'lang' | 'entry' | 'errors'>

/** What is wrong with the fields, in the words of a page. */
export const ownErrors = (faults: readonly OwnFault[], page: Lang): readonly FieldError[] =>
  faults.map(({ field, code, lang = page }) => ({
    field: fieldName(field, lang, page),
    text: ownTexts[page].faults[code],
  }))

const OwnTextField = ({ field, lang, entry, errors }: Part & { field: OwnText }) => {
  const { fields, hints } = ownTexts[lang]
  const shared = { name: field, label: fields[field], value: entry[field][lang], error: errorOf(errors, field) }
  return field === 'summary' ? (
    <LongText {...shared} hint={hints[field]} rows={5} />
  ) : (
    <TextField {...shared} hint={hints[field]} />
  )
}

const textsIn = ({ lang, entry }: Part) =>
  ownTextFields.map((name) => ({
    name,
    label: ownTexts[lang].fields[name],
    value: entry[name],
    ...(name === 'summary' ? { rows: 3 } : {}),
  }))

/** Whether and on what terms others can take it into use. */
const ForOthers = ({ lang, entry, errors }: Part) => {
  const { fields, hints, noForm } = ownTexts[lang]
  return (
    <>
      <Select
        name="form"
        label={fields.form}
        hint={hints.form}
        options={optionsOf(forms, offerWords[lang].form)}
        blank={noForm}
        value={entry.form}
        error={errorOf(errors, 'form')}
      />
      <LicenceField lang={lang} value={entry.licence} errors={errors} />
    </>
  )
}

/** The fields by which a work without a grant is told of. */
export function OwnForm({ lang, action, entry, errors, button, hidden }: Props) {
  const { fields, hints, chooseStatus, optional } = ownTexts[lang]
  const part = { lang, entry, errors }
  return (
    <Form action={action} hidden={hidden}>
      <OwnTextField {...part} field="title" />
      <OwnTextField {...part} field="summary" />
      <Select
        name="status"
        label={fields.status}
        options={optionsOf(statuses, offerWords[lang].status)}
        blank={chooseStatus}
        value={entry.status}
        error={errorOf(errors, 'status')}
      />
      <MoneyField
        name="cost"
        label={fields.cost}
        hint={hints.cost}
        value={entry.cost}
        error={errorOf(errors, 'cost')}
        optional={optional}
      />
      <OwnTextField {...part} field="contact" />
      <ForOthers {...part} />
      <OtherLanguages lang={lang} texts={textsIn(part)} errors={errors} />
      <SubmitButton>{button}</SubmitButton>
    </Form>
  )
}
