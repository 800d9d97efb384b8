import type { Lang } from '../../kit/lang.ts'
import { paths } from '../../paths.ts'
import type { CaseLang } from '../../people/organisation.ts'
import type { ButtonVariant } from '../../ui/button.tsx'
import { PostButton } from '../../ui/form.tsx'
import { texts } from '../texts/begin.ts'

type Props = {
  readonly lang: Lang
  readonly slug: string
  /** Id of the application that is begun: sent twice it is one. */
  readonly newId: string
  /** The languages in which the organisation may have its case, its main one first. */
  readonly languages: readonly CaseLang[]
  readonly variant?: ButtonVariant | undefined
}

/** Begins an application: one button, or one for each language of a bilingual organisation, the reader's own first. */
export const BeginButtons = ({ lang, slug, newId, languages, variant }: Props) => {
  const t = texts[lang]
  const action = paths.newApplication(lang, slug)
  if (languages.length < 2)
    return (
      <PostButton action={action} hidden={{ id: newId }} variant={variant}>
        {t.begin}
      </PostButton>
    )
  const ordered = languages.toSorted((a, b) => Number(b === lang) - Number(a === lang))
  return ordered.map((one, index) => (
    <PostButton key={one} action={action} hidden={{ id: newId, lang: one }} variant={index === 0 ? variant : 'second'}>
      {t.beginIn[one]}
    </PostButton>
  ))
}

/** What the choice of the language decides; nothing where there is none to make. */
export const AboutLanguage = ({ lang, languages }: Pick<Props, 'lang' | 'languages'>) =>
  languages.length < 2 ? null : <p className="small">{texts[lang].about}</p>
