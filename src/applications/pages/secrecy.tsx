import type { ReactNode } from 'react'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { GroundAndReason, groundErrors } from '../../register/parts/ground-and-reason.tsx'
import { SecrecyTag } from '../../register/parts/secrecy.tsx'
import { isRevocable, type RequestFaults, type TypedRequest } from '../../register/secrecy/secrecy.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import type { PartsNamed } from '../part-named.ts'
import { partLabel } from '../parts/part-label.ts'
import type { Stood } from '../secrecy.ts'
import { secrecyTexts } from '../texts/secrecy.ts'
import type { Workspace } from '../workspace.ts'
import { WorkspacePage } from './workspace-page.tsx'

type Own = {
  readonly stood: readonly Stood[]
  readonly parts: readonly string[]
  readonly named: PartsNamed
}
type Props = {
  readonly view: View
  readonly work: Workspace
  readonly own: Own
  readonly asks: boolean
  readonly newId: string
  readonly typed: TypedRequest
  readonly faults: RequestFaults
  readonly alert?: ReactNode
}

/** The faults of a request as errors at its fields. */
function errorsIn({ part, ...faults }: RequestFaults, lang: Lang): readonly FieldError[] {
  const t = secrecyTexts[lang].fault
  return [...(part === undefined ? [] : [{ field: 'part', text: t.part }]), ...groundErrors(faults, t.reason, lang)]
}

/** Who asked when and why; or that the form does. */
const Asked = ({ lang, standing }: { lang: Lang; standing: Stood['standing'] }) => {
  const t = secrecyTexts[lang]
  if (standing.kind === 'open' || standing.request === null) return null
  const { by, at, reason } = standing.request
  if (by === null || at === null) return <p className="small quiet">{t.byForm}</p>
  return (
    <>
      <p className="small quiet">{say(t.askedBy, { who: by, at: writtenMoment(at, lang) })}</p>
      <p className="prose">
        {t.reason}: {reason}
      </p>
    </>
  )
}

/** Whether a party may take back what it asked of this very part: a file of a secret answer is asked about with the answer. */
const isOwn = ({ part, standing }: Stood): boolean =>
  isRevocable(standing) && standing.kind === 'asked' && standing.request?.part === part

const One = ({ view: { lang }, work, own, asks, stood }: Props & { stood: Stood }) => {
  const t = secrecyTexts[lang]
  const { part, standing } = stood
  const label = partLabel(own.named, part, lang)
  const request = standing.kind === 'open' ? null : standing.request
  return (
    <li className="stack tight">
      <h3>
        {label} <SecrecyTag lang={lang} standing={standing} />
      </h3>
      <Asked lang={lang} standing={standing} />
      {standing.kind === 'secret' || standing.kind === 'public' ? (
        <p className="prose">
          {say(t.decision, { at: writtenMoment(standing.decision.at, lang) })}: {standing.decision.reason}
        </p>
      ) : null}
      {asks && isOwn(stood) && request !== null && request.id !== null ? (
        <PostButton
          action={paths.applicationSecrecyRequest(lang, work.application.id, request.id)}
          variant="second"
          slim
        >
          {t.revoke}
          <span className="hidden">: {label}</span>
        </PostButton>
      ) : null}
    </li>
  )
}

const Asking = ({ view: { lang }, work, own, newId, typed, faults }: Props) => {
  const t = secrecyTexts[lang]
  const errors = errorsIn(faults, lang)
  return (
    <section className="stack" aria-labelledby="add">
      <h2 id="add">{t.add}</h2>
      <Form action={paths.applicationSecrecy(lang, work.application.id)} hidden={{ id: newId }} label={t.add}>
        <Select
          name="part"
          label={t.part}
          blank={t.choose}
          wide
          value={typed.part ?? ''}
          options={own.parts.map((part) => ({ value: part, label: partLabel(own.named, part, lang) }))}
          error={errorOf(errors, 'part')}
        />
        <GroundAndReason lang={lang} texts={t} typed={typed} errors={errors} />
        <Buttons>
          <SubmitButton>{t.send}</SubmitButton>
        </Buttons>
      </Form>
    </section>
  )
}

const Adding = (props: Props) => {
  const t = secrecyTexts[props.view.lang]
  if (!props.asks) return <Note>{t.readOnly}</Note>
  if (props.own.parts.length === 0) return <Empty title={t.nothing}>{t.nothingHelp}</Empty>
  return <Asking {...props} />
}

/** What is asked to be kept secret in an application, how the authority decided, and how one asks. */
export function SecrecyPage(props: Props) {
  const { view, work, own, faults, alert } = props
  const { lang } = view
  const t = secrecyTexts[lang]
  const errors = errorsIn(faults, lang)
  const summary = <ErrorSummary title={say(t.problem, { count: errors.length })} errors={errors} />
  return (
    <WorkspacePage
      view={view}
      work={work}
      current="secrecy"
      title={t.title}
      lead={t.lead}
      failed={errors.length > 0}
      alert={errors.length > 0 ? summary : alert}
    >
      <Note>
        <p>{t.isRequest}</p>
        <p>{t.changed}</p>
        <p>{t.sums}</p>
      </Note>
      <section className="stack" aria-labelledby="asked">
        <h2 id="asked">{t.asked}</h2>
        {own.stood.length === 0 ? (
          <Empty title={t.none}>{t.noneHelp}</Empty>
        ) : (
          <ul className="ruled">
            {own.stood.map((stood) => (
              <One key={stood.part} {...props} stood={stood} />
            ))}
          </ul>
        )}
      </section>
      <Adding {...props} />
    </WorkspacePage>
  )
}
