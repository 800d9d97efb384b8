import { AdmissionRead } from '../../applications/parts/admission-read.tsx'
import { EarlierShowings } from '../../applications/parts/earlier-showings.tsx'
import type { Admission, LateGround, LateLacks, LateShowing } from '../../applications/late.ts'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenMoment, writtenSecond } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Choice, Select } from '../../ui/choice-field.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Form } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { LongText } from '../../ui/text-field.tsx'
import type { LateArrival } from '../late-arrival.ts'
import { texts } from '../texts/late.ts'
import { LateLacksPart } from './late-lacks.tsx'
import { callCrumbs, type CallHead } from '../parts/call-tabs.tsx'

type Call = CallHead & { readonly closesAt: Date | null }

export type TypedAdmission = { readonly ground: LateGround | ''; readonly outage: string; readonly reason: string }
type Outage = { readonly id: string; readonly beganAt: Date; readonly endedAt: Date }
type OneProps = {
  readonly view: View
  readonly call: Call
  readonly one: LateArrival
  /** The outages that can have kept it from arriving in time. */
  readonly outages: readonly Outage[]
  readonly admission: Admission | undefined
  readonly lacks: LateLacks
  /** What the applicant shows, the newest first. */
  readonly showings: readonly LateShowing[]
  readonly typed: TypedAdmission
  readonly errors: readonly FieldError[]
  readonly refused?: string | undefined
}

const Shown = ({ view: { lang }, showings }: OneProps) => {
  const t = texts[lang]
  const [shown, ...earlier] = showings
  return (
    <>
      <h2>{t.applicantShows}</h2>
      {shown === undefined ? (
        <p className="quiet">{t.nothingShown}</p>
      ) : (
        <>
          <p className="small quiet">{say(t.shownBy, { who: shown.who, at: writtenMoment(shown.at, lang) })}</p>
          <p className="prose">{shown.showing}</p>
          <EarlierShowings lang={lang} showings={earlier} />
        </>
      )}
    </>
  )
}

/** Which outage, beside the choice of that ground; or that there is none, and where they are kept. */
const Outages = ({ view: { lang }, outages, typed }: OneProps) => {
  const t = texts[lang]
  const log = <a href={paths.deskOutages(lang)}>{t.toLog}</a>
  if (outages.length === 0)
    return (
      <p className="small">
        {t.noOutage} {log}
      </p>
    )
  return (
    <Select
      name="outage"
      label={t.whichOutage}
      blank={t.chooseOutage}
      value={typed.outage}
      options={outages.map(({ id, beganAt, endedAt }) => ({
        value: id,
        label: say(t.stretch, { from: writtenMoment(beganAt, lang), to: writtenMoment(endedAt, lang) }),
      }))}
    />
  )
}

const Admitting = (props: OneProps) => {
  const { view, call, one, typed, errors } = props
  const t = texts[view.lang]
  return (
    <Form action={paths.deskLateOne(view.lang, call.slug, one.applicationId)}>
      <Choice
        name="ground"
        label={t.ground}
        value={typed.ground}
        error={errorOf(errors, 'ground')}
        options={[
          { value: 'outage', label: t.outage, more: <Outages {...props} /> },
          { value: 'showing', label: t.shownGround },
        ]}
      />
      <LongText
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        rows={4}
        value={typed.reason}
        error={errorOf(errors, 'reason')}
      />
      <Note kind="warn">{t.consequence}</Note>
      <Buttons>
        <SubmitButton>{t.admit}</SubmitButton>
      </Buttons>
    </Form>
  )
}

function factsOf({ view: { lang }, one }: OneProps) {
  const t = texts[lang]
  return [
    { term: t.tried, text: writtenSecond(one.triedAt, lang) },
    { term: t.triedBy, text: one.triedBy ?? '' },
    { term: t.tries, text: String(one.tries) },
    { term: t.sentBefore, text: one.sentBefore === null ? t.noneBefore : writtenMoment(one.sentBefore, lang) },
  ]
}

const lacksOf = ({ view: { lang }, one: { applicationId }, lacks, admission }: OneProps) => ({
  lang,
  applicationId,
  lacks,
  admitted: admission !== undefined,
})

function alertOf({ view, errors, refused }: OneProps) {
  if (errors.length > 0) return <ErrorSummary title={texts[view.lang].problem} errors={errors} />
  return refused === undefined ? undefined : <Alert kind="bad">{refused}</Alert>
}

/** One application that arrived after closing: when, what its applicant shows, and the act that admits it. */
export function LateOnePage(props: OneProps) {
  const { view, call, one, admission, errors } = props
  const { lang } = view
  const t = texts[lang]
  return (
    <Page
      view={view}
      title={say(t.one, { who: plain(one.coordinator, lang) })}
      lead={say(t.oneLead, {
        closes: call.closesAt === null ? '' : writtenMoment(call.closesAt, lang),
        at: writtenSecond(one.triedAt, lang),
      })}
      crumbs={[...callCrumbs(view, call), { text: t.title, href: paths.deskLate(lang, call.slug) }]}
      example={one.example}
      width="read"
      alert={alertOf(props)}
      failed={errors.length > 0}
    >
      <Facts flat facts={factsOf(props)} />
      <Shown {...props} />
      {admission === undefined ? <LateLacksPart {...lacksOf(props)} /> : null}
      {admission === undefined ? (
        <Admitting {...props} />
      ) : (
        <>
          <AdmissionRead lang={lang} admission={admission} />
          <LateLacksPart {...lacksOf(props)} />
          <p>
            <a href={paths.deskCase(lang, one.applicationId)}>{t.toCase}</a>
          </p>
        </>
      )}
    </Page>
  )
}
