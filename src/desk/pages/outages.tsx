import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Beside, Group } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { Table } from '../../ui/table.tsx'
import { DateField, LongText, TextField } from '../../ui/text-field.tsx'
import type { TypedOutage } from '../outage.ts'
import { texts } from '../texts/outages.ts'
import { texts as start } from '../texts/start.ts'

export type OutageShown = {
  readonly id: string
  readonly beganAt: Date
  readonly endedAt: Date
  readonly enteredBy: string | null
  readonly reason: string | null
  readonly source: string | null
}
type Props = {
  readonly view: View
  readonly outages: readonly OutageShown[]
  readonly mayEnter: boolean
  readonly typed: TypedOutage
  readonly errors: readonly FieldError[]
  /** For the form, so that it enters once however often it is sent. */
  readonly newId: string
  readonly entered: boolean
}

const minutesOf = ({ beganAt, endedAt }: OutageShown) => Math.ceil((endedAt.getTime() - beganAt.getTime()) / 60_000)

function columnsOf({ lang }: View) {
  const t = texts[lang]
  return [
    { key: 'began', head: t.began, cell: (one: OutageShown) => writtenMoment(one.beganAt, lang) },
    { key: 'ended', head: t.ended, cell: (one: OutageShown) => writtenMoment(one.endedAt, lang) },
    { key: 'minutes', head: t.minutes, end: true, cell: minutesOf },
    { key: 'by', head: t.by, cell: (one: OutageShown) => one.enteredBy ?? t.itself },
    {
      key: 'why',
      head: t.why,
      cell: ({ reason, source }: OutageShown) => (reason === null ? '' : `${reason} (${source ?? ''})`),
    },
  ]
}

const At = ({ view: { lang }, typed, errors, which }: Props & { which: 'began' | 'ended' }) => {
  const t = texts[lang]
  const field = (name: `${'began' | 'ended'}${'Day' | 'Time'}`) => ({
    name,
    value: typed[name],
    error: errorOf(errors, name),
  })
  return (
    <Group name={which} label={t[`${which}At`]}>
      <Beside>
        <DateField {...field(`${which}Day`)} label={t.day} hint={t.dayHint} />
        <TextField {...field(`${which}Time`)} label={t.time} hint={t.timeHint} width="short" />
      </Beside>
    </Group>
  )
}

const Entering = (props: Props) => {
  const { view, typed, errors, newId } = props
  const t = texts[view.lang]
  const text = (name: 'reason' | 'source') => ({ name, value: typed[name], error: errorOf(errors, name) })
  return (
    <section className="read stack" aria-labelledby="enter">
      <h2 id="enter">{t.enter}</h2>
      <Form action={paths.deskOutages(view.lang)} hidden={{ id: newId }}>
        <At {...props} which="began" />
        <At {...props} which="ended" />
        <LongText {...text('reason')} label={t.reason} hint={t.reasonHint} rows={3} />
        <TextField {...text('source')} label={t.source} hint={t.sourceHint} />
        <Note>{t.once}</Note>
        <SubmitButton variant="second">{t.button}</SubmitButton>
      </Form>
    </section>
  )
}

function alertOf({ view, errors, entered }: Props) {
  const t = texts[view.lang]
  if (errors.length > 0) return <ErrorSummary title={t.problem} errors={errors} />
  return entered ? <Alert kind="good">{t.entered}</Alert> : undefined
}

/** When the service could not be reached, and the form by which an officer enters what it could not notice. */
export function OutagesPage(props: Props) {
  const { view, outages, mayEnter, errors } = props
  const t = texts[view.lang]
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      crumbs={[{ text: start[view.lang].title, href: paths.desk(view.lang) }]}
      wide
      alert={alertOf(props)}
      failed={errors.length > 0}
    >
      <p className="prose">{t.how}</p>
      <Table
        id="outages"
        files
        caption={t.caption}
        columns={columnsOf(view)}
        rows={outages}
        keyOf={(one) => one.id}
        dense
        empty={<Empty title={t.empty}>{t.emptyHelp}</Empty>}
      />
      {mayEnter ? <Entering {...props} /> : null}
    </Page>
  )
}
