import { langs, type Lang } from '../../kit/lang.ts'
import { optionalWord } from '../../kit/texts.ts'
import { Details } from '../../ui/details.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { TextIn } from '../pages/offer-fields.tsx'
import { offerFieldTexts } from '../texts/offer-fields.ts'
import { fieldName, type InEach } from '../typed-text.ts'

/** A text of a form: the name of its field in the language of the page, and how many lines it begins with where it is a long one. */
export type TextHere = { readonly name: string; readonly label: string; readonly value: InEach; readonly rows?: number }
type Props = { lang: Lang; texts: readonly TextHere[]; errors: readonly FieldError[] }

/** The same texts in the other languages, folded; open where one of them is told or wrong. */
export const OtherLanguages = ({ lang, texts, errors }: Props) => {
  const others = langs.filter((one) => one !== lang)
  const fields = others.flatMap((as) => texts.map((text) => ({ text, as, name: fieldName(text.name, as, lang) })))
  return (
    <Details
      summary={offerFieldTexts[lang].otherLanguages}
      open={fields.some(({ text, as, name }) => text.value[as] !== '' || errorOf(errors, name) !== undefined)}
    >
      {fields.map(({ text, as, name }) => (
        <TextIn
          key={name}
          name={name}
          page={lang}
          lang={as}
          label={text.label}
          value={text.value[as]}
          optional={optionalWord[lang]}
          error={errorOf(errors, name)}
          rows={text.rows}
        />
      ))}
    </Details>
  )
}
