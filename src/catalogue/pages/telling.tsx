import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { langs, type Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Choices, Select } from '../../ui/choice-field.tsx'
import { errorOf, ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { LongText } from '../../ui/text-field.tsx'
import { changes, forms, gets, services, statuses } from '../offer/kinds.ts'
import type { Telling, ToldText } from '../offer/telling.ts'
import { solutionTexts } from '../texts/solutions.ts'
import { tellingTexts } from '../texts/telling.ts'
import { offerWords } from '../words/offer.ts'
import type { Work } from '../work.ts'
import { LicenceField, optionsOf, TextIn } from './offer-fields.tsx'
import { workCrumbs } from './work-crumbs.ts'

type Props = {
  view: View
  work: Pick<Work, 'slug' | 'kind' | 'example'>
  title: string
  telling: Telling
  /** Digest of what the form showed. */
  seen: string
  /** Projects of the same organisation of which the work can have come. */
  projects: readonly Pick<Work, 'slug' | 'title'>[]
  errors: readonly FieldError[]
}

type Part = Pick<Props, 'telling' | 'errors'> & { lang: Lang }

/** One text in three languages, that of the page first. */
const InLanguages = ({ name, lang, telling, errors }: Part & { name: ToldText }) => {
  const t = tellingTexts[lang]
  return [lang, ...langs.filter((one) => one !== lang)].map((one): ReactNode => {
    const lines = one === lang ? 4 : 2
    return (
      <TextIn
        key={one}
        name={`${name}-${one}`}
        page={lang}
        lang={one}
        label={t.fields[name]}
        hint={one === lang ? t.hints[name] : undefined}
        value={telling[name][one]}
        optional={t.optional}
        error={errorOf(errors, `${name}-${one}`)}
        rows={name === 'contact' ? undefined : lines}
      />
    )
  })
}

const Terms = ({ lang, telling, errors }: Part) => {
  const t = tellingTexts[lang]
  const terms = solutionTexts[lang]
  const w = offerWords[lang]
  const lists = [
    { name: 'gets', options: optionsOf(gets, w.gets) },
    { name: 'changes', options: optionsOf(changes, w.changes) },
    { name: 'services', options: optionsOf(services, w.service) },
  ] as const
  return (
    <>
      <Select
        name="form"
        label={terms.kind}
        hint={t.formHint}
        options={optionsOf(forms, w.form)}
        blank={t.noForm}
        value={telling.form}
      />
      <Select
        name="status"
        label={terms.status}
        options={optionsOf(statuses, w.status)}
        blank={t.unsaid}
        value={telling.status}
      />
      <LicenceField lang={lang} value={telling.licence} errors={errors} />
      {lists.map(({ name, options }) => (
        <Choices
          key={name}
          name={name}
          label={terms[name]}
          options={options}
          values={telling[name]}
          optional={t.optional}
        />
      ))}
    </>
  )
}

const Origin = ({ lang, telling, projects, work }: Pick<Props, 'telling' | 'projects' | 'work'> & { lang: Lang }) => {
  const t = tellingTexts[lang]
  if (work.kind === 'project' || projects.length === 0) return null
  const options = projects.map(({ slug, title }) => ({ value: slug, label: plain(title, lang) }))
  return (
    <Select
      name="resultOf"
      label={solutionTexts[lang].resultOf}
      options={options}
      blank={t.noProject}
      value={telling.resultOf}
      wide
    />
  )
}

/** Where those who lead a work tell what others need to take it into use. */
export function TellingPage({ view, work, title, telling, seen, projects, errors }: Props) {
  const { lang } = view
  const t = tellingTexts[lang]
  const part = { lang, telling, errors }
  return (
    <Page
      view={view}
      title={t.title}
      above={title}
      lead={t.lead}
      width="read"
      example={work.example}
      crumbs={workCrumbs(lang, { ...work, title })}
      failed={errors.length > 0}
      alert={errors.length > 0 ? <ErrorSummary title={t.errors} errors={errors} /> : undefined}
    >
      <Form action={paths.telling(lang, work.slug)} hidden={{ seen }}>
        <h2>{t.about}</h2>
        <InLanguages name="summary" {...part} />
        <InLanguages name="result" {...part} />
        <LongText
          name="links"
          label={t.links}
          hint={t.linksHint}
          value={telling.links}
          optional={t.optional}
          error={errorOf(errors, 'links')}
          rows={3}
        />
        <Origin lang={lang} telling={telling} projects={projects} work={work} />
        <h2>{t.terms}</h2>
        <Terms {...part} />
        <h2>{solutionTexts[lang].contact}</h2>
        <InLanguages name="contact" {...part} />
        <SubmitButton>{t.save}</SubmitButton>
      </Form>
    </Page>
  )
}
