import type { FoundWork } from '../../catalogue/found.ts'
import { SimilarWorks } from '../../catalogue/parts/similar-works.tsx'
import { titleIn } from '../../catalogue/title.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Choice, Tick } from '../../ui/choice-field.tsx'
import { errorOf } from '../../ui/error-summary.tsx'
import { Form, PostButton, SearchForm } from '../../ui/form.tsx'
import { Status } from '../../ui/status.tsx'
import { LongText } from '../../ui/text-field.tsx'
import { ReuseRead } from '../parts/reuse-read.tsx'
import type { Finding, Reuse } from '../content.ts'
import type { Search } from '../extras.ts'
import { reuseDecisions } from '../submission.ts'
import { texts } from '../texts.ts'
import type { TypedAdoption } from '../typed-adoption.ts'
import { words } from '../words.ts'
import { AdoptionPart } from './adoption.tsx'
import { Questions } from './questions.tsx'
import { SectionFrame, type SectionProps } from './section.tsx'

type Props = SectionProps & {
  readonly search: Search
  readonly check?: (Pick<Reuse, 'why' | 'searched'> & { readonly decision: string }) | undefined
  readonly adopted?: TypedAdoption | undefined
}

const Added = ({ work: found, ...props }: SectionProps & { work: Props['work']; found: FoundWork }) => {
  const {
    view: { lang },
  } = props
  const t = texts[lang].reuse
  const there = found.application.reuse.findings.some((finding) => finding.workId === props.found.id)
  if (there)
    return (
      <p>
        <Status kind="ok">{t.added}</Status>
      </p>
    )
  if (!found.open || !found.may.reuse) return null
  return (
    <PostButton
      action={paths.applicationFindings(lang, found.application.id)}
      hidden={{ work: props.found.id }}
      variant="second"
      slim
      icon="plus"
    >
      {t.add}
    </PostButton>
  )
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
          <SimilarWorks lang={lang} works={search.works} deed={(found) => <Added {...props} found={found} />} />
        </>
      )}
    </>
  )
}

const FindingLine = ({ view: { lang }, work, finding, ...props }: SectionProps & { finding: Finding }) => {
  const t = texts[lang].reuse
  const { id, lang: textLang } = work.application
  const title = titleIn({ title: finding.title, coordinator: null, nameInSource: null }, lang)
  const writes = work.open && work.may.reuse
  return (
    <li className="stack tight">
      <p className="strong">
        <a href={paths.project(lang, finding.slug)}>{title}</a>
      </p>
      {writes ? (
        <Form action={paths.applicationFinding(lang, id, finding.workId)} label={title}>
          <LongText
            name="note"
            id={`note-${finding.workId}`}
            label={t.note}
            value={finding.note}
            rows={3}
            lang={textLang}
            error={errorOf(props.errors ?? [], `note-${finding.workId}`)}
          />
          <Tick name="cooperate" id={`cooperate-${finding.workId}`} label={t.cooperate} checked={finding.cooperate} />
          <Buttons>
            <SubmitButton variant="second" slim>
              {t.saveFinding}
            </SubmitButton>
            <SubmitButton variant="plain" slim name="deed" value="remove">
              {t.removeFinding}
            </SubmitButton>
          </Buttons>
        </Form>
      ) : (
        <>
          <p className="prose" lang={textLang}>
            {finding.note}
          </p>
          {finding.cooperate ? <p>{t.cooperates}</p> : null}
        </>
      )}
    </li>
  )
}

const Findings = (props: SectionProps) => {
  const t = texts[props.view.lang].reuse
  const { findings } = props.work.application.reuse
  return (
    <>
      <h2>{t.findings}</h2>
      {findings.length === 0 ? (
        <p>{t.noFindings}</p>
      ) : (
        <ul className="ruled">
          {findings.map((finding) => (
            <FindingLine key={finding.workId} {...props} finding={finding} />
          ))}
        </ul>
      )}
    </>
  )
}

const Check = ({ view: { lang }, work, errors = [], check }: Props) => {
  const t = texts[lang].reuse
  const kept = work.application.reuse
  const shown = check ?? { decision: kept.decision ?? '', why: kept.why, searched: kept.searched }
  const textLang = work.application.lang
  return (
    <>
      <LongText
        name="searched"
        label={t.searched}
        hint={t.searchedHint}
        value={shown.searched}
        rows={4}
        lang={textLang}
        error={errorOf(errors, 'searched')}
      />
      <Choice
        name="decision"
        label={t.decisionLabel}
        value={shown.decision}
        error={errorOf(errors, 'decision')}
        options={reuseDecisions.map((value) => ({ value, label: words[lang].reuse[value] }))}
      />
      <LongText
        name="why"
        label={t.why}
        hint={t.whyHint}
        value={shown.why}
        rows={4}
        lang={textLang}
        error={errorOf(errors, 'why')}
      />
    </>
  )
}

const writes = ({ work }: Props) => work.open && work.may.reuse

/** "Has this been done already?": a search over earlier works, what was found, what follows from it. */
export const ReusePage = (props: Props) => (
  <SectionFrame {...props}>
    <SearchPart {...props} />
    <Findings {...props} />
    <AdoptionPart {...props} />
    <h2>{texts[props.view.lang].reuse.decision}</h2>
    {writes(props) ? null : (
      <ReuseRead
        lang={props.view.lang}
        reuse={{ ...props.work.application.reuse, findings: [] }}
        textLang={props.work.application.lang}
      />
    )}
    <Questions {...props} before={props.work.may.reuse ? <Check {...props} /> : undefined} />
  </SectionFrame>
)
