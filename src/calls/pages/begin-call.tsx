import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { paths } from '../../paths.ts'
import { LinkButton, SubmitButton } from '../../ui/button.tsx'
import { errorOf, ErrorSummary } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { texts } from '../texts/desk.ts'
import { InLanguages, type FormState } from './form-state.tsx'

/** Begins a draft: a name is enough. `id` is the call's own; sent twice it is one call. */
export const BeginCall = ({ view, id, form }: { view: View; id: string; form: FormState }) => {
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
      <Form action={paths.deskCalls(view.lang)} hidden={{ id }}>
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
