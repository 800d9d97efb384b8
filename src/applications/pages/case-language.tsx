import type { Lang } from '../../kit/lang.ts'
import { paths } from '../../paths.ts'
import type { CaseLang } from '../../people/organisation.ts'
import { PostButton } from '../../ui/form.tsx'
import { otherLanguages } from '../case-language.ts'
import { caseLanguageTexts } from '../texts/case-language.ts'
import type { Workspace } from '../workspace.ts'

type Props = {
  readonly lang: Lang
  readonly work: Workspace
  /** The languages of the coordinator. */
  readonly languages: readonly CaseLang[]
}

/** In which language the case is handled and decided, and the change of it, for the coordinator until it is sent. */
export function CaseLanguage({ lang, work, languages }: Props) {
  const t = caseLanguageTexts[lang]
  const { application, open, may } = work
  const others = open && may.language ? otherLanguages(application, languages) : []
  return (
    <>
      <h2 id="language">{t.title}</h2>
      <p>
        {t.is[application.lang]} {others.length > 0 ? t.until : null}
      </p>
      {others.map((one) => (
        <PostButton
          key={one}
          action={paths.applicationLanguage(lang, application.id)}
          hidden={{ lang: one }}
          variant="second"
        >
          {t.change[one]}
        </PostButton>
      ))}
    </>
  )
}
