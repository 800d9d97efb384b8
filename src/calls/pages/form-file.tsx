import type { ReactNode } from 'react'
import type { FormDifference } from '../../forms/difference.ts'
import type { Flaw } from '../../forms/flaw.ts'
import { paths } from '../../paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Alert } from '../../ui/note.tsx'
import { FileField } from '../../ui/text-field.tsx'
import { say } from '../../kit/texts.ts'
import { isPrepared } from '../call.ts'
import { FormChanges } from '../parts/change-lines.tsx'
import { texts } from '../texts/forms.ts'
import { flawText, FormFrame, type Around } from './form-frame.tsx'

type Props = Around & {
  /** Whether there is a form to take out. */
  readonly there: boolean
  readonly error?: string | undefined
  readonly flaws?: readonly Flaw[] | undefined
  readonly alert?: ReactNode
  readonly looked?: Looked | undefined
}

/** A file that has been read: what it changes in the form, and how it travels on. */
export type Looked = { readonly difference: FormDifference; readonly file: Readonly<Record<string, string>> }

const Flaws = ({ view: { lang }, flaws = [] }: Props) => {
  const t = texts[lang].file
  return (
    <Alert kind="bad" title={t.refused}>
      <ul>
        {flaws.map((flaw) => (
          <li key={`${flaw.at} ${flaw.code}`}>
            {say(t.at, { place: flaw.at === '' ? t.whole : flaw.at, why: flawText(flaw, lang) })}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

/** What the file that was brought changes, before it takes the place of the form. */
const Replacing = ({ view: { lang }, call, looked }: Props & { looked: Looked }) => {
  const t = texts[lang].file
  return (
    <>
      <h2>{t.changes}</h2>
      <FormChanges lang={lang} difference={looked.difference} answered={!isPrepared(call)} />
      <Form
        action={paths.deskCallForm(lang, call.slug, 'file')}
        hidden={{ revision: String(call.revision), ...looked.file }}
        multipart
        label={t.changes}
      >
        <Buttons>
          <SubmitButton>{t.replace}</SubmitButton>
          <a href={paths.deskCallForm(lang, call.slug, 'file')}>{t.not}</a>
        </Buttons>
      </Form>
    </>
  )
}

/** The form taken out as files, and another brought in. */
export const FormFilePage = (props: Props) => {
  const { view, call, there, flaws = [], error, writes, alert, looked } = props
  const { lang } = view
  const t = texts[lang].file
  const file = (kind: 'form' | 'schema' | 'ui-schema') => paths.deskCallFormFile(lang, call.slug, kind)
  const told = flaws.length > 0 ? <Flaws {...props} /> : alert
  if (looked !== undefined)
    return (
      <FormFrame {...props} title={t.title} lead={t.replaces}>
        <Replacing {...props} looked={looked} />
      </FormFrame>
    )
  return (
    <FormFrame {...props} title={t.title} lead={t.lead} alert={told} failed={error !== undefined || flaws.length > 0}>
      {there ? (
        <>
          <h2>{t.out}</h2>
          <ul>
            <li>
              <a href={file('form')}>{t.form}</a>
            </li>
            <li>
              <a href={file('schema')}>{t.schema}</a>
            </li>
            <li>
              <a href={file('ui-schema')}>{t.ui}</a>
            </li>
          </ul>
        </>
      ) : null}
      {writes ? (
        <>
          <h2>{t.in}</h2>
          <p>{t.replaces}</p>
          <Form
            action={paths.deskCallForm(lang, call.slug, 'file')}
            hidden={{ revision: String(call.revision) }}
            multipart
            label={t.in}
          >
            <FileField name="file" label={t.choose} hint={t.hint} accept=".json,application/json" error={error} />
            <Buttons>
              <SubmitButton>{t.button}</SubmitButton>
            </Buttons>
          </Form>
        </>
      ) : null}
      <p>
        <LinkButton variant="second" href={paths.deskCallForm(lang, call.slug)}>
          {texts[lang].deed.back}
        </LinkButton>
      </p>
    </FormFrame>
  )
}
