import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { dayOf } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Choice, Choices, Tick } from '../../ui/choice-field.tsx'
import { errorOf, ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { DateField, LongText, MoneyField } from '../../ui/text-field.tsx'
import { adoptionStages, isAskedAgain, sectors, type Entry } from '../adoption/adoption.ts'
import type { TypedAdoption } from '../adoption/entry.ts'
import { words } from '../adoption/words.ts'
import { OtherLanguages } from '../parts/other-languages.tsx'
import { texts } from '../texts/adoption.ts'
import type { Work } from '../work.ts'
import { AdoptionHistory } from './adoption-history.tsx'
import { workCrumbs } from './work-crumbs.ts'

export type OwnAdoptionProps = {
  readonly view: View
  readonly slug: string
  readonly kind: Work['kind']
  readonly title: string
  readonly example: boolean
  /** The history, the last word first; undefined where the organisation has no adoption of the work. */
  readonly entries: readonly Entry[] | undefined
  /** A source names the organisation as a user. */
  readonly named: boolean
  readonly typed: TypedAdoption
  readonly errors: readonly FieldError[]
  /** Once-keys of what can be sent from the page. */
  readonly newId: string
  readonly saved?: boolean | undefined
}

const Again = ({ view, slug, seen, newId }: Pick<OwnAdoptionProps, 'view' | 'slug' | 'newId'> & { seen: string }) => {
  const t = texts[view.lang].own
  return (
    <Note kind="warn" title={t.due}>
      <p>{t.dueHint}</p>
      <PostButton action={paths.ownAdoptionConfirmation(view.lang, slug)} hidden={{ id: newId, seen }}>
        {t.confirm}
      </PostButton>
    </Note>
  )
}

/** Why the organisation is asked, and the button that says that nothing has changed. */
const Asked = ({ entries, named, ...props }: OwnAdoptionProps) => {
  const t = texts[props.view.lang].own
  if (entries === undefined) return named ? <Note>{t.bySource}</Note> : null
  const last = entries[0] ?? null
  if (last === null) return <Note>{t.opened}</Note>
  return isAskedAgain(last, dayOf(props.view.now)) ? <Again {...props} seen={last.id} /> : null
}

const Fields = ({ lang, typed, errors }: { lang: Lang; typed: TypedAdoption; errors: readonly FieldError[] }) => {
  const t = texts[lang].own
  const error = (field: string) => errorOf(errors, field)
  return (
    <>
      <Choice
        name="stage"
        label={t.stage}
        value={typed.stage}
        error={error('stage')}
        options={adoptionStages.map((value) => ({ value, label: t.stages[value] }))}
      />
      <Choices
        name="sectors"
        label={t.sectors}
        values={typed.sectors}
        error={error('sectors')}
        options={sectors.map((value) => ({ value, label: words[lang].sector[value] }))}
      />
      <DateField name="since" label={t.since} hint={t.sinceHint} value={typed.since} error={error('since')} />
      <MoneyField
        name="cost"
        label={t.cost}
        hint={t.costHint}
        optional={t.optional}
        value={typed.cost}
        error={error('cost')}
      />
      <MoneyField
        name="saving"
        label={t.saving}
        hint={t.savingHint}
        optional={t.optional}
        value={typed.saving}
        error={error('saving')}
      />
      <LongText
        name="experience"
        label={t.experience}
        hint={t.experienceHint}
        optional={t.optional}
        value={typed.experience[lang]}
        error={error('experience')}
      />
      <OtherLanguages
        lang={lang}
        texts={[{ name: 'experience', label: t.experience, value: typed.experience, rows: 3 }]}
        errors={errors}
      />
      <Tick name="helps" label={t.helps} checked={typed.helps} />
    </>
  )
}

function alertOf({ view, errors, saved }: OwnAdoptionProps) {
  const t = texts[view.lang]
  if (errors.length > 0) return <ErrorSummary title={t.errors} errors={errors} />
  return saved === true ? <Alert kind="good">{t.own.saved}</Alert> : undefined
}

/** What the own organisation says of its use of a work: the form, what it has said before, and once a year the question whether it holds. */
export function OwnAdoption(props: OwnAdoptionProps) {
  const { view, slug, title, entries, typed, errors } = props
  const { lang } = view
  const t = texts[lang]
  return (
    <Page
      view={view}
      title={t.own.title}
      above={title}
      lead={t.own.lead}
      width="read"
      example={props.example}
      alert={alertOf(props)}
      failed={errors.length > 0}
      crumbs={[...workCrumbs(lang, props), { text: t.title, href: paths.adoption(lang, slug) }]}
    >
      <Asked {...props} />
      <Form action={paths.ownAdoption(lang, slug)} hidden={{ id: props.newId, seen: entries?.[0]?.id ?? '' }}>
        <Fields lang={lang} typed={typed} errors={errors} />
        <SubmitButton>{t.own.save}</SubmitButton>
      </Form>
      <AdoptionHistory lang={lang} entries={entries ?? []} />
    </Page>
  )
}
