import type { ReactNode } from 'react'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice-field.tsx'
import { errorOf, ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Bar, Form, PostButton } from '../../ui/form.tsx'
import { LongText } from '../../ui/text-field.tsx'
import { tasksQuestion } from '../clash.ts'
import { seenName } from '../field-name.ts'
import { tasksPart } from '../kept-part.ts'
import { longestTasks, type Partner } from '../partner.ts'
import type { RemarkCount } from '../remark.ts'
import { texts } from '../texts.ts'
import type { Workspace } from '../workspace.ts'
import { AutoSaved, SavedAt } from './auto-saved.tsx'
import { PartLink } from './field-link.tsx'
import { FirstButton } from './questions.tsx'
import { WorkspacePage } from './workspace-page.tsx'
import { WrittenTogether } from './written-together.tsx'

export type PartnerProps = {
  readonly view: View
  readonly work: Workspace
  readonly partner: Partner
  readonly remarks: readonly RemarkCount[]
  /** What was typed when the form came back. */
  readonly tasks?: string | undefined
  /** The tasks from which what was typed began; those that stand now where the page does not say. */
  readonly seen?: string | undefined
  readonly errors?: readonly FieldError[] | undefined
  readonly alert?: ReactNode
}

const TasksForm = ({ view, work, partner, remarks, tasks, seen, errors = [] }: PartnerProps) => {
  const { lang } = view
  const t = texts[lang].parties
  const own = partner.id === work.own?.id
  const fields = [{ key: 'tasks', longest: longestTasks, line: tasksPart(partner.id) }]
  const languages = [
    { value: 'fi', label: t.fi },
    { value: 'sv', label: t.sv },
  ]
  return (
    <WrittenTogether view={view} work={work} fields={errors.length > 0 ? [] : fields}>
      <AutoSaved view={view} to={paths.applicationAnswer(lang, work.application.id)} whole={tasksQuestion(partner.id)}>
        <Form
          action={paths.applicationPartner(lang, work.application.id, partner.id)}
          hidden={{ [seenName(tasksQuestion(partner.id))]: seen ?? partner.tasks }}
          label={t.tasks}
        >
          <FirstButton lang={lang} />
          <LongText
            name="tasks"
            label={say(t.tasksLabel, { party: plain(partner.name, lang) })}
            hint={t.tasksHint}
            rows={10}
            lang={partner.lang}
            value={tasks ?? partner.tasks}
            error={errorOf(errors, 'tasks')}
            after={
              <>
                <PartLink view={view} work={work} remarks={remarks} part={tasksPart(partner.id)} />{' '}
                <span className="quiet">{t.tasksNote}</span>
              </>
            }
          />
          {own ? <Choice name="lang" label={t.lang} options={languages} value={partner.lang} across /> : null}
          <Bar>
            <Buttons>
              <SubmitButton icon="arrow">{texts[lang].work.save}</SubmitButton>
            </Buttons>
            <SavedAt view={view} at={work.application.savedAt} />
          </Bar>
        </Form>
      </AutoSaved>
    </WrittenTogether>
  )
}

/** Who may write these tasks: the party itself and the coordinator, while it is open; what was typed too late is shown as well. */
const describes = ({ work, partner, tasks }: PartnerProps) =>
  (work.may.partners || (partner.id === work.own?.id && work.mayOwn.tasks)) && (work.open || tasks !== undefined)

/** The tasks for those who only read them. */
const TasksRead = ({ view, work, partner, remarks }: PartnerProps) => (
  <>
    <p className="prose" lang={partner.lang}>
      {partner.tasks === '' ? texts[view.lang].parties.noTasks : partner.tasks}
    </p>
    <PartLink view={view} work={work} remarks={remarks} part={tasksPart(partner.id)} />
  </>
)

/** How a party is taken out, for whoever may. */
const Removing = ({ view: { lang }, work, partner }: PartnerProps) => {
  const t = texts[lang].parties
  if (!work.open || !work.may.partners || partner.role !== 'partner') return null
  return (
    <>
      <h2>{t.remove}</h2>
      <p>{say(t.removeNote, { party: plain(partner.name, lang) })}</p>
      <PostButton
        action={paths.applicationPartner(lang, work.application.id, partner.id)}
        hidden={{ deed: 'remove' }}
        variant="grave"
      >
        {t.remove}
      </PostButton>
    </>
  )
}

/** One party's tasks; the coordinator may also take the party out. */
export function PartnerPage(props: PartnerProps) {
  const { view, work, partner, errors = [], alert } = props
  const { lang } = view
  const writes = describes(props)
  const summary =
    errors.length === 0 ? (
      alert
    ) : (
      <ErrorSummary title={say(texts[lang].work.errors, { count: errors.length })} errors={errors} />
    )
  return (
    <WorkspacePage
      view={view}
      work={work}
      current="parties"
      title={plain(partner.name, lang)}
      alert={summary}
      failed={errors.length > 0}
      scripts={writes ? ['auto-save', 'write-together'] : undefined}
    >
      {writes ? <TasksForm {...props} /> : <TasksRead {...props} />}
      <Removing {...props} />
    </WorkspacePage>
  )
}
