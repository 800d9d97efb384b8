import { titleIn } from '../../catalogue/title.ts'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { optionalWord } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { errorOf, ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { DateField, LongText } from '../../ui/text-field.tsx'
import { texts as frame } from '../../frame/texts.ts'
import { pledgeStates, type Pledge } from '../pledge.ts'
import { pledgeTexts } from '../texts/pledge.ts'
import { projectTexts } from '../texts/project.ts'
import { Pledges, PledgeTold } from './pledges.tsx'

export type PledgeTyped = { readonly state: string; readonly due: string; readonly why: string }
type Props = {
  readonly view: View
  readonly pledge: Pledge
  readonly typed: PledgeTyped
  readonly errors: readonly FieldError[]
}

/** Where those who lead a project say how one of its promises stands. */
export function PledgePage({ view, pledge, typed, errors }: Props) {
  const { lang } = view
  const t = pledgeTexts[lang]
  return (
    <Page
      view={view}
      title={t.page}
      above={titleIn({ ...pledge, nameInSource: null }, lang)}
      width="read"
      example={pledge.example}
      crumbs={[{ text: projectTexts[lang].title, href: paths.projectCooperation(lang, pledge.slug) }]}
      failed={errors.length > 0}
      alert={errors.length > 0 ? <ErrorSummary title={t.errors} errors={errors} /> : undefined}
    >
      <div>
        <PledgeTold pledge={pledge} lang={lang} />
      </div>
      <Form action={paths.pledge(lang, pledge.slug, pledge.id)} hidden={{ seen: String(pledge.revision) }}>
        <Choice
          name="state"
          label={t.state}
          options={pledgeStates.map((value) => ({ value, label: t.states[value] }))}
          value={typed.state}
          error={errorOf(errors, 'state')}
        />
        <DateField
          name="due"
          label={t.due}
          hint={t.dueHint}
          optional={optionalWord[lang]}
          value={typed.due}
          error={errorOf(errors, 'due')}
        />
        <LongText
          name="why"
          label={t.why}
          hint={t.whyHint}
          optional={optionalWord[lang]}
          rows={4}
          value={typed.why}
          error={errorOf(errors, 'why')}
        />
        <SubmitButton>{t.save}</SubmitButton>
      </Form>
    </Page>
  )
}

/** What all projects of an authority promised, at the desk. */
export const DeskPledges = ({ view, pledges }: { readonly view: View; readonly pledges: readonly Pledge[] }) => {
  const t = pledgeTexts[view.lang]
  return (
    <Page
      view={view}
      title={t.desk}
      lead={t.deskLead}
      crumbs={[{ text: frame[view.lang].desk, href: paths.desk(view.lang) }]}
      wide
    >
      {pledges.length === 0 ? (
        <Empty title={t.deskNone}>{t.deskNoneHelp}</Empty>
      ) : (
        <Pledges id="pledges" lang={view.lang} pledges={pledges} byProject keeps={false} />
      )}
    </Page>
  )
}
