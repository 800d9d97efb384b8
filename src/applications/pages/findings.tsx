import { titleIn } from '../../catalogue/title.ts'
import type { Lang } from '../../kit/lang.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Tick } from '../../ui/choice-field.tsx'
import { errorOf } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { LongText } from '../../ui/text-field.tsx'
import { longestReuse, type Finding } from '../content.ts'
import { texts } from '../texts.ts'
import { findingPart } from '../kept-part.ts'
import { fieldsOfNoted } from '../typed-reuse.ts'
import { AutoSaved, SavedAt } from './auto-saved.tsx'
import { PartLink } from './field-link.tsx'
import { SeenFields, type TypedReuse } from './seen-fields.tsx'
import type { SectionProps } from './section.tsx'
import { WrittenTogether } from './written-together.tsx'

/** The note of a finding that came back as it was typed. */
export type NotedFinding = TypedReuse & { readonly workId: string }

type Props = SectionProps & { readonly noted?: NotedFinding | undefined }

const titleOf = ({ title }: Finding, lang: Lang): string =>
  titleIn({ title, coordinator: null, nameInSource: null }, lang)

/** Whether the reader writes the reuse check. */
export const writes = ({ work }: SectionProps) => work.open && work.may.reuse

/** The way to what was noted about a work earlier. */
const NoteLink = ({ view, work, together: { remarks }, finding }: Props & { finding: Finding }) => (
  <PartLink view={view} work={work} remarks={remarks} part={findingPart(finding.workId)} />
)

const FindingForm = ({ finding, ...props }: Props & { finding: Finding }) => {
  const { view, work, noted, errors = [] } = props
  const { lang } = view
  const t = texts[lang].reuse
  const { id, lang: textLang } = work.application
  const kept = fieldsOfNoted(finding)
  const back = noted?.workId === finding.workId ? noted : undefined
  const typed: TypedReuse = back ?? { fields: kept }
  const joined = { key: 'note', longest: longestReuse, line: findingPart(finding.workId) }
  return (
    <WrittenTogether view={view} work={work} fields={back === undefined ? [joined] : []} lean>
      <AutoSaved view={view} to={paths.applicationNote(lang, id, finding.workId)}>
        <Form action={paths.applicationFinding(lang, id, finding.workId)} label={titleOf(finding, lang)}>
          <SeenFields fields={typed.seen ?? kept} />
          <LongText
            name="note"
            id={`note-${finding.workId}`}
            label={t.note}
            after={<NoteLink {...props} finding={finding} />}
            value={typed.fields.note}
            rows={3}
            lang={textLang}
            error={errorOf(errors, `note-${finding.workId}`)}
          />
          <Tick
            name="cooperate"
            id={`cooperate-${finding.workId}`}
            label={t.cooperate}
            checked={typed.fields.cooperate === 'yes'}
          />
          <Buttons>
            <SubmitButton variant="second" slim>
              {t.saveFinding}
            </SubmitButton>
            <SubmitButton variant="plain" slim name="deed" value="remove">
              {t.removeFinding}
            </SubmitButton>
          </Buttons>
          <SavedAt view={view} at={work.application.savedAt} />
        </Form>
      </AutoSaved>
    </WrittenTogether>
  )
}

const FindingLine = ({ finding, ...props }: Props & { finding: Finding }) => {
  const {
    view: { lang },
    work,
  } = props
  const t = texts[lang].reuse
  const textLang = work.application.lang
  return (
    <li className="stack tight">
      <p className="strong">
        <a href={paths.project(lang, finding.slug)}>{titleOf(finding, lang)}</a>
      </p>
      {writes(props) ? (
        <FindingForm {...props} finding={finding} />
      ) : (
        <>
          <p className="prose" lang={textLang}>
            {finding.note}
          </p>
          {finding.cooperate ? <p>{t.cooperates}</p> : null}
          <NoteLink {...props} finding={finding} />
        </>
      )}
    </li>
  )
}

/** The earlier works that were found, each with what was learned of it. */
export const Findings = (props: Props) => {
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
