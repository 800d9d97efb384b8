import type { Lang } from '../../kit/lang.ts'
import { optionalWord } from '../../kit/texts.ts'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import type { FieldProps } from '../../ui/field.tsx'
import { LongText, TextField } from '../../ui/text-field.tsx'
import { offerFieldTexts } from '../texts/offer-fields.ts'
import { solutionTexts } from '../texts/solutions.ts'

/** Keys to choose from, with what each is called. */
export const optionsOf = <Key extends string>(keys: readonly Key[], labels: Readonly<Record<Key, string>>) =>
  keys.map((value) => ({ value, label: labels[value] }))

type TextInProps = FieldProps & {
  /** Language of the page. */
  page: Lang
  /** Language of the text. */
  lang: Lang
  label: string
  value: string
  /** How many lines it begins with; a single line where nothing is said. */
  rows?: number | undefined
}

/** A text in one of several languages, which its label says. */
export const TextIn = ({ page, lang, label, rows, ...field }: TextInProps) => {
  const shared = {
    ...field,
    label: `${label} ${offerFieldTexts[page].inLang[lang]}`,
    lang: lang === page ? undefined : lang,
  }
  return rows === undefined ? <TextField {...shared} /> : <LongText {...shared} rows={rows} />
}

/** The licence of a work by its identifier. */
export const LicenceField = ({ lang, value, errors }: { lang: Lang; value: string; errors: readonly FieldError[] }) => (
  <TextField
    name="licence"
    label={solutionTexts[lang].licence}
    hint={offerFieldTexts[lang].licenceHint}
    value={value}
    optional={optionalWord[lang]}
    error={errorOf(errors, 'licence')}
  />
)
