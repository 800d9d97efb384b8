import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Form } from '../../ui/form.tsx'
import { entryOf, type Space, type SpaceEntry } from '../space.ts'
import { insideTexts } from '../texts/inside.ts'
import { SpaceFields } from './space-fields.tsx'

type Props = {
  readonly view: View
  readonly space: Space
  readonly entry: SpaceEntry
  readonly errors: readonly FieldError[]
  /** Somebody else has changed it since: what it says now stands beside the own words. */
  readonly isStale?: boolean | undefined
}

const fieldsInOrder = ['name_fi', 'name_sv', 'about_fi', 'about_sv'] as const
const langOf = (field: keyof SpaceEntry) => (field.endsWith('sv') ? 'sv' : 'fi')

const Present = ({ space, lang }: { readonly space: Space; readonly lang: Lang }) => {
  const t = insideTexts[lang].form
  const now = entryOf(space)
  const said = fieldsInOrder.filter((field) => now[field] !== '')
  return (
    <>
      <h2>{t.present}</h2>
      <Facts
        facts={said.map((field) => ({
          term: (field.startsWith('name') ? t.name : t.about)[langOf(field)],
          text: (
            <span className="prose" lang={langOf(field) === lang ? undefined : langOf(field)}>
              {now[field]}
            </span>
          ),
        }))}
      />
    </>
  )
}

/** Where members change what their space is called and about. */
export function SpaceWording({ view, space, entry, errors, isStale = false }: Props) {
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
      {isStale ? <Present space={space} lang={lang} /> : null}
      <Form action={paths.spaceWording(lang, space.slug)} hidden={{ seen: String(space.revision) }}>
        <SpaceFields lang={lang} entry={entry} errors={errors} />
        <SubmitButton>{t.form.save}</SubmitButton>
      </Form>
    </Page>
  )
}
