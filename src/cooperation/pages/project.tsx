import type { Companion } from '../../catalogue/companion.ts'
import { WorkLink } from '../../catalogue/parts/work-link.tsx'
import { titleIn } from '../../catalogue/title.ts'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { Empty } from '../../ui/empty.tsx'
import { errorOf, ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { Alert } from '../../ui/note.tsx'
import { LongText, TextField } from '../../ui/text-field.tsx'
import type { Pledge } from '../pledge.ts'
import type { Space } from '../space.ts'
import { areKnown, type Suggestion } from '../suggestion.ts'
import { insideTexts } from '../texts/inside.ts'
import { pledgeTexts } from '../texts/pledge.ts'
import { projectTexts } from '../texts/project.ts'
import { Pledges } from './pledges.tsx'
import { OwnWords } from './own-words.tsx'

export type ProjectProps = {
  readonly view: View
  readonly slug: string
  readonly title: string
  readonly example: boolean
  /** With the id of what would be suggested to each. */
  readonly companions: readonly (Companion & { readonly newId: string })[]
  readonly suggestions: readonly Suggestion[]
  readonly spaces: readonly Space[]
  readonly pledges: readonly Pledge[]
  /** May suggest, for those who lead the project. */
  readonly suggests: boolean
  readonly newId: string
  readonly typed?: { readonly to: string; readonly said: string } | undefined
  readonly errors?: readonly FieldError[] | undefined
  /** What came of the last deed. */
  readonly done?: 'suggested' | 'kept' | undefined
}

const Near = ({ view: { lang }, slug, companions, suggests, ...known }: ProjectProps) => {
  const t = projectTexts[lang]
  if (companions.length === 0) return <Empty title={t.nearNone}>{t.nearNoneHelp}</Empty>
  return (
    <>
      <p>{t.nearLead}</p>
      <ul className="ruled">
        {companions.map((one) => (
          <li key={one.slug} className="stack tight">
            <p className="strong">
              <WorkLink work={one} lang={lang} />
            </p>
            <p className="small quiet">{plain(one.coordinator, lang) || one.nameInSource}</p>
            <p className="small">{say(t.both, { subjects: one.shared.map((subject) => subject[lang]).join(', ') })}</p>
            {suggests && !areKnown(slug, one.slug, known) ? (
              <Details summary={t.suggest}>
                <Form
                  action={paths.projectSuggestions(lang, slug)}
                  hidden={{ id: one.newId, to: one.slug }}
                  label={say(t.suggestTo, { title: titleIn(one, lang) })}
                >
                  <LongText id={`said-${one.slug}`} name="said" label={t.said} hint={t.saidHint} rows={3} />
                  <SubmitButton variant="second">{t.suggest}</SubmitButton>
                </Form>
              </Details>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}

const Other = ({ view: { lang }, slug, suggests, newId, typed, errors = [] }: ProjectProps) => {
  const t = projectTexts[lang]
  if (!suggests) return null
  return (
    <Details summary={t.other} open={errors.length > 0}>
      <Form action={paths.projectSuggestions(lang, slug)} hidden={{ id: newId }} label={t.other}>
        <TextField name="to" label={t.to} hint={t.toHint} value={typed?.to} error={errorOf(errors, 'to')} />
        <LongText
          name="said"
          label={t.said}
          hint={t.saidHint}
          rows={3}
          value={typed?.said}
          error={errorOf(errors, 'said')}
        />
        <SubmitButton variant="second">{t.suggest}</SubmitButton>
      </Form>
    </Details>
  )
}

const Suggestions = ({ view: { lang }, slug, suggestions }: ProjectProps) => {
  const t = projectTexts[lang]
  if (suggestions.length === 0) return <p className="quiet">{t.suggestionsNone}</p>
  return (
    <ul role="list" className="ruled">
      {suggestions.map((one) => {
        const others = one.sides.filter((side) => side.slug !== slug)
        const named = others.map((side) =>
          titleIn({ title: side.title, coordinator: side.organisation, nameInSource: null }, lang),
        )
        return (
          <li key={one.id}>
            <a href={paths.suggestion(lang, one.id)}>{say(t.withWhom, { projects: named.join(', ') })}</a>
          </li>
        )
      })}
    </ul>
  )
}

const Spaces = ({ view: { lang }, spaces }: ProjectProps) =>
  spaces.length === 0 ? (
    <p className="quiet">{projectTexts[lang].spacesNone}</p>
  ) : (
    <ul role="list">
      {spaces.map((space) => (
        <li key={space.id}>
          <a href={paths.space(lang, space.slug)}>
            <OwnWords words={space.name} lang={lang} />
          </a>
        </li>
      ))}
    </ul>
  )

/** The cooperation of one project, for the people of those who lead it. */
export function ProjectCooperation(props: ProjectProps) {
  const { view, title, errors = [], done } = props
  const { lang } = view
  const t = projectTexts[lang]
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      above={<a href={paths.project(lang, props.slug)}>{title}</a>}
      example={props.example}
      crumbs={[{ text: insideTexts[lang].mine.title, href: paths.myCooperation(lang) }]}
      failed={errors.length > 0}
      alert={
        errors.length > 0 ? (
          <ErrorSummary title={t.errors} errors={errors} />
        ) : done === undefined ? undefined : (
          <Alert kind="good">{done === 'kept' ? pledgeTexts[lang].saved : t.done}</Alert>
        )
      }
    >
      <h2>{pledgeTexts[lang].title}</h2>
      <p>{pledgeTexts[lang].lead}</p>
      <Pledges id="pledges" lang={lang} pledges={props.pledges} byProject={false} keeps={props.suggests} />
      <h2>{t.near}</h2>
      <Near {...props} />
      <Other {...props} />
      <h2>{t.suggestions}</h2>
      <Suggestions {...props} />
      <h2>{t.spaces}</h2>
      <Spaces {...props} />
    </Page>
  )
}
