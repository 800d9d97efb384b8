import type { Lang } from '../../kit/lang.ts'
import type { AdoptionTask } from '../adoption/task.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { titleIn } from '../title.ts'
import { taskWords } from '../adoption/task-words.ts'

/** What a start page says of a task and where it leads. */
export type TaskLine = { readonly key: string; readonly kind: string; readonly text: string; readonly href: string }

const textOf = ({ kind, count, work }: AdoptionTask, lang: Lang): string => {
  const t = taskWords[lang]
  const title = titleIn(work, lang)
  return kind === 'answer' ? say(t.answer, { title, count }) : say(t[kind], { title })
}

/** The tasks of the adoption register as a start page lists them. */
export const adoptionLines = (tasks: readonly AdoptionTask[], lang: Lang): readonly TaskLine[] =>
  tasks.map((task) => ({
    key: `${task.kind} ${task.work.slug}`,
    kind: `adoption_${task.kind}`,
    text: textOf(task, lang),
    href:
      task.kind === 'answer'
        ? `${paths.adoption(lang, task.work.slug)}#questions`
        : paths.ownAdoption(lang, task.work.slug),
  }))

/** The way from a start page to everything that the own organisation has taken into use. */
export const MyAdoptionsLink = ({ lang }: { lang: Lang }) => (
  <p>
    <a href={paths.myAdoptions(lang)}>{taskWords[lang].all}</a>
  </p>
)
