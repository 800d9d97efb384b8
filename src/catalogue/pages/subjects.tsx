import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Choices } from '../../ui/choice-field.tsx'
import { errorOf, ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import type { Family } from '../family/family.ts'
import type { OfferTold } from '../offer/offer.ts'
import type { WorkSubject } from '../subject/subject.ts'
import { solutionTexts } from '../texts/solutions.ts'
import { subjectTexts } from '../texts/subjects.ts'
import type { Work } from '../work.ts'
import { workCrumbs } from './work-crumbs.ts'

/** One time at which subjects were settled, as the page tells it. */
export type Settled = {
  readonly id: string
  readonly on: string
  readonly organisation: Words | null
  readonly confirmed: readonly Words[]
  readonly removed: readonly Words[]
}

export type SubjectsPageProps = {
  readonly view: View
  readonly work: Pick<Work, 'slug' | 'kind'>
  readonly title: string
  readonly confirmed: readonly WorkSubject[]
  readonly proposed: readonly WorkSubject[]
  /** Those that a person has said do not describe the work. */
  readonly removed: readonly WorkSubject[]
  readonly ticked: readonly string[]
  readonly families: readonly Pick<Family, 'key' | 'name' | 'resident'>[]
  /** The problems that it is said to solve. */
  readonly chosen: OfferTold['families']
  readonly name: string
  readonly settled: readonly Settled[]
  readonly errors: readonly FieldError[]
  readonly saved: boolean
}

const labelIn = (label: Words): string =>
  [...new Set((['fi', 'sv', 'en'] as const).map((lang) => label[lang]?.text ?? ''))].filter(Boolean).join(' · ')

const toldOf = ({ confirmed, removed }: Settled, lang: Lang): string => {
  const t = subjectTexts[lang]
  const names = (all: readonly Words[]) => all.map((one) => plain(one, lang)).join(', ')
  return [
    confirmed.length === 0 ? '' : say(t.confirmed, { subjects: names(confirmed) }),
    removed.length === 0 ? '' : say(t.removed, { subjects: names(removed) }),
  ]
    .filter(Boolean)
    .join('; ')
}

const History = ({ settled, lang }: { settled: readonly Settled[]; lang: Lang }) =>
  settled.length === 0 ? null : (
    <>
      <h2>{subjectTexts[lang].history}</h2>
      <Timeline
        happenings={settled.map((one) => ({
          when: <time dateTime={one.on}>{writtenDay(one.on, lang)}</time>,
          what: [plain(one.organisation, lang), toldOf(one, lang)].filter(Boolean).join(': '),
        }))}
      />
    </>
  )

const Fields = ({ view: { lang }, confirmed, proposed, removed, ticked, name, errors }: SubjectsPageProps) => {
  const t = subjectTexts[lang]
  const options = [
    ...confirmed.map(({ yso, label }) => ({ value: yso, label: labelIn(label) })),
    ...proposed.map(({ yso, label }) => ({ value: yso, label: `${labelIn(label)} (${t.proposed})` })),
    ...removed.map(({ yso, label }) => ({ value: yso, label: `${labelIn(label)} (${t.removedBefore})` })),
  ]
  return (
    <>
      {options.length === 0 ? (
        <Note>{t.nothing}</Note>
      ) : (
        <Choices
          name="subject"
          label={t.choose}
          hint={t.chooseHint}
          values={ticked}
          options={options}
          error={errorOf(errors, 'subject')}
        />
      )}
      <TextField
        name="name"
        label={t.other}
        hint={t.otherHint}
        value={name}
        optional={t.optional}
        error={errorOf(errors, 'name')}
      />
    </>
  )
}

/** Which problems the work solves: as we proposed, until somebody says. */
const Problems = ({ view: { lang }, work, families, chosen }: SubjectsPageProps) => {
  const t = subjectTexts[lang]
  const options = families.map(({ key, name, resident }) => ({
    value: key,
    label: plain(name, lang),
    hint: plain(resident, lang),
  }))
  return (
    <>
      <h2>{t.problems}</h2>
      {chosen.some(({ by }) => by === 'ours') ? <p>{solutionTexts[lang].proposedFamilies}</p> : null}
      <Form action={paths.workFamilies(lang, work.slug)} label={t.problems}>
        <Choices
          name="family"
          label={t.chooseProblems}
          hint={t.problemsHint}
          values={chosen.map(({ key }) => key)}
          options={options}
        />
        <SubmitButton variant="second">{t.saveProblems}</SubmitButton>
      </Form>
    </>
  )
}

/** Where those who lead a work say what it is about, out of what the program proposes and the vocabulary has. */
export function SubjectsPage(props: SubjectsPageProps) {
  const { view, work, title, confirmed, proposed, removed, errors } = props
  const { lang } = view
  const t = subjectTexts[lang]
  const offered = [...confirmed, ...proposed, ...removed].map((one) => one.yso).join(' ')
  return (
    <Page
      view={view}
      title={t.editTitle}
      above={title}
      lead={t.lead}
      width="read"
      crumbs={workCrumbs(lang, { ...work, title })}
      failed={errors.length > 0}
      alert={
        errors.length > 0 ? (
          <ErrorSummary title={t.errors} errors={errors} />
        ) : props.saved ? (
          <Alert kind="good">{t.saved}</Alert>
        ) : undefined
      }
    >
      <Form action={paths.subjects(lang, work.slug)} hidden={{ offered }}>
        <Fields {...props} />
        <SubmitButton>{t.save}</SubmitButton>
      </Form>
      <Problems {...props} />
      <History settled={props.settled} lang={lang} />
    </Page>
  )
}
