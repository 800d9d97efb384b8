import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { LongText } from '../../ui/text-field.tsx'
import type { Earlier } from '../earlier.ts'
import { SimilarWorks } from '../parts/similar-works.tsx'
import { planTexts } from '../texts/plan.ts'

type Props = {
  view: View
  plan: string
  /** What was found; undefined while nothing has been asked. */
  found?: Earlier | undefined
  error?: string | undefined
}

/** A whole plan as a question: what was typed stays above what was found. */
export const PlanPage = ({ view, plan, found, error }: Props) => {
  const { lang } = view
  const t = planTexts[lang]
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      width="read"
      crumbs={[{ text: t.crumb, href: paths.projects(lang) }]}
    >
      {found === undefined ? null : (
        <section className="stack" aria-labelledby="found">
          <h2 id="found">{say(t.found, { count: found.total })}</h2>
          <SimilarWorks lang={lang} earlier={found} />
        </section>
      )}
      <Form action={paths.similar(lang)} label={t.title}>
        <LongText name="plan" label={t.label} hint={t.hint} value={plan} rows={14} error={error} />
        <SubmitButton>{t.button}</SubmitButton>
      </Form>
    </Page>
  )
}
