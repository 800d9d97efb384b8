import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { paths } from '../../paths.ts'
import { LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { errorOf, ErrorSummary } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { Choice } from '../../ui/choice-field.tsx'
import { FileField, TextField } from '../../ui/text-field.tsx'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import type { ListedCall } from '../listing.ts'
import { texts } from '../texts/desk.ts'
import { InLanguages, type FormState } from './form-state.tsx'

type Props = { view: View; id: string; form: FormState; templates: readonly ListedCall[] }

const nameOf = ({ title, year }: ListedCall, view: View) => {
  const name = plain(title, view.lang)
  return year === null || name.includes(String(year)) ? name : `${name} (${year})`
}

/** What kind of call it is to begin with, and how much there is in it. */
const holdsOf = ({ external, purposes }: ListedCall, { lang }: View) => {
  const t = texts[lang].begin
  const count = purposes.length
  return [external === null ? t.ours : t.round, ...(count === 0 ? [] : [say(t.purposes, { count })])].join(' · ')
}

/** What the draft begins with: nothing, one of the real rounds or of one's own calls, or a file. */
const From = ({ view, form, templates }: Omit<Props, 'id'>) => {
  const t = texts[view.lang].begin
  return (
    <>
      <Choice
        name="from"
        label={t.from}
        hint={t.fromHint}
        value={form.typed.text('from')}
        error={errorOf(form.errors, 'from')}
        options={[
          { value: '', label: t.fromNothing },
          ...templates.map((call) => ({ value: call.id, label: nameOf(call, view), hint: holdsOf(call, view) })),
        ]}
      />
      <div className="read">
        <FileField
          name="file"
          label={t.file}
          hint={t.fileHint}
          optional={texts[view.lang].part.optional}
          error={errorOf(form.errors, 'file')}
          accept=".json"
        />
      </div>
      {templates.length === 0 ? null : (
        <Details summary={t.asFiles}>
          <ul>
            {templates.map((call) => (
              <li key={call.id}>
                <a href={paths.deskCallFile(view.lang, call.slug)}>{nameOf(call, view)}</a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

/** Begins a draft: a name is enough. `id` is the call's own; sent twice it is one call. */
export const BeginCall = ({ view, id, form, templates }: Props) => {
  const t = texts[view.lang]
  return (
    <Page
      view={view}
      title={t.begin.title}
      lead={t.begin.lead}
      wide
      failed={form.errors.length > 0}
      crumbs={[
        { text: t.desk, href: paths.desk(view.lang) },
        { text: t.list.title, href: paths.deskCalls(view.lang) },
      ]}
      alert={form.errors.length === 0 ? undefined : <ErrorSummary title={t.part.errors} errors={form.errors} />}
    >
      <Form action={paths.deskCalls(view.lang)} hidden={{ id }} multipart>
        <InLanguages view={view} form={form} name="title" legend={t.begin.name} />
        <TextField
          name="slug"
          label={t.begin.slug}
          hint={t.begin.slugHint}
          optional={t.part.optional}
          value={form.typed.text('slug')}
          error={errorOf(form.errors, 'slug')}
          width="mid"
        />
        <From view={view} form={form} templates={templates} />
        <div className="buttons">
          <SubmitButton>{t.begin.button}</SubmitButton>
          <LinkButton href={paths.deskCalls(view.lang)} variant="plain">
            {t.list.title}
          </LinkButton>
        </div>
      </Form>
    </Page>
  )
}
