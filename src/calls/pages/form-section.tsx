import type { ReactNode } from 'react'
import { conditionsBeforeSection } from '../../forms/conditions.ts'
import { blocks, type Form as AskedForm } from '../../forms/form.ts'
import { words as formWords } from '../../forms/words.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Choice, Select } from '../../ui/choice-field.tsx'
import { Details } from '../../ui/details.tsx'
import { errorOf, ErrorSummary } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { texts as desk } from '../texts/desk.ts'
import { texts } from '../texts/forms.ts'
import { isAlwaysAsked, purposesOf } from '../form-needs.ts'
import { conditionOptions } from './form-conditions.ts'
import { FormFrame, type Around } from './form-frame.tsx'
import { InLanguages, type FormState } from './form-state.tsx'

type Props = Around & { readonly form: AskedForm; readonly state: FormState; readonly alert?: ReactNode }

/** What is wrong in a form of the builder, or else what came of the last deed. */
export const alertFor = ({ view, state, alert }: Pick<Props, 'view' | 'state' | 'alert'>): ReactNode =>
  state.errors.length === 0 ? alert : <ErrorSummary title={desk[view.lang].part.errors} errors={state.errors} />

/** A new section: of one's own questions, or one of the ready-made ones that the form does not have yet. */
export const NewSection = (props: Props) => {
  const { view, call, form, state } = props
  const { lang } = view
  const t = texts[lang]
  const free = blocks.filter((block) => form.sections.every(({ key }) => key !== block))
  return (
    <FormFrame {...props} title={t.section.newTitle} alert={alertFor(props)} failed={state.errors.length > 0}>
      <Form
        action={paths.deskCallForm(lang, call.slug, 'sections')}
        hidden={{ revision: String(call.revision) }}
        label={t.section.newTitle}
      >
        <InLanguages view={view} form={state} name="name" legend={t.section.name} />
        <Choice
          name="block"
          label={t.section.kind}
          value={state.typed.text('block')}
          error={errorOf(state.errors, 'block')}
          options={[
            { value: '', label: t.section.own },
            ...free.map((block) => ({ value: block, label: formWords[lang].block[block] })),
          ]}
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

/** On which earlier answer a section depends; nothing where it is always asked, or nothing before it can be a condition. */
const When = ({ view: { lang }, call, form, section, state }: Props & { section: string }) => {
  const t = texts[lang]
  const options = conditionOptions(conditionsBeforeSection(form, section, purposesOf(call)), lang)
  return options.length === 0 || isAlwaysAsked(section) ? null : (
    <Select
      name="when"
      label={t.section.when}
      hint={t.section.whenHint}
      options={options}
      value={state.typed.text('when')}
      blank={t.question.asked}
      wide
    />
  )
}

/** The name and the help of a section, on what it depends, and how it is removed. */
export const SectionPage = ({ section, ...props }: Props & { readonly section: string }) => {
  const { view, call, form, state, writes } = props
  const { lang } = view
  const t = texts[lang]
  const count = form.questions.filter((question) => question.section === section).length
  const action = paths.deskCallFormSection(lang, call.slug, section)
  const hidden = { revision: String(call.revision) }
  return (
    <FormFrame {...props} title={t.section.title} alert={alertFor(props)} failed={state.errors.length > 0}>
      <Form action={action} hidden={hidden} label={t.section.title}>
        <InLanguages view={view} form={state} name="name" legend={t.section.name} />
        <InLanguages view={view} form={state} name="help" legend={t.section.help} hint={t.section.helpHint} rows={3} />
        <When {...props} section={section} />
        <Buttons>
          {writes ? <SubmitButton>{t.deed.save}</SubmitButton> : null}
          <LinkButton variant="plain" href={paths.deskCallForm(lang, call.slug)}>
            {t.deed.back}
          </LinkButton>
        </Buttons>
      </Form>
      {writes ? (
        <Details summary={t.section.removeWhat} lean>
          <p>{say(t.section.remove, { count })}</p>
          <Form action={action} hidden={{ ...hidden, deed: 'remove' }} label={t.section.removeWhat}>
            <SubmitButton variant="grave">{t.deed.removeSection}</SubmitButton>
          </Form>
        </Details>
      ) : null}
    </FormFrame>
  )
}
