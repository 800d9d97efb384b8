import type { ReactNode } from 'react'
import { say } from '../../kit/texts.ts'
import { plain, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice-field.tsx'
import { Form } from '../../ui/form.tsx'
import { texts } from '../texts/forms.ts'
import { FormFrame, type Around } from './form-frame.tsx'

/** A form that a call's own can be begun from. */
export type Template = {
  readonly id: string
  readonly name: Words
  readonly number: number
  readonly questions: number
}

type Props = Around & {
  readonly templates: readonly Template[]
  /** The id of the form that the call uses as it is, or of the default. */
  readonly chosen: string | undefined
  readonly used: Words | null
  readonly alert?: ReactNode
}

const Templates = ({ view: { lang }, call, templates, chosen }: Props) => {
  const t = texts[lang].start
  if (templates.length === 0) return <p>{t.none}</p>
  return (
    <Form
      action={paths.deskCallForm(lang, call.slug)}
      hidden={{ revision: String(call.revision), deed: 'begin' }}
      label={t.pick}
    >
      <Choice
        name="template"
        label={t.pick}
        value={chosen}
        options={templates.map((one) => ({
          value: one.id,
          label: say(t.version, { name: plain(one.name, lang), number: one.number, count: one.questions }),
        }))}
      />
      <Buttons>
        <SubmitButton>{t.button}</SubmitButton>
      </Buttons>
    </Form>
  )
}

/** Before a call has a form of its own: from which one it is begun. */
export const FormStart = (props: Props) => {
  const { view, call, used, writes } = props
  const t = texts[view.lang]
  return (
    <FormFrame {...props} title={t.title} lead={t.start.lead} outline>
      {used === null ? null : <p>{say(t.start.used, { name: plain(used, view.lang) })}</p>}
      {writes ? <Templates {...props} /> : <p>{t.readOnly}</p>}
      <Buttons>
        {call.formId === null ? null : (
          <LinkButton variant="second" href={paths.deskCallForm(view.lang, call.slug, 'preview')}>
            {t.deed.preview}
          </LinkButton>
        )}
        {writes ? (
          <LinkButton variant="second" href={paths.deskCallForm(view.lang, call.slug, 'file')}>
            {t.deed.file}
          </LinkButton>
        ) : null}
      </Buttons>
    </FormFrame>
  )
}
