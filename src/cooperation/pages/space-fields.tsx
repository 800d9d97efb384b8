import type { Lang } from '../../kit/lang.ts'
import { optionalWord } from '../../kit/texts.ts'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { LongText, TextField } from '../../ui/text-field.tsx'
import type { SpaceEntry } from '../space.ts'
import { insideTexts } from '../texts/inside.ts'

type Props = { readonly lang: Lang; readonly entry: SpaceEntry; readonly errors: readonly FieldError[] }

const inOrder = { fi: ['fi', 'sv'], sv: ['sv', 'fi'], en: ['fi', 'sv'] } as const

/** Name and subject of a space in both national languages, the reader's own first; one of them is enough. */
export const SpaceFields = ({ lang, entry, errors }: Props) => {
  const t = insideTexts[lang].form
  const languages = inOrder[lang]
  const optional = (one: 'fi' | 'sv') => (one === languages[0] ? undefined : optionalWord[lang])
  return (
    <>
      {languages.map((one) => (
        <TextField
          key={one}
          name={`name_${one}`}
          label={t.name[one]}
          hint={one === languages[0] ? t.nameHint : undefined}
          optional={optional(one)}
          lang={one === lang ? undefined : one}
          value={entry[`name_${one}`]}
          error={errorOf(errors, `name_${one}`)}
        />
      ))}
      {languages.map((one) => (
        <LongText
          key={one}
          name={`about_${one}`}
          label={t.about[one]}
          hint={one === languages[0] ? t.aboutHint : undefined}
          optional={optional(one)}
          rows={4}
          lang={one === lang ? undefined : one}
          value={entry[`about_${one}`]}
          error={errorOf(errors, `about_${one}`)}
        />
      ))}
    </>
  )
}
