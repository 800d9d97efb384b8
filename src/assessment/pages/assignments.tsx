import type { View } from '../../frame/view.ts'
import { Page } from '../../frame/page.tsx'
import { writtenDay } from '../../kit/dates.ts'
import { paths } from '../../paths.ts'
import { LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Form } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { DateField, LongText } from '../../ui/text-field.tsx'
import type { Tab } from '../tab.ts'
import { texts } from '../texts.ts'
import { AssignmentMatrix, type Sharing } from './assignment-matrix.tsx'
import { callCrumbs, CallTabs, type CallHead } from '../parts/call-tabs.tsx'

type Props = {
  view: View
  call: CallHead
  tabs: readonly Tab[]
  sharing: Sharing
  told?: { kind: 'good' | 'bad' | 'info'; text: string } | undefined
}

const Due = ({ view, call, sharing }: { view: View; call: CallHead; sharing: Sharing }) => {
  const said = texts[view.lang].begin
  return (
    <Form action={paths.deskAssignments(view.lang, call.slug)} label={said.due}>
      <DateField name="due" label={said.due} hint={said.dueHint} value={sharing.due.typed} error={sharing.due.error} />
      <SubmitButton variant="second" slim name="what" value="due">
        {said.saveDue}
      </SubmitButton>
    </Form>
  )
}

const Shares = ({ view, call, sharing }: { view: View; call: CallHead; sharing: Sharing }) => {
  const said = texts[view.lang]
  if (sharing.people.length === 0) return <Empty title={said.assignments.nobodyTitle}>{said.assignments.nobody}</Empty>
  if (sharing.rows.length === 0) return <Empty title={said.list.emptyTitle}>{said.list.empty}</Empty>
  return (
    <>
      {sharing.suggested ? (
        <Note>{sharing.ticked.length === 0 ? said.assignments.noSuggestion : said.assignments.suggested}</Note>
      ) : null}
      <Form action={paths.deskAssignments(view.lang, call.slug)} label={said.assignments.title}>
        <AssignmentMatrix view={view} call={call} sharing={sharing} />
        <LongText
          name="note"
          label={said.assignments.reason}
          hint={said.assignments.reasonHint}
          optional={said.declare.optional}
          rows={2}
          value={sharing.note}
        />
        <SubmitButton name="what" value="assign">
          {said.assignments.button}
        </SubmitButton>
      </Form>
    </>
  )
}

/** Who assesses what: applications down, assessors across. */
export const Assignments = ({ view, call, tabs, sharing, told }: Props) => {
  const said = texts[view.lang].assignments
  const suggest = `${paths.deskAssignments(view.lang, call.slug)}?suggest=1`
  return (
    <Page
      view={view}
      wide
      title={said.title}
      lead={said.lead}
      crumbs={callCrumbs(view, call)}
      example={call.example}
      alert={told === undefined ? undefined : <Alert kind={told.kind}>{told.text}</Alert>}
      next={
        <LinkButton variant="second" href={suggest}>
          {said.suggest}
        </LinkButton>
      }
    >
      <CallTabs view={view} slug={call.slug} now="assignments" open={tabs} />
      <Shares view={view} call={call} sharing={sharing} />
      <Due view={view} call={call} sharing={sharing} />
    </Page>
  )
}

/** The day as the field shows it. */
export const typedDay = (view: View, dueOn: string | undefined): string =>
  dueOn === undefined ? '' : writtenDay(dueOn, view.lang === 'en' ? 'fi' : view.lang)
