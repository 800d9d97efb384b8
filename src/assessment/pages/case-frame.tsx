import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Alert } from '../../ui/note.tsx'
import { texts as said } from '../texts/correspondence.ts'
import type { ListedCase } from '../listed.ts'
import { texts } from '../texts.ts'
import { writtenApplicants } from '../written.ts'
import { callCrumbs, type CallHead } from '../parts/call-tabs.tsx'

type Crumb = { readonly text: string; readonly href: string }
type Props = {
  readonly view: View
  readonly listed: ListedCase
  readonly call: CallHead
  readonly title: string
  /** Follows the case number and the applicant. */
  readonly lead: string
  readonly more?: readonly Crumb[] | undefined
  /** What has to be corrected in the form that came back. */
  readonly errors?: readonly FieldError[] | undefined
  /** Why the last deed could not be done. */
  readonly refused?: string | undefined
  readonly scripts?: readonly string[] | undefined
  readonly children: ReactNode
}

/** What came of the last deed, where it failed. */
function alertOf({ view: { lang }, errors = [], refused }: Props): ReactNode {
  if (errors.length > 0)
    return <ErrorSummary title={say(said[lang].problem, { count: errors.length })} errors={errors} />
  return refused === undefined ? undefined : <Alert kind="bad">{refused}</Alert>
}

/** A page beside the page of one case at the desk, with the way back to it and what came of the last deed. */
export function CaseFrame(props: Props) {
  const { view, listed, call, title, lead, more = [], errors = [], scripts, children } = props
  const { lang } = view
  const name = plain(listed.title, lang) || texts[lang].untitled
  const applicant = writtenApplicants(listed, lang, texts[lang].andOthers)
  return (
    <Page
      view={view}
      title={title}
      above={name}
      lead={say('{number} · {applicant}. {lead}', { number: listed.caseNumber, applicant, lead })}
      example={listed.example}
      crumbs={[
        ...callCrumbs(view, call),
        { text: texts[lang].list.title, href: paths.deskApplications(lang, call.slug) },
        { text: name, href: paths.deskCase(lang, listed.applicationId) },
        ...more,
      ]}
      failed={errors.length > 0}
      alert={alertOf(props)}
      scripts={scripts}
    >
      {children}
    </Page>
  )
}
