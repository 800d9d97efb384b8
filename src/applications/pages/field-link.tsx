import { questionsOf } from '../../forms/form.ts'
import type { Question } from '../../forms/question.ts'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Status } from '../../ui/status.tsx'
import type { Together } from '../extras.ts'
import { together as words } from '../texts/together.ts'
import type { Workspace } from '../workspace.ts'

type Props = {
  readonly view: View
  readonly work: Workspace
  readonly section: string
  readonly together: Together
}

/** The way to the history of a field and to what is said about it. */
export function FieldLink({ view: { lang }, work, together, question }: Props & { question: Question }) {
  const t = words[lang].field
  const { all = 0, open = 0 } = together.remarks.find((count) => count.question === question.key) ?? {}
  return (
    <span className="small">
      <a href={paths.applicationField(lang, work.application.id, question.key)}>
        {all === 0 ? t.link : say(t.linkCount, { count: all })}
        <span className="hidden">: {plain(question.label, lang)}</span>
      </a>{' '}
      {open > 0 ? <Status kind="due">{say(t.linkOpen, { count: open })}</Status> : null}
    </span>
  )
}

/** The same for every field of a section, for those who only read it. */
export const FieldLinks = (props: Props) => (
  <details>
    <summary>{words[props.view.lang].field.link}</summary>
    <ul>
      {questionsOf(props.work.form, props.section).map((question) => (
        <li key={question.key}>
          {plain(question.label, props.view.lang)}: <FieldLink {...props} question={question} />
        </li>
      ))}
    </ul>
  </details>
)
