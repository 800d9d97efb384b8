import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import type { Space, SpaceEntry } from '../space.ts'
import { insideTexts } from '../texts/inside.ts'
import { SpaceFields } from './space-fields.tsx'

type Props = {
  readonly view: View
  readonly space: Space
  readonly entry: SpaceEntry
  readonly errors: readonly FieldError[]
}

/** Where members change what their space is called and about. */
export function SpaceWording({ view, space, entry, errors }: Props) {
  const { lang } = view
  const t = insideTexts[lang]
  return (
    <Page
      view={view}
      title={t.space.wording}
      width="read"
      crumbs={[
        { text: t.mine.title, href: paths.myCooperation(lang) },
        { text: plain(space.name, lang), href: paths.ownSpace(lang, space.slug) },
      ]}
      failed={errors.length > 0}
      alert={errors.length > 0 ? <ErrorSummary title={t.form.errors} errors={errors} /> : undefined}
    >
      <Form action={paths.spaceWording(lang, space.slug)} hidden={{ seen: String(space.revision) }}>
        <SpaceFields lang={lang} entry={entry} errors={errors} />
        <SubmitButton>{t.form.save}</SubmitButton>
      </Form>
    </Page>
  )
}
