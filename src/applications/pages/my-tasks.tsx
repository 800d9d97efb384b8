import type { AdoptionTask } from '../../catalogue/adoption/task.ts'
import { adoptionLines } from '../../catalogue/parts/adoption-tasks.tsx'
import { CooperationTasks } from '../../cooperation/parts/cooperation-tasks.tsx'
import type { CooperationTask } from '../../cooperation/task.ts'
import type { View } from '../../frame/view.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import type { AskedField, Task, TaskKind } from '../task.ts'
import { texts } from '../texts.ts'
import { Deadline } from './deadline.tsx'
import { titleOf, type MyApplication } from './my-application.ts'
import { taskHref } from './my-places.ts'

export type TasksProps = {
  readonly view: View
  readonly tasks: readonly Task<MyApplication>[]
  /** What waits in the adoption register. */
  readonly adoptions: readonly AdoptionTask[]
  readonly cooperation: readonly CooperationTask[]
}

const fieldName = (field: AskedField | undefined, lang: Lang): string => {
  const t = texts[lang].my
  if (field?.name) return plain(field.name, lang)
  return field?.key.startsWith('costs:') === true ? t.ownCosts : t.ownTasks
}

const dateless: ReadonlySet<TaskKind> = new Set(['read_decision', 'read_message', 'confirm_people'])

function taskText({ kind, of, section, field }: Task<MyApplication>, lang: Lang): string {
  const t = texts[lang].my
  const title = titleOf(of, lang)
  if (kind === 'await') return say(t.awaitTask, { title, count: of.uncommitted })
  if (kind === 'write_section') return say(t.sectionTask, { title, section: plain(section?.name, lang) })
  if (kind === 'answer_remark') return say(t.remarkTask, { title, field: fieldName(field, lang) })
  const bare = {
    commit: t.commitTaskBare,
    recommit: t.recommitTask,
    finish: t.finishTask,
    resend: t.resendTask,
    write_own: t.ownPartTask,
    check_money: t.moneyTask,
    confirm_people: t.peopleTask,
    read_decision: t.readTask,
    read_message: t.messageTask,
    answer_supplement: t.supplementTask,
    take_coordination: t.coordinationTask,
  }
  return say(bare[kind], { title })
}

/** Reading and confirming people have no deadline; an answer to a request has its own. */
function deadlineOf({ kind, of, supplement }: Task<MyApplication>): Date | null {
  if (supplement !== undefined) return supplement.dueAt
  if (kind === 'take_coordination' && of.state !== 'draft') return null
  return dateless.has(kind) ? null : of.closesAt
}

/** What waits for a person, with the day by which it is to be done. */
export const Tasks = ({ view, tasks, adoptions, cooperation }: TasksProps) => {
  const { lang } = view
  const t = texts[lang].my
  return (
    <>
      <h2>{t.tasks}</h2>
      {tasks.length + adoptions.length + cooperation.length === 0 ? (
        <p>{t.noTasks}</p>
      ) : (
        <ul className="ruled">
          {tasks.map((task) => (
            <li
              key={`${task.kind} ${task.supplement?.id ?? task.of.id} ${task.section?.key ?? task.field?.key ?? ''}`}
              className="row ends"
            >
              <a className="strong" data-task={task.kind} href={taskHref(task, lang)}>
                {taskText(task, lang)}
              </a>
              <span className="small">
                <Deadline view={view} closesAt={deadlineOf(task)} />
              </span>
            </li>
          ))}
          {adoptionLines(adoptions, lang).map((line) => (
            <li key={line.key}>
              <a className="strong" data-task={line.kind} href={line.href}>
                {line.text}
              </a>
            </li>
          ))}
          <CooperationTasks tasks={cooperation} lang={lang} />
        </ul>
      )}
    </>
  )
}
