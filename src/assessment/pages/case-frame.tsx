import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { ListedCase } from '../listed.ts'
import { texts } from '../texts.ts'
import { writtenApplicants } from '../written.ts'
import { callCrumbs, type CallHead } from './call-tabs.tsx'

type Crumb = { readonly text: string; readonly href: string }
type Props = {
  readonly view: View
  readonly listed: ListedCase
  readonly call: CallHead
  readonly title: string
  /** Follows the case number and the applicant. */
  readonly lead: string
  readonly more?: readonly Crumb[] | undefined
  readonly alert?: ReactNode
  readonly failed?: boolean | undefined
  readonly children: ReactNode
}

/** A page beside the page of one case at the desk, with the way back to it. */
export function CaseFrame({ view, listed, call, title, lead, more = [], alert, failed, children }: Props) {
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
      failed={failed}
      alert={alert}
    >
      {children}
    </Page>
  )
}
