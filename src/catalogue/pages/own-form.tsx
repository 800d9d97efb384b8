import { langs, type Lang } from '../../kit/lang.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-field.tsx'
import { Details } from '../../ui/details.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { LongText, MoneyField, TextField } from '../../ui/text-field.tsx'
import { forms, statuses } from '../offer/kinds.ts'
import { ownTextFields, type OwnEntry, type OwnField, type OwnText } from '../own/own-work.ts'
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
type Part = Pick<Props, 'lang' | 'entry' | 'errors'>

/** What a field is called in the form: a text in another language than that of the page says which. */
export const fieldName = (field: OwnField, lang: Lang, page: Lang): string =>
  lang === page ? field : `${field}-${lang}`

const OwnTextField = ({ field, as, lang, entry, errors }: Part & { field: OwnText; as: Lang }) => {
  const { fields, hints, inLang, optional } = ownTexts[lang]
  const name = fieldName(field, as, lang)
  const isOther = as !== lang
  const shared = {
    name,
    label: isOther ? `${fields[field]} ${inLang[as]}` : fields[field],
    hint: isOther ? undefined : hints[field],
    value: entry[field][as],
    lang: isOther ? as : undefined,
    optional: isOther ? optional : undefined,
    error: errorOf(errors, name),
  }
  return field === 'summary' ? <LongText {...shared} rows={isOther ? 3 : 5} /> : <TextField {...shared} />
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
  const { fields, hints, noForm, optional } = ownTexts[lang]
  return (
    <>
      <Select
        name="form"
        label={fields.form}
        hint={hints.form}
        options={forms.map((value) => ({ value, label: offerWords[lang].form[value] }))}
        blank={noForm}
        value={entry.form}
        error={errorOf(errors, 'form')}
      />
      <TextField
        name="licence"
        label={fields.licence}
        hint={hints.licence}
        value={entry.licence}
        optional={optional}
        error={errorOf(errors, 'licence')}
      />
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
        options={statuses.map((value) => ({ value, label: offerWords[lang].status[value] }))}
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
