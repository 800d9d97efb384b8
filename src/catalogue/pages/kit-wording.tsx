import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { errorOf, ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { LongText } from '../../ui/text-field.tsx'
import { kitParts, type KitEntry } from '../kit/kit.ts'
import { OtherLanguages } from '../parts/other-languages.tsx'
import { kitTexts } from '../texts/kit.ts'
import type { Work } from '../work.ts'
import { workCrumbs } from './work-crumbs.ts'

type Props = {
  view: View
  work: Pick<Work, 'slug' | 'kind' | 'example'>
  title: string
  entry: KitEntry
  seen: number
  errors: readonly FieldError[]
  /** Others have published a version meanwhile. */
  stale?: boolean
}

/** Where those who lead a work write its adoption kit. */
export function KitWording({ view, work, title, entry, seen, errors, stale = false }: Props) {
  const { lang } = view
  const t = kitTexts[lang]
  return (
    <Page
      view={view}
      title={seen === 0 ? t.write : t.change}
      above={title}
      lead={t.writeLead}
      width="read"
      example={work.example}
      crumbs={workCrumbs(lang, { ...work, title })}
      failed={errors.length > 0}
      alert={errors.length > 0 ? <ErrorSummary title={t.errors} errors={errors} /> : undefined}
    >
      {stale ? (
        <Note kind="warn">
          <p>
            <a href={paths.kit(lang, work.slug)}>{t.newest}</a>
          </p>
        </Note>
      ) : null}
      <Form action={paths.kitWording(lang, work.slug)} hidden={{ seen: `${seen}` }}>
        {kitParts.map((part) => (
          <LongText
            key={part}
            name={part}
            label={t.parts[part]}
            hint={t.hints[part]}
            value={entry[part][lang]}
            error={errorOf(errors, part)}
            optional={t.optional}
            rows={5}
          />
        ))}
        <OtherLanguages
          lang={lang}
          texts={kitParts.map((part) => ({ name: part, label: t.parts[part], value: entry[part], rows: 3 }))}
          errors={errors}
        />
        <SubmitButton>{t.save}</SubmitButton>
      </Form>
    </Page>
  )
}
