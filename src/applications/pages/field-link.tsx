import { questionsOf } from '../../forms/form.ts'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Status } from '../../ui/status.tsx'
import type { Together } from '../extras.ts'
import { namedNow } from '../part-named.ts'
import { partLabel } from '../parts/part-label.ts'
import type { RemarkCount } from '../remark.ts'
import { together as words } from '../texts/together.ts'
import type { Workspace } from '../workspace.ts'

type FieldProps = {
  readonly view: View
  readonly work: Workspace
  readonly remarks: readonly RemarkCount[]
  readonly field: string
  readonly label: string
}

/** The way to the history of a field and to what is said about it. */
export function FieldLink({ view: { lang }, work, remarks, field, label }: FieldProps) {
  const t = words[lang].field
  const { all = 0, open = 0 } = remarks.find((count) => count.question === field) ?? {}
  return (
    <span className="small">
      <a href={paths.applicationField(lang, work.application.id, field)}>
        {all === 0 ? t.link : say(t.linkCount, { count: all })}
        <span className="hidden"> {label}</span>
      </a>{' '}
      {open > 0 ? <Status kind="due">{say(t.linkOpen, { count: open })}</Status> : null}
    </span>
  )
}

/** The same for a part that is written outside the questions. */
export const PartLink = ({ part, ...props }: Omit<FieldProps, 'field' | 'label'> & { readonly part: string }) => (
  <FieldLink {...props} field={part} label={partLabel(namedNow(props.work), part, props.view.lang)} />
)

type Props = {
  readonly view: View
  readonly work: Workspace
  readonly section: string
  readonly together: Together
}

/** The same for every question of a section, for those who only read it. */
export const FieldLinks = ({ view, work, section, together: { remarks } }: Props) => (
  <details>
    <summary>{words[view.lang].field.link}</summary>
    <ul>
      {questionsOf(work.form, section).map(({ key, label }) => (
        <li key={key}>
          {plain(label, view.lang)}:{' '}
          <FieldLink view={view} work={work} remarks={remarks} field={key} label={plain(label, view.lang)} />
        </li>
      ))}
    </ul>
  </details>
)

/** The same for several such parts. */
export const PartLinks = ({
  view,
  work,
  remarks,
  parts,
}: Omit<FieldProps, 'field' | 'label'> & { parts: readonly string[] }) => (
  <details>
    <summary>{words[view.lang].field.link}</summary>
    <ul>
      {parts.map((part) => (
        <li key={part}>
          {partLabel(namedNow(work), part, view.lang)}:{' '}
          <PartLink view={view} work={work} remarks={remarks} part={part} />
        </li>
      ))}
    </ul>
  </details>
)
