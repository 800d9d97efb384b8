import type { ReactNode } from 'react'
import type { View } from '../../frame/view.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Facts } from '../../ui/facts.tsx'
import { PostButton } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { budgetOf } from '../budget.ts'
import { texts } from '../texts.ts'
import { editedSince, submissionKey, type Workspace } from '../workspace.ts'
import { words } from '../words.ts'
import { AllLacks } from './lack-list.tsx'
import { LateSending, type LateSent } from './late.tsx'
import { nameOfApplication, WorkspacePage } from './workspace-page.tsx'

type Props = {
  readonly view: View
  readonly work: Workspace
  readonly alert?: ReactNode
  /** After closing, where something was left unsent. */
  readonly late?: LateSent | undefined
}

const coordinatorOf = ({ application }: Workspace, lang: View['lang']) =>
  plain(application.partners.find((partner) => partner.role === 'coordinator')?.name, lang)

const Happens = ({ view: { lang }, work }: Props) => {
  const t = texts[lang].submission
  return (
    <>
      <h2>{t.happens}</h2>
      <ul>
        <li>{say(t.happens1, { authority: plain(work.call.authority.name, lang) })}</li>
        <li>{t.happens2}</li>
        <li>{t.happens3}</li>
        <li>{t.happens4}</li>
      </ul>
    </>
  )
}

const Review = ({ view: { lang }, work }: Props) => {
  const { partners } = work.application
  const budget = budgetOf(partners, work.call.highestShare)
  return (
    <>
      <h2>{texts[lang].submission.review}</h2>
      <Facts
        flat
        facts={[
          { term: texts[lang].my.application, text: nameOfApplication(work, lang) },
          { term: texts[lang].overview.parties, text: partners.map((partner) => plain(partner.name, lang)).join(', ') },
          { term: words[lang].total, text: euros(budget.totalCents, lang) },
          { term: words[lang].own, text: euros(budget.ownCents, lang) },
          { term: words[lang].sought, text: euros(budget.soughtCents, lang) },
          { term: words[lang].attachments, text: String(work.application.attachments.length) },
        ]}
      />
    </>
  )
}

/** The button, or why there is none. */
const Deed = ({ view: { lang }, work }: Props) => {
  const t = texts[lang].submission
  const { application } = work
  if (!work.open) return null
  if (!work.may.submit) return <Note>{say(t.notYours, { coordinator: coordinatorOf(work, lang) })}</Note>
  if (application.newest !== null && !editedSince(application))
    return <Note kind="good">{say(t.unchanged, { number: application.newest.number })}</Note>
  return <PostButton action={paths.applicationSubmission(lang, application.id)}>{t.button}</PostButton>
}

/** What is missing, or what sending does; then the one button that sends. */
export function SubmissionPage(props: Props) {
  const { view, work, alert, late } = props
  const { lang } = view
  const t = texts[lang].submission
  const lacks = work.lacks.length
  return (
    <WorkspacePage view={view} work={work} current={submissionKey} title={t.title} lead={t.lead} alert={alert}>
      {lacks > 0 ? (
        <div className="panel stack">
          <h2>{say(t.missing, { count: lacks })}</h2>
          <AllLacks work={work} lang={lang} />
        </div>
      ) : (
        <>
          <Review {...props} />
          <Happens {...props} />
          <Deed {...props} />
        </>
      )}
      {late === undefined ? null : <LateSending view={view} work={work} {...late} />}
    </WorkspacePage>
  )
}
