import type { View } from '../../frame/view.ts'
import { Page } from '../../frame/page.tsx'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import type { DeclarationRefusal } from '../conflict.ts'
import type { ListedCase } from '../listed.ts'
import { texts } from '../texts.ts'
import { DeclarationForm, Parties, type Typed } from './declaration.tsx'

type Props = {
  view: View
  listed: ListedCase
  suggested: readonly string[]
  typed: Typed
  refused?: DeclarationRefusal | 'choice_missing' | undefined
}
const fields = {
  choice_missing: 'declared',
  ground_missing: 'ground',
  note_missing: 'note',
  declared_already: 'declared',
} as const

/** Before reading: title and parties, so that one can tell whether one is disqualified, and nothing more. */
export const Declare = ({ view, listed, suggested, typed, refused }: Props) => {
  const { declare, queue, refusal, problem, untitled } = texts[view.lang]
  const title = plain(listed.title, view.lang) || untitled
  const message = refused === undefined ? undefined : refused === 'choice_missing' ? declare.choose : refusal[refused]
  const errors = refused === undefined || message === undefined ? [] : [{ field: fields[refused], text: message }]
  return (
    <Page
      view={view}
      title={declare.title}
      lead={declare.lead}
      above={listed.caseNumber}
      width="read"
      example={listed.example}
      crumbs={[{ text: queue.title, href: paths.assess(view.lang) }]}
      failed={errors.length > 0}
      alert={errors.length === 0 ? undefined : <ErrorSummary title={problem} errors={errors} />}
    >
      <p className="h3 strong">{title}</p>
      <Parties view={view} parties={[listed.coordinator, ...listed.partners]} suggested={suggested} />
      <DeclarationForm view={view} applicationId={listed.applicationId} typed={typed} refused={refused} />
    </Page>
  )
}
