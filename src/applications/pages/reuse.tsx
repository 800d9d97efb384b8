import { SimilarWorks } from '../../catalogue/parts/similar-works.tsx'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { partName } from '../../register/secrecy/part.ts'
import { SearchForm } from '../../ui/form.tsx'
import { ReuseRead } from '../parts/reuse-read.tsx'
import type { Search } from '../extras.ts'
import type { TakenWork } from '../taken-out.ts'
import { texts } from '../texts.ts'
import { checkFields, fieldsOfCheck } from '../typed-reuse.ts'
import { AddFound } from './add-found.tsx'
import { AdoptionPart } from './adoption.tsx'
import { PartLink, PartLinks } from './field-link.tsx'
import { Findings, writes, type NotedFinding } from './findings.tsx'
import { Questions } from './questions.tsx'
import { CheckFields } from './reuse-check.tsx'
import { SeenFields, type TypedReuse } from './seen-fields.tsx'
import { SectionFrame, type SectionProps } from './section.tsx'
import { TakenWorks } from './taken-out.tsx'
import { checkJoined } from './written-together.tsx'

type Props = SectionProps & {
  readonly search: Search
  readonly taken: readonly TakenWork[]
  readonly check?: TypedReuse | undefined
  readonly noted?: NotedFinding | undefined
  readonly adopted?: TypedReuse | undefined
}

const SearchPart = (props: Props) => {
  const {
    view: { lang },
    work,
    search,
  } = props
  const t = texts[lang].reuse
  const heading = search.byTitle ? t.byTitle : say(t.found, { text: search.text, count: search.total })
  return (
    <>
      <h2>{t.search}</h2>
      <SearchForm
        action={paths.applicationSection(lang, work.application.id, props.section)}
        label={t.searchLabel}
        button={t.searchButton}
        value={search.text}
      />
      {search.text === '' ? null : (
        <>
          <h3>{heading}</h3>
          <SimilarWorks
            lang={lang}
            earlier={search}
            deed={(found) => <AddFound view={props.view} work={work} found={found} />}
          />
        </>
      )}
    </>
  )
}

type CheckProps = SectionProps & Pick<Props, 'check'>

const Check = ({ view, work, errors = [], check, together: { remarks } }: CheckProps) => {
  const { lang } = view
  const after = (field: (typeof checkFields)[number]) => (
    <PartLink view={view} work={work} remarks={remarks} part={partName({ kind: 'reuse', key: field })} />
  )
  const kept = fieldsOfCheck(work.application.reuse)
  return (
    <>
      <SeenFields fields={check?.seen ?? kept} />
      <CheckFields
        lang={lang}
        fields={check?.fields ?? kept}
        textLang={work.application.lang}
        errors={errors}
        after={after}
      />
    </>
  )
}

/** What follows from what was found, and why, with the questions of the section. */
export const ReuseQuestions = (props: CheckProps) => (
  <Questions
    {...props}
    before={props.work.may.reuse ? <Check {...props} /> : undefined}
    joined={props.work.may.reuse && props.check === undefined ? checkJoined : []}
  />
)

/** "Has this been done already?": a search over earlier works, what was found, what follows from it. */
export const ReusePage = (props: Props) => (
  <SectionFrame {...props}>
    <SearchPart {...props} />
    <Findings {...props} />
    {writes(props) ? <TakenWorks view={props.view} work={props.work} taken={props.taken} /> : null}
    <AdoptionPart {...props} />
    <h2>{texts[props.view.lang].reuse.decision}</h2>
    {writes(props) ? null : (
      <>
        <ReuseRead
          lang={props.view.lang}
          reuse={{ ...props.work.application.reuse, findings: [] }}
          textLang={props.work.application.lang}
        />
        <PartLinks
          view={props.view}
          work={props.work}
          remarks={props.together.remarks}
          parts={checkFields.map((key) => partName({ kind: 'reuse', key }))}
        />
      </>
    )}
    <ReuseQuestions {...props} />
  </SectionFrame>
)
