import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { langs } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { errorOf, ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { familyFields, type Family, type FamilyEntry, type FamilyField } from '../family/family.ts'
import { familyTexts } from '../texts/family.ts'
import { solutionTexts } from '../texts/solutions.ts'
import { TextIn } from './offer-fields.tsx'

type Props = { view: View; family: Family; entry: FamilyEntry; errors: readonly FieldError[] }

const isShort = (field: FamilyField) => field === 'name' || field === 'contact'
const mayBeEmpty = (field: FamilyField) => field === 'remains' || field === 'contact'

/** The words of a problem in three languages, for the programme office. */
export function FamilyWording({ view, family, entry, errors }: Props) {
  const { lang } = view
  const t = familyTexts[lang]
  return (
    <Page
      view={view}
      title={t.writeTitle}
      lead={t.writeLead}
      width="read"
      crumbs={[
        { text: solutionTexts[lang].title, href: paths.solutions(lang) },
        { text: t.title, href: paths.families(lang) },
        { text: plain(family.name, lang), href: paths.family(lang, family.key) },
      ]}
      failed={errors.length > 0}
      alert={errors.length > 0 ? <ErrorSummary title={t.errors} errors={errors} /> : undefined}
    >
      <Form action={paths.familyWording(lang, family.key)}>
        {familyFields.flatMap((field) =>
          langs.map((one) => (
            <TextIn
              key={`${field}-${one}`}
              name={`${field}-${one}`}
              page={lang}
              lang={one}
              label={t.fields[field]}
              value={entry[field][one]}
              error={errorOf(errors, `${field}-${one}`)}
              optional={mayBeEmpty(field) ? t.optional : undefined}
              rows={isShort(field) ? undefined : 3}
            />
          )),
        )}
        <SubmitButton>{t.save}</SubmitButton>
      </Form>
    </Page>
  )
}
