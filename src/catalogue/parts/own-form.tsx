import { langs, type Lang } from '../../kit/lang.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-field.tsx'
import { Details } from '../../ui/details.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { LongText, MoneyField, TextField } from '../../ui/text-field.tsx'
import { forms, statuses } from '../offer/kinds.ts'
import { fieldName } from '../own/own-entry.ts'
import { ownTextFields, type OwnEntry, type OwnFault, type OwnText } from '../own/own-work.ts'
import { ownTexts } from '../texts/own.ts'
import { offerWords } from '../words/offer.ts'
import { LicenceField, optionsOf, TextIn } from '../pages/offer-fields.tsx'

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

const OwnTextField = ({ field, as, lang, entry, errors }: Part & { field: OwnText; as: Lang }) => {
  const { fields, hints, optional } = ownTexts[lang]
  const name = fieldName(field, as, lang)
  const shared = { name, label: fields[field], value: entry[field][as], error: errorOf(errors, name) }
  const isLong = field === 'summary'
  if (as !== lang) return <TextIn {...shared} page={lang} lang={as} optional={optional} rows={isLong ? 3 : undefined} />
  return isLong ? <LongText {...shared} hint={hints[field]} rows={5} /> : <TextField {...shared} hint={hints[field]} />
}

/** The same texts in the other languages, open where one of them is told or wrong. */
const OtherLanguages = (part: Part) => {
  const { lang, entry, errors } = part
  const others = langs.filter((one) => one !== lang)
  const isOpen = others.some((one) =>
    ownTextFields.some(
      (field) => entry[field][one] !== '' || errorOf(errors, fieldName(field, one, lang)) !== undefined,
    ),
  )
  return (
    <Details summary={ownTexts[lang].otherLanguages} open={isOpen}>
      {others.flatMap((as) =>
        ownTextFields.map((field) => <OwnTextField key={`${field}-${as}`} {...part} field={field} as={as} />),
      )}
    </Details>
  )
}

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
      <OwnTextField {...part} field="title" as={lang} />
      <OwnTextField {...part} field="summary" as={lang} />
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
      <OwnTextField {...part} field="contact" as={lang} />
      <ForOthers {...part} />
      <OtherLanguages {...part} />
      <SubmitButton>{button}</SubmitButton>
    </Form>
  )
}
