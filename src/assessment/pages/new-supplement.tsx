import { costTypesSent } from '../../calls/cost-type.ts'
import { isCoveredIn, standingIn } from '../../applications/covering.ts'
import { keptPartOf } from '../../applications/kept-part.ts'
import { FieldValue } from '../../applications/parts/field-value.tsx'
import { fieldName } from '../../applications/parts/supplement-read.tsx'
import { fieldsSaidIn } from '../../applications/supplement-part.ts'
import { attachmentsField, type RequestFaults, type SupplementField } from '../../applications/supplement.ts'
import { dayRead, writtenDay, type Day } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { Covered } from '../../register/parts/secrecy.tsx'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Hidden } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { DateField, LongText } from '../../ui/text-field.tsx'
import { texts as said } from '../texts/supplement.ts'
import { CaseFrame } from './case-frame.tsx'
import type { AtCase } from './supplements.tsx'

export type TypedRequest = {
  readonly fields: readonly SupplementField[]
  readonly reason: string
  readonly due: string
}

type Props = AtCase & {
  readonly typed: TypedRequest
  readonly faults: RequestFaults
  readonly refused?: string | undefined
  readonly newId: string
  /** A deadline that would do, as an example. */
  readonly proposed: Day
}

/** The name of the field in which it is written what a field of the application lacks. */
export const noteName = (key: string): string => `note.${key}`

const faultTexts = ({ view: { lang } }: Props) => said[lang].fault

function dueError(props: Props): readonly FieldError[] {
  const { due } = props.faults
  if (due === undefined) return []
  const lang = props.view.lang
  const read = dayRead(props.typed.due)
  const day = read.ok ? read.value : props.proposed
  return [{ field: 'due', text: say(faultTexts(props).due[due], { day: writtenDay(day, lang) }) }]
}

function errorsIn(props: Props): readonly FieldError[] {
  const { faults, form, view } = props
  const t = faultTexts(props)
  return [
    ...(faults.fields === undefined ? [] : [{ field: 'reason', text: t.fields }]),
    ...(faults.reason === undefined ? [] : [{ field: 'reason', text: t.reason[faults.reason] }]),
    ...Object.entries(faults.notes ?? {}).map(([key, fault]) => ({
      field: noteName(key),
      text: say(t.note[fault], { field: fieldName(form, key, view.lang) }),
    })),
    ...dueError(props),
  ]
}

/** What stands in the field now, so that one sees what is being asked about. */
const Now = ({ view: { lang }, form, purposes, version, secrecy, field }: Props & { field: SupplementField }) => {
  const t = said[lang]
  const part = keptPartOf(field.key)
  const question = form.questions.find(({ key }) => key === field.key)
  const value = fieldsSaidIn(version.content)[field.key]
  if (question === undefined || field.key === attachmentsField) return null
  const isCovered = part !== undefined && isCoveredIn(secrecy, part.kind, part.key)
  return (
    <Details summary={t.now} lean>
      {isCovered ? (
        <Covered lang={lang} standing={standingIn(secrecy, part.kind, part.key)} />
      ) : value === undefined ? (
        t.nowBlank
      ) : (
        <FieldValue
          lang={lang}
          question={question}
          value={value}
          purposes={purposes}
          types={costTypesSent(version.content)}
          textLang={version.content.lang}
        />
      )}
    </Details>
  )
}

const Fields = (props: Props & { errors: readonly FieldError[] }) => {
  const { view, form, typed, errors } = props
  return typed.fields.map((field) => (
    <div key={field.key} className="stack tight">
      <Hidden name="field" value={field.key} />
      <LongText
        name={noteName(field.key)}
        label={say(said[view.lang].lacking, { field: fieldName(form, field.key, view.lang) })}
        rows={3}
        value={field.note}
        error={errorOf(errors, noteName(field.key))}
      />
      <Now {...props} field={field} />
    </div>
  ))
}

const Body = (props: Props & { errors: readonly FieldError[] }) => {
  const { view, listed, typed, newId, proposed, errors } = props
  const { lang } = view
  const t = said[lang]
  return (
    <div className="read">
      <Form action={paths.deskSupplements(lang, listed.applicationId)} hidden={{ id: newId }}>
        <LongText
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          rows={4}
          value={typed.reason}
          error={errorOf(errors, 'reason')}
        />
        <Fields {...props} />
        <DateField
          name="due"
          label={t.due}
          hint={say(t.dueHint, { day: writtenDay(proposed, lang) })}
          value={typed.due}
          error={errorOf(errors, 'due')}
        />
        <Buttons>
          <SubmitButton>{t.send}</SubmitButton>
          <a href={paths.deskSupplements(lang, listed.applicationId)}>{t.other}</a>
        </Buttons>
      </Form>
    </div>
  )
}

/** The second of two steps: what is lacking in each field, why it is asked, and by when. */
export function NewSupplementPage(props: Props) {
  const { view, listed, call, refused } = props
  const t = said[view.lang]
  const errors = errorsIn(props)
  return (
    <CaseFrame
      view={view}
      listed={listed}
      call={call}
      title={t.new}
      lead={t.newLead}
      more={[{ text: t.title, href: paths.deskSupplements(view.lang, listed.applicationId) }]}
      errors={errors}
      refused={refused}
    >
      <Body {...props} errors={errors} />
    </CaseFrame>
  )
}
