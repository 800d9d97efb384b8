import type { ReactNode } from 'react'
import { conditionsBefore } from '../../forms/conditions.ts'
import { blockIn, type Form as AskedForm } from '../../forms/form.ts'
import { kinds, seenBy, type Option, type Question } from '../../forms/question.ts'
import { words as formWords } from '../../forms/words.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Choice, Select } from '../../ui/choice-field.tsx'
import { Details } from '../../ui/details.tsx'
import { errorOf } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { answerNeeds } from '../entry/form-question.ts'
import { texts } from '../texts/forms.ts'
import { conditionOptions } from './form-conditions.ts'
import { FormFrame, type Around } from './form-frame.tsx'
import { KindFields } from './form-kind.tsx'
import { alertFor } from './form-section.tsx'
import { InLanguages, type FormState } from './form-state.tsx'

type Props = Around & {
  readonly form: AskedForm
  readonly state: FormState
  readonly alert?: ReactNode
}

/** A new question: its words and its kind; the rest is told on the page of the question. */
export const NewQuestion = ({ section, ...props }: Props & { readonly section: string }) => {
  const { view, call, form, state } = props
  const { lang } = view
  const t = texts[lang]
  const name = plain(form.sections.find(({ key }) => key === section)?.name, lang)
  return (
    <FormFrame
      {...props}
      title={t.question.newTitle}
      lead={name}
      alert={alertFor(props)}
      failed={state.errors.length > 0}
    >
      <Form
        action={paths.deskCallForm(lang, call.slug, 'questions')}
        hidden={{ revision: String(call.revision), section }}
        label={t.question.newTitle}
      >
        <InLanguages view={view} form={state} name="label" legend={t.question.label} />
        <Choice
          name="kind"
          label={t.question.kind}
          hint={t.question.kindHint}
          value={state.typed.text('kind')}
          error={errorOf(state.errors, 'kind')}
          options={kinds.map((kind) => ({ value: kind, label: formWords[lang].kind[kind] }))}
        />
        <Buttons>
          <SubmitButton>{t.deed.add}</SubmitButton>
          <LinkButton variant="plain" href={paths.deskCallForm(lang, call.slug)}>
            {t.deed.back}
          </LinkButton>
        </Buttons>
      </Form>
    </FormFrame>
  )
}

type QuestionProps = Props & { readonly question: Question; readonly purposes: readonly Option[] }

const Conditions = ({ view: { lang }, form, question, purposes, state }: QuestionProps) => {
  const t = texts[lang].question
  const options = conditionOptions(conditionsBefore(form, question.key, purposes), lang)
  const select = (name: 'when' | 'need_when') => ({ name, options, value: state.typed.text(name), wide: true })
  return (
    <>
      <Choice
        name="need"
        label={t.need}
        value={state.typed.text('need')}
        options={answerNeeds.map((need) => ({ value: need, label: t[need] }))}
      />
      {options.length === 0 ? null : (
        <>
          <Select {...select('need_when')} label={t.needWhen} blank={t.pick} />
          <Select {...select('when')} label={t.when} hint={t.whenHint} blank={t.asked} />
        </>
      )}
    </>
  )
}

const Secrecy = ({ view, state, question }: QuestionProps) => {
  const { lang } = view
  const t = texts[lang].question
  return (
    <>
      <Choice
        name="visibility"
        label={t.seen}
        value={state.typed.text('visibility')}
        options={seenBy(question.kind).map((seen) => ({ value: seen, label: formWords[lang].visibility[seen] }))}
      />
      <InLanguages view={view} form={state} name="ground" legend={t.ground} hint={t.groundHint} />
    </>
  )
}

const Removal = ({ view: { lang }, call, question }: QuestionProps) => {
  const t = texts[lang]
  return (
    <Details summary={t.question.removeWhat} lean>
      <p>{t.question.remove}</p>
      <Form
        action={paths.deskCallFormQuestion(lang, call.slug, question.key)}
        hidden={{ revision: String(call.revision), deed: 'remove' }}
        label={t.question.removeWhat}
      >
        <SubmitButton variant="grave">{t.deed.removeQuestion}</SubmitButton>
      </Form>
    </Details>
  )
}

/** Enter in a field saves; without this it would press the first button of a row. */
const SaveOnEnter = ({ text }: { text: string }) => (
  <button className="hidden" type="submit" tabIndex={-1} aria-hidden="true">
    {text}
  </button>
)

/** Everything that an officer says of one question. */
export const QuestionPage = (props: QuestionProps) => {
  const { view, call, form, question, state, writes } = props
  const { lang } = view
  const t = texts[lang]
  const section = form.sections.find(({ key }) => key === question.section)
  const block = blockIn(question.section)
  const place = plain(section?.name, lang) || (block === undefined ? '' : formWords[lang].block[block])
  return (
    <FormFrame
      {...props}
      title={plain(question.label, lang) || t.question.title}
      lead={[place, say(t.question.key, { kind: formWords[lang].kind[question.kind], key: question.key })].join(' · ')}
      alert={alertFor(props)}
      failed={state.errors.length > 0}
    >
      <Form
        action={paths.deskCallFormQuestion(lang, call.slug, question.key)}
        hidden={{ revision: String(call.revision) }}
        label={t.question.title}
      >
        <SaveOnEnter text={t.deed.save} />
        <InLanguages view={view} form={state} name="label" legend={t.question.label} rows={2} />
        <InLanguages
          view={view}
          form={state}
          name="help"
          legend={t.question.help}
          hint={t.question.helpHint}
          rows={3}
        />
        <KindFields {...props} />
        <Conditions {...props} />
        <Secrecy {...props} />
        <Buttons>
          {writes ? <SubmitButton>{t.deed.save}</SubmitButton> : null}
          <LinkButton variant="plain" href={`${paths.deskCallForm(lang, call.slug)}#question-${question.key}`}>
            {t.deed.back}
          </LinkButton>
        </Buttons>
      </Form>
      {writes ? <Removal {...props} /> : null}
    </FormFrame>
  )
}
