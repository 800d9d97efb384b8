import type { OwnEntry } from '../../catalogue/own/own-work.ts'
import { OwnForm } from '../../catalogue/parts/own-form.tsx'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import type { Lang } from '../../kit/lang.ts'
import { plain, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { texts } from '../texts/enrolment.ts'

type Props = {
  readonly view: View
  readonly municipality: { readonly name: Words; readonly example: boolean }
  readonly entry: OwnEntry
  readonly saved: { readonly text: string; readonly lang: Lang }
  readonly id: string
  readonly errors: readonly FieldError[]
}

/** Where an influencer tells what it has changed as a work that others find; what the enrolment says stands there already. */
export function TellWork({ view, municipality, entry, saved, id, errors }: Props) {
  const { lang } = view
  const t = texts[lang].work
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      above={plain(municipality.name, lang)}
      example={municipality.example}
      width="read"
      crumbs={[{ text: texts[lang].enrol.again, href: paths.enrolment(lang) }]}
      failed={errors.length > 0}
      alert={errors.length > 0 ? <ErrorSummary title={texts[lang].enrol.errors} errors={errors} /> : undefined}
    >
      <p>{t.result}</p>
      <blockquote lang={saved.lang === lang ? undefined : saved.lang}>{saved.text}</blockquote>
      <OwnForm
        lang={lang}
        action={paths.enrolmentWork(lang)}
        entry={entry}
        errors={errors}
        button={t.save}
        hidden={{ id }}
      />
    </Page>
  )
}
