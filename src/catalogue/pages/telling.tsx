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
import { LongText, TextField } from '../../ui/text-field.tsx'
import { changes, forms, gets, services, statuses } from '../offer/kinds.ts'
import type { Telling, ToldText } from '../offer/telling.ts'
import { tellingTexts } from '../texts/telling.ts'
import { offerWords } from '../words/offer.ts'
import type { Work } from '../work.ts'
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

const optionsOf = <Key extends string>(keys: readonly Key[], labels: Readonly<Record<Key, string>>) =>
  keys.map((value) => ({ value, label: labels[value] }))

/** One text in three languages, that of the page first. */
const InLanguages = ({ name, lang, telling, errors }: Part & { name: ToldText }) => {
  const t = tellingTexts[lang]
  return [lang, ...langs.filter((one) => one !== lang)].map((one): ReactNode => {
    const field = {
      name: `${name}-${one}`,
      label: `${t.fields[name]} ${t.inLang[one]}`,
      hint: one === lang ? t.hints[name] : undefined,
      value: telling[name][one],
      lang: one === lang ? undefined : one,
      optional: t.optional,
      error: errorOf(errors, `${name}-${one}`),
    }
    return name === 'contact' ? (
      <TextField key={one} {...field} />
    ) : (
      <LongText key={one} {...field} rows={one === lang ? 4 : 2} />
    )
  })
}

const Terms = ({ lang, telling, errors }: Part) => {
  const t = tellingTexts[lang]
  const w = offerWords[lang]
  return (
    <>
      <Select
        name="form"
        label={t.form}
        hint={t.formHint}
        options={optionsOf(forms, w.form)}
        blank={t.noForm}
        value={telling.form}
      />
      <Select
        name="status"
        label={t.status}
        options={optionsOf(statuses, w.status)}
        blank={t.unsaid}
        value={telling.status}
      />
      <TextField
        name="licence"
        label={t.licence}
        hint={t.licenceHint}
        value={telling.licence}
        optional={t.optional}
        error={errorOf(errors, 'licence')}
      />
      <Choices
        name="gets"
        label={t.gets}
        options={optionsOf(gets, w.gets)}
        values={telling.gets}
        optional={t.optional}
      />
      <Choices
        name="changes"
        label={t.changes}
        options={optionsOf(changes, w.changes)}
        values={telling.changes}
        optional={t.optional}
      />
      <Choices
        name="services"
        label={t.services}
        options={optionsOf(services, w.service)}
        values={telling.services}
        optional={t.optional}
      />
    </>
  )
}

const Origin = ({ lang, telling, projects, work }: Pick<Props, 'telling' | 'projects' | 'work'> & { lang: Lang }) => {
  const t = tellingTexts[lang]
  if (work.kind === 'project' || projects.length === 0) return null
  const options = projects.map(({ slug, title }) => ({ value: slug, label: plain(title, lang) }))
  return (
    <Select name="resultOf" label={t.resultOf} options={options} blank={t.noProject} value={telling.resultOf} wide />
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
        <h2>{t.ask}</h2>
        <InLanguages name="contact" {...part} />
        <SubmitButton>{t.save}</SubmitButton>
      </Form>
    </Page>
  )
}
