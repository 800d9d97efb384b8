import type { ReactNode } from 'react'
import type { SupplementShown } from '../../applications/parts/supplement-read.tsx'
import type { Shown } from '../../applications/secrecy.ts'
import type { View } from '../../frame/view.ts'
import { Page } from '../../frame/page.tsx'
import type { Earlier } from '../../catalogue/earlier.ts'
import { SimilarWorks } from '../../catalogue/parts/similar-works.tsx'
import type { Form } from '../../forms/form.ts'
import type { Option } from '../../forms/question.ts'
import { writtenDay, writtenMoment } from '../../kit/dates.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Chips } from '../../ui/chips.tsx'
import { Details } from '../../ui/details.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { Status } from '../../ui/status.tsx'
import type { ListedCase, Others, ReadVersion } from '../listed.ts'
import { ApplicationContent, partsOf } from '../parts/application-content.tsx'
import { SheetTable } from '../parts/sheet-table.tsx'
import { texts } from '../texts.ts'
import { DeclarationForm, nothingTyped } from './declaration.tsx'
import { ScoreForm, ToMine, type Scoring } from './score-form.tsx'
import { Supplemented } from './supplemented.tsx'

export type Reading = {
  readonly listed: ListedCase
  readonly version: ReadVersion
  readonly form: Form
  readonly whole: Form
  readonly secrecy: Shown
  readonly purposes: readonly Option[]
  readonly similar: Earlier
  readonly dueOn: string | undefined
  /** What the parties have been asked to supplement. */
  readonly supplements: readonly SupplementShown[]
  /** The next one in the queue that waits. */
  readonly nextId: string | undefined
}

type Props = {
  view: View
  reading: Reading
  scoring: Scoring
  /** Others' sheets; undefined while one may not see them. */
  others: Others | undefined
  /** Points may be given now. */
  open: boolean
  refused?: string | undefined
}

const Similar = ({ view, reading }: { view: View; reading: Reading }) => {
  const said = texts[view.lang].assess
  const compared = reading.version.content.reuse.findings.map((finding) => finding.workId)
  return (
    <section className="panel stack" aria-labelledby="similar">
      <h2 id="similar">{said.similar}</h2>
      <p className="small quiet">{said.similarLead}</p>
      <SimilarWorks
        lang={view.lang}
        earlier={reading.similar}
        deed={(work) =>
          compared.includes(work.id) ? (
            <p className="small">
              <Status kind="ok">{said.answeredBy}</Status>
            </p>
          ) : null
        }
      />
    </section>
  )
}

const Left = ({ view, reading }: { view: View; reading: Reading }) => {
  const fileHref = (id: string) => paths.assessmentAttachment(view.lang, reading.listed.applicationId, id)
  const content = {
    fileHref,
    lang: view.lang,
    form: reading.form,
    content: reading.version.content,
    purposes: reading.purposes,
    secrecy: reading.secrecy,
  }
  const { number, arrivedAt } = reading.version
  return (
    <div className="stack">
      <p className="small quiet">
        {say(texts[view.lang].assess.version, { number, at: writtenMoment(arrivedAt, view.lang) })}
      </p>
      <Supplemented view={view} reading={reading} fileHref={fileHref} />
      <Chips label={texts[view.lang].assess.sections} chips={partsOf(content)} />
      <ApplicationContent {...content} />
      <Similar view={view} reading={reading} />
    </div>
  )
}

const OthersSheets = ({ view, others }: { view: View; others: Others }) => (
  <section className="stack">
    <SheetTable lang={view.lang} criteria={others.criteria} sheets={others.sheets} />
    {others.open === 0 ? null : (
      <p className="quiet">{say(texts[view.lang].assess.waitingFor, { count: others.open })}</p>
    )}
  </section>
)

const Later = ({ view, applicationId }: { view: View; applicationId: string }) => {
  const said = texts[view.lang].declare
  return (
    <Details summary={said.later}>
      <p>{said.laterLead}</p>
      <DeclarationForm view={view} applicationId={applicationId} typed={nothingTyped} refused={undefined} later />
    </Details>
  )
}

const Mine = ({
  view,
  scoring,
  open,
  next,
}: {
  view: View
  scoring: Scoring
  open: boolean
  next: string | undefined
}) => {
  const said = texts[view.lang].assess
  const { completedAt } = scoring.sheet
  if (completedAt !== null)
    return <Note kind="good">{say(said.completed, { at: writtenMoment(completedAt, view.lang) })}</Note>
  return open ? <ScoreForm view={view} scoring={scoring} next={next} /> : <Note>{said.notOpen}</Note>
}

const Right = ({ view, reading, scoring, others, open }: Props) => {
  const next = reading.nextId === undefined ? undefined : paths.assessment(view.lang, reading.nextId)
  return (
    <div className="stack stick">
      <Mine view={view} scoring={scoring} open={open} next={next} />
      {others === undefined ? null : <OthersSheets view={view} others={others} />}
      {scoring.sheet.completedAt === null || next === undefined ? null : (
        <p>
          <a href={next}>{texts[view.lang].assess.next}</a>
        </p>
      )}
      <Later view={view} applicationId={reading.listed.applicationId} />
    </div>
  )
}

const Above = ({ view, reading }: { view: View; reading: Reading }): ReactNode => {
  const said = texts[view.lang].assess
  const parties = [reading.listed.coordinator, ...reading.listed.partners]
    .map((party) => plain(party.name, view.lang))
    .join(', ')
  return say(said.lead, {
    parties,
    seeks: say(texts[view.lang].seeks, { sum: euros(reading.listed.soughtCents, view.lang) }),
  })
}

const alertOf = (view: View, { scoring, refused }: Props) => {
  if (scoring.errors.length > 0) return <ErrorSummary title={texts[view.lang].problem} errors={scoring.errors} />
  return refused === undefined ? undefined : <Alert kind="bad">{refused}</Alert>
}

/** Read on one side, assess on the other. */
export const Assess = (props: Props) => {
  const { view, reading } = props
  const said = texts[view.lang]
  return (
    <Page
      view={view}
      scripts={props.open && props.scoring.sheet.completedAt === null ? ['auto-save'] : undefined}
      wide
      title={plain(reading.listed.title, view.lang) || said.untitled}
      example={reading.listed.example}
      failed={props.scoring.errors.length > 0}
      crumbs={[{ text: said.queue.title, href: paths.assess(view.lang) }]}
      above={reading.listed.caseNumber}
      alert={alertOf(view, props)}
      lead={<Above view={view} reading={reading} />}
    >
      <p className="row">
        <Status kind="ok">{said.assess.declaredNone}</Status>
        {reading.dueOn === undefined ? null : (
          <span className="small">{say(said.assess.dueBy, { day: writtenDay(reading.dueOn, view.lang) })}</span>
        )}
        <ToMine {...props} />
      </p>
      <div className="beside even">
        <Left view={view} reading={reading} />
        <Right {...props} />
      </div>
    </Page>
  )
}
