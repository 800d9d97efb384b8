import { costTypesSent } from '../../calls/cost-type.ts'
import { attachmentsField, standingOf } from '../../applications/supplement.ts'
import { SupplementFacts } from '../../applications/parts/supplement-facts.tsx'
import {
  fieldName,
  SupplementRead,
  SupplementStanding,
  type SupplementShown,
} from '../../applications/parts/supplement-read.tsx'
import type { Form as AskedForm } from '../../forms/form.ts'
import type { Option } from '../../forms/question.ts'
import type { View } from '../../frame/view.ts'
import { writtenMoment, type Day } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { Opened } from '../../register/parts/opened.tsx'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Choices } from '../../ui/choice-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { DateField } from '../../ui/text-field.tsx'
import { texts as said } from '../texts/supplement.ts'
import type { Shown } from '../../applications/secrecy.ts'
import type { ListedCase, ReadVersion } from '../listed.ts'
import type { Asks } from '../policy.ts'
import { CaseFrame } from './case-frame.tsx'
import type { CallHead } from '../parts/call-tabs.tsx'
import { SectionFields } from './section-fields.tsx'

export type AtCase = {
  readonly view: View
  readonly listed: ListedCase
  readonly call: CallHead
  readonly version: ReadVersion
  readonly form: AskedForm
  readonly secrecy: Shown
  readonly purposes: readonly Option[]
}

/** What came of an extension that could not be given: which request, what was typed, why not. */
export type Unextended = { readonly id: string; readonly typed: string; readonly error: string }

type Props = AtCase & {
  readonly supplements: readonly SupplementShown[]
  /** Whether this person asks now, and if not, why. */
  readonly asks: Asks
  readonly unextended?: Unextended | undefined
  readonly refused?: string | undefined
  readonly proposed: Day
}

const dueField = (id: string) => `due-${id}`

const errorsOf = ({ unextended }: Props): readonly FieldError[] =>
  unextended === undefined ? [] : [{ field: dueField(unextended.id), text: unextended.error }]

/** More time, or no answer needed: for a request that is open or has run out. */
const Deeds = (props: Props & { supplement: SupplementShown }) => {
  const { view, listed, supplement, unextended } = props
  const { lang } = view
  const t = said[lang]
  const { applicationId: id } = listed
  const typed = unextended?.id === supplement.id ? unextended.typed : ''
  return (
    <div className="stack">
      <Form action={paths.deskSupplementDue(lang, id, supplement.id)}>
        <DateField
          name="due"
          id={dueField(supplement.id)}
          label={t.newDue}
          value={typed}
          error={errorOf(errorsOf(props), dueField(supplement.id))}
        />
        <Buttons>
          <SubmitButton variant="second" slim>
            {t.extend}
          </SubmitButton>
        </Buttons>
      </Form>
      <PostButton action={paths.deskSupplementEnd(lang, id, supplement.id)} variant="plain" slim>
        {t.end}
      </PostButton>
    </div>
  )
}

const One = (props: Props & { supplement: SupplementShown }) => {
  const { view, listed, version, form, purposes, supplement } = props
  const { lang, now } = view
  const standing = standingOf(supplement, now)
  const waits = standing === 'open' || standing === 'lapsed'
  return (
    <section className="stack" aria-labelledby={`request-${supplement.id}`}>
      <h2 id={`request-${supplement.id}`}>
        {say(said[lang].request, { at: writtenMoment(supplement.askedAt, lang) })}
      </h2>
      <p>
        <SupplementStanding lang={lang} standing={standing} />
      </p>
      <SupplementFacts lang={lang} supplement={supplement} />
      <Opened lang={lang} to={supplement.to} />
      <SupplementRead
        lang={lang}
        now={now}
        supplement={supplement}
        form={form}
        purposes={purposes}
        types={costTypesSent(version.content)}
        textLang={version.content.lang}
        files={version.content.attachments}
        secrecy={props.secrecy}
        fileHref={(file) => paths.deskAttachment(lang, listed.applicationId, file)}
      />
      {waits && props.asks === 'yes' ? <Deeds {...props} /> : null}
    </section>
  )
}

/** The first of two steps: which fields. The second asks what is lacking in each. */
const Choosing = ({ view, listed, form }: Props) => {
  const { lang } = view
  const t = said[lang]
  return (
    <section className="stack" aria-labelledby="ask">
      <h2 id="ask">{t.ask}</h2>
      <p>{t.chooseHint}</p>
      <Form action={paths.newDeskSupplement(lang, listed.applicationId)} method="get" label={t.choose}>
        <SectionFields lang={lang} form={form} />
        <Choices
          name="field"
          id="field-attachments"
          label={fieldName(form, attachmentsField, lang)}
          options={[{ value: attachmentsField, label: t.attachments }]}
        />
        <Buttons>
          <SubmitButton>{t.go}</SubmitButton>
        </Buttons>
      </Form>
    </section>
  )
}

const Asking = (props: Props) => {
  const t = said[props.view.lang]
  if (props.asks === 'yes') return <Choosing {...props} />
  const why = { not_mine: t.readOnly, still_editable: t.stillEditable, over: t.over }
  return <Note>{why[props.asks]}</Note>
}

/** What the parties of a case have been asked to supplement, what they answered, and asking for more. */
export function SupplementsPage(props: Props) {
  const { view, listed, call, supplements, refused } = props
  const t = said[view.lang]
  const errors = errorsOf(props)
  return (
    <CaseFrame view={view} listed={listed} call={call} title={t.title} lead={t.lead} errors={errors} refused={refused}>
      {supplements.length === 0 ? <Empty title={t.empty}>{t.emptyHelp}</Empty> : null}
      {supplements.map((supplement) => (
        <One key={supplement.id} {...props} supplement={supplement} />
      ))}
      <Asking {...props} />
    </CaseFrame>
  )
}
