import type { Call } from '../../calls/call.ts'
import { Said } from '../../calls/parts/said.tsx'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice-field.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Group } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { Table } from '../../ui/table.tsx'
import { LongText } from '../../ui/text-field.tsx'
import { demandInAll, type Demand } from '../demand.ts'
import { texts } from '../texts/priority.ts'
import type { Tab } from '../tab.ts'
import { callCrumbs, CallTabs } from '../parts/call-tabs.tsx'

export type PriorityProps = {
  view: View
  call: Call
  tabs: readonly Tab[]
  demands: readonly Demand[]
  /** Whether this person lays it down now; else why nothing can be laid down. */
  standing: 'may_lay' | 'waits' | 'late'
  typed: (name: string) => string
  errors: readonly FieldError[]
  refusal?: keyof (typeof texts)['fi']['refusal'] | undefined
  done?: boolean | undefined
}

const needed = ['fi', 'sv'] as const

const Demands = ({ view, call, demands }: PriorityProps) => {
  const t = texts[view.lang]
  const name = ({ purpose }: Demand) =>
    plain(call.purposes.find(({ key }) => key === purpose)?.words ?? null, view.lang) || t.other
  return (
    <>
      <Table
        id="demand"
        caption={t.demand}
        columns={[
          { key: 'purpose', head: t.columns.purpose, cell: name, foot: t.all },
          {
            key: 'count',
            head: t.columns.count,
            end: true,
            cell: ({ count }) => count,
            file: { kind: 'number', of: ({ count }) => count },
            foot: demandInAll(demands).count,
          },
          {
            key: 'sought',
            head: t.columns.sought,
            end: true,
            cell: ({ soughtCents }) => euros(soughtCents, view.lang),
            file: { kind: 'money', of: ({ soughtCents }) => soughtCents },
            foot: euros(demandInAll(demands).soughtCents, view.lang),
          },
        ]}
        rows={demands}
        keyOf={({ purpose }) => purpose ?? ''}
        files
        empty={<p>{t.none}</p>}
      />
      {call.appropriationCents === null ? null : (
        <p>{say(t.pot, { sum: euros(call.appropriationCents, view.lang) })}</p>
      )}
    </>
  )
}

const Texts = ({ view, typed, errors, name }: PriorityProps & { name: 'text' | 'reason' }) => {
  const t = texts[view.lang]
  return (
    <Group name={name} id={`${name}-languages`} label={t[name]} hint={name === 'text' ? t.textHint : t.reasonHint}>
      <div className="languages">
        {needed.map((lang) => (
          <LongText
            key={lang}
            name={`${name}.${lang}`}
            label={t.langs[lang]}
            lang={lang}
            rows={4}
            value={typed(`${name}.${lang}`)}
            error={errorOf(errors, `${name}.${lang}`)}
          />
        ))}
      </div>
    </Group>
  )
}

const Laying = (props: PriorityProps) => {
  const { view, call, typed, errors } = props
  const t = texts[view.lang]
  return (
    <Form action={paths.deskPriority(view.lang, call.slug)}>
      <Choice
        name="purpose"
        label={t.purpose}
        value={typed('purpose')}
        error={errorOf(errors, 'purpose')}
        options={call.purposes.map(({ key, words }) => ({ value: key, label: plain(words, view.lang) }))}
      />
      <Texts {...props} name="text" />
      <Texts {...props} name="reason" />
      <Note kind="warn">{t.once}</Note>
      <SubmitButton>{t.button}</SubmitButton>
    </Form>
  )
}

const Laid = ({ view, call }: PriorityProps) => {
  const [t, lang] = [texts[view.lang], view.lang]
  const first = call.purposes.find(({ key }) => key === call.priorityPurpose)
  return (
    <Note title={plain(first?.words ?? null, lang)}>
      {call.priorityText === null ? null : (
        <p>
          <Said words={call.priorityText} lang={lang} />
        </p>
      )}
      <p>
        <Said words={call.priorityReason} lang={lang} />
      </p>
      <p className="small quiet">
        {call.priorityLaidAt === null ? t.inCall : say(t.laid, { when: writtenMoment(call.priorityLaidAt, lang) })}
      </p>
    </Note>
  )
}

const alertOf = ({ view, errors, refusal, done }: PriorityProps) => {
  const t = texts[view.lang]
  if (refusal !== undefined) return <Alert kind="bad">{t.refusal[refusal]}</Alert>
  if (errors.length > 0) return <ErrorSummary title={t.problem} errors={errors} />
  return done === true ? <Alert kind="good">{t.done}</Alert> : undefined
}

/** Which purpose goes first in a call: what has been applied for, the act of the decision-maker, or how it was laid down. */
export const PriorityPage = (props: PriorityProps) => {
  const { view, call, tabs, standing, errors, refusal } = props
  const t = texts[view.lang]
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      crumbs={callCrumbs(view, call)}
      example={call.example}
      alert={alertOf(props)}
      failed={refusal !== undefined || errors.length > 0}
    >
      <CallTabs view={view} slug={call.slug} now="priority" open={tabs} />
      {call.priorityPurpose === null ? null : <Laid {...props} />}
      <Demands {...props} />
      {call.priorityPurpose !== null ? null : standing === 'may_lay' ? (
        <Laying {...props} />
      ) : (
        <Note>{t[standing]}</Note>
      )}
    </Page>
  )
}
