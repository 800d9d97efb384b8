import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { CooperationTask } from '../task.ts'
import { taskWords } from '../task-words.ts'

const places = {
  suggestion: paths.suggestion,
  invitation: (lang: Lang) => paths.myCooperation(lang),
  request: (lang: Lang, slug: string) => paths.ownSpace(lang, slug),
  pledge: (lang: Lang, slug: string) => paths.projectCooperation(lang, slug),
} as const

/** The tasks of the cooperation as a start page lists them. */
export const CooperationTasks = ({ tasks, lang }: { tasks: readonly CooperationTask[]; lang: Lang }) =>
  tasks.map((task) => (
    <li key={`${task.kind} ${task.of}`}>
      <a className="strong" data-task={`cooperation_${task.kind}`} href={places[task.kind](lang, task.of)}>
        {say(taskWords[lang][task.kind], { name: plain(task.name, lang) })}
      </a>
    </li>
  ))

/** The way from a start page to the cooperation of the own organisation. */
export const MyCooperationLink = ({ lang }: { lang: Lang }) => (
  <p>
    <a href={paths.myCooperation(lang)}>{taskWords[lang].all}</a>
  </p>
)
