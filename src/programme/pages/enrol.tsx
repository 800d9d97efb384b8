import { WorkLink } from '../../catalogue/parts/work-link.tsx'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Choice, Choices } from '../../ui/choice-field.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Details } from '../../ui/details.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { DateField, LongText, MoneyField } from '../../ui/text-field.tsx'
import { tellable, trialRoles, type Enrolment, type ToldWork } from '../enrolment.ts'
import { stands, type Entry } from '../entry.ts'
import { texts } from '../texts/enrolment.ts'
import { texts as trialTexts } from '../texts/trial.ts'
import type { Theme } from '../trial.ts'
import { words } from '../words.ts'
import { themeName } from './theme-name.ts'

type Props = {
  readonly view: View
  readonly municipality: { readonly name: Words; readonly example: boolean }
  readonly themes: readonly Theme[]
  /** The newest enrolment of the municipality. */
  readonly enrolment: Enrolment | undefined
  readonly entry: Entry
  readonly newId: string
  readonly writes: boolean
  /** The work as which the change has been told. */
  readonly work: ToldWork | undefined
  readonly errors?: readonly FieldError[] | undefined
  readonly done?: 'told' | 'left' | undefined
  /** It had ended already when it was to be ended. */
  readonly refused?: boolean | undefined
}

const crumbs = (lang: Lang) => [{ text: trialTexts[lang].title, href: paths.programme(lang) }]

const alertOf = ({ view, errors = [], done, refused = false }: Props) => {
  const t = texts[view.lang].enrol
  if (refused) return <Alert kind="bad">{t.leaveRefused}</Alert>
  if (errors.length > 0) return <ErrorSummary title={t.errors} errors={errors} />
  return done === undefined ? undefined : <Alert kind="good">{t[done]}</Alert>
}

/** How the enrolment of the municipality stands. */
const Standing = ({ view, enrolment }: Pick<Props, 'view' | 'enrolment'>) => {
  const { lang } = view
  const t = texts[lang].enrol
  if (enrolment === undefined) return null
  if (enrolment.state === 'declined') return <Note kind="warn">{say(t.declined, { why: enrolment.settledWhy })}</Note>
  return <Note>{say(t.standing, { state: words[lang].state[enrolment.state] })}</Note>
}

const Experience = ({ view, entry, errors = [] }: Props) => {
  const t = texts[view.lang].enrol
  const optional = t.optional
  return (
    <>
      <LongText
        name="changed"
        label={t.changed}
        hint={t.changedHint}
        value={entry.changed}
        error={errorOf(errors, 'changed')}
      />
      <LongText
        name="saved"
        label={t.saved}
        hint={t.savedHint}
        value={entry.saved}
        rows={4}
        error={errorOf(errors, 'saved')}
      />
      <MoneyField
        name="savedCents"
        label={t.savedCents}
        hint={t.savedCentsHint}
        optional={optional}
        value={entry.savedCents}
        error={errorOf(errors, 'savedCents')}
      />
    </>
  )
}

function EnrolForm(props: Props) {
  const { view, themes, enrolment, entry, newId, errors = [] } = props
  const { lang } = view
  const t = texts[lang].enrol
  const again = stands(enrolment)
  const hidden = again ? { id: enrolment.id, revision: String(enrolment.revision) } : { id: newId, revision: '0' }
  return (
    <Form action={paths.enrolment(lang)} hidden={hidden}>
      <Choice
        name="role"
        label={t.role}
        options={trialRoles.map((value) => ({ value, label: words[lang].role[value], hint: t.roleHint[value] }))}
        value={entry.role}
        error={errorOf(errors, 'role')}
      />
      <Choices
        name="themes"
        label={t.themes}
        hint={t.themesHint}
        options={themes.map((theme) => ({ value: theme.key, label: themeName(theme, lang) }))}
        values={entry.themes}
        error={errorOf(errors, 'themes')}
      />
      <DateField name="since" label={t.since} hint={t.sinceHint} value={entry.since} error={errorOf(errors, 'since')} />
      <Experience {...props} />
      {again ? <p className="quiet">{t.waits}</p> : null}
      <SubmitButton>{again ? t.saveAgain : t.button}</SubmitButton>
    </Form>
  )
}

/** What an influencer changed, told as a work that others find: the way there, or the work. */
const AsWork = ({ view: { lang }, enrolment, writes, work }: Props) => {
  const t = texts[lang].work
  if (work !== undefined)
    return (
      <p>
        {t.told} <WorkLink work={{ ...work, coordinator: null, nameInSource: null }} lang={lang} />
      </p>
    )
  return writes && enrolment !== undefined && tellable(enrolment).ok ? (
    <section className="stack tight">
      <h2>{t.offer}</h2>
      <p>{t.offerLead}</p>
      <LinkButton href={paths.enrolmentWork(lang)} variant="second">
        {t.offer}
      </LinkButton>
    </section>
  ) : null
}

/** Where a municipality enrols in the trial, tells its enrolment again, or leaves. */
export function EnrolPage(props: Props) {
  const { view, municipality, enrolment, writes } = props
  const { lang } = view
  const t = texts[lang].enrol
  return (
    <Page
      view={view}
      title={stands(enrolment) ? t.again : t.title}
      lead={t.lead}
      above={plain(municipality.name, lang)}
      example={municipality.example}
      width="read"
      crumbs={crumbs(lang)}
      alert={alertOf(props)}
      failed={(props.errors ?? []).length > 0}
    >
      <Standing view={view} enrolment={enrolment} />
      <AsWork {...props} />
      {writes ? <EnrolForm {...props} /> : <Note>{t.onlyWriters}</Note>}
      {writes && stands(enrolment) ? (
        <Details lean summary={t.leave}>
          <div className="stack">
            <p>{t.leaveLead}</p>
            <PostButton action={paths.enrolment(lang, enrolment.id)} variant="grave">
              {t.leaveButton}
            </PostButton>
          </div>
        </Details>
      ) : null}
      <p>
        <a href={paths.participants(lang)}>{texts[lang].list.to}</a>
      </p>
    </Page>
  )
}

/** Instead of the form, for who acts for something else than a municipality. */
export const NoMunicipality = ({ view }: { view: View }) => {
  const t = texts[view.lang].enrol
  return (
    <Page view={view} title={t.title} lead={t.lead} width="read" crumbs={crumbs(view.lang)}>
      <Note>{t.onlyMunicipality}</Note>
      <LinkButton href={paths.acting(view.lang)}>{t.act}</LinkButton>
    </Page>
  )
}
