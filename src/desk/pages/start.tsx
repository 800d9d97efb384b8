import { titleIn } from '../../catalogue/title.ts'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Empty } from '../../ui/empty.tsx'
import { Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import type { CaseTask } from '../case-task.ts'
import type { CallStanding, Task } from '../tasks.ts'
import { texts, type happened } from '../texts/start.ts'
import { casePlaces, placeOf } from './task-place.ts'

export type HappeningShown = {
  readonly at: Date
  readonly what: (typeof happened)[number]
  readonly by: string | null
  readonly title: string
  readonly others: number
}
type Props = {
  readonly view: View
  readonly tasks: readonly Task[]
  readonly cases: readonly CaseTask[]
  readonly calls: readonly CallStanding[]
  readonly happenings: readonly HappeningShown[]
  /** Whether the person follows the register of the trial. */
  readonly enrolments: boolean
  /** Follows what projects promised. */
  readonly pledges: boolean
  /** Sees the cases whose time has come. */
  readonly disposals: boolean
}

function taskText({ lang }: View, task: Task): string {
  if (task.organisation !== null) return say(texts[lang].giveRolesTo, { name: plain(task.organisation.name, lang) })
  const message = texts[lang].task[task.kind]
  return typeof message === 'string' ? message : say(message, { count: task.count })
}

/** What waits in one case: the task, and under it the case. */
const CaseLine = ({ view: { lang }, task }: { view: View; task: CaseTask }) => (
  <li>
    <a className="strong" data-task={task.kind} href={casePlaces[task.kind](lang, task.applicationId)}>
      {texts[lang].caseTask[task.kind]}: {plain(task.title, lang)}
    </a>
    <p className="small quiet">
      {task.caseNumber} · {plain(task.callTitle, lang)}{' '}
      {task.example ? <Tag kind="example">{texts[lang].example}</Tag> : null}
    </p>
  </li>
)

const Tasks = ({ view, tasks, cases }: Pick<Props, 'view' | 'tasks' | 'cases'>) => (
  <ul className="ruled">
    {cases.map((task) => (
      <CaseLine key={`${task.kind} ${task.applicationId}`} view={view} task={task} />
    ))}
    {tasks.map((task) => (
      <li key={`${task.kind} ${placeOf(view.lang, task)}`}>
        <a className="strong" data-task={task.kind} href={placeOf(view.lang, task)}>
          {taskText(view, task)}
        </a>
        {task.work === undefined ? null : <p className="small quiet">{titleIn(task.work, view.lang)}</p>}
        {task.call === null ? null : (
          <p className="small quiet">
            {plain(task.call.title, view.lang)}{' '}
            {task.call.example ? <Tag kind="example">{texts[view.lang].example}</Tag> : null}
          </p>
        )}
      </li>
    ))}
  </ul>
)

function Calls({ view, calls }: Pick<Props, 'view' | 'calls'>) {
  const t = texts[view.lang]
  const columns = [
    {
      key: 'call',
      head: t.call,
      cell: (call: CallStanding) => <a href={paths.deskCall(view.lang, call.slug)}>{plain(call.title, view.lang)}</a>,
    },
    { key: 'state', head: t.state, cell: (call: CallStanding) => t.phase[call.phase] },
    {
      key: 'closes',
      head: t.closes,
      cell: (call: CallStanding) => (call.closesAt === null ? t.unknown : writtenMoment(call.closesAt, view.lang)),
    },
    {
      key: 'received',
      head: t.received,
      end: true,
      cell: (call: CallStanding) => <a href={paths.deskApplications(view.lang, call.slug)}>{call.received}</a>,
    },
    { key: 'undecided', head: t.undecided, end: true, cell: (call: CallStanding) => call.undecided },
  ]
  return (
    <Table
      id="calls"
      files
      caption={t.calls}
      captionHidden
      columns={columns}
      rows={calls}
      keyOf={(call) => call.slug}
      dense
      empty={<Empty title={t.callsEmpty} />}
    />
  )
}

function Happenings({ view, happenings }: Pick<Props, 'view' | 'happenings'>) {
  const t = texts[view.lang]
  if (happenings.length === 0) return <p className="quiet">{t.nothing}</p>
  const titleOf = ({ title, others }: HappeningShown) =>
    others === 0 ? title : say(t.andOthers, { title, count: others })
  const shown = happenings.map((one) => ({
    when: writtenMoment(one.at, view.lang),
    what: `${t.happened[one.what]}: ${titleOf(one)}${one.by === null ? '' : ` (${one.by})`}`,
  }))
  return <Timeline happenings={shown} />
}

/** The pages of the desk that no task leads to. */
function Elsewhere({ view: { lang }, enrolments, pledges, disposals }: Props) {
  const t = texts[lang]
  const places = [
    { href: paths.deskMail(lang), text: t.outbox },
    { href: paths.deskOutages(lang), text: t.outages },
    ...(disposals ? [{ href: paths.deskDisposals(lang), text: t.disposals }] : []),
    ...(pledges ? [{ href: paths.deskPledges(lang), text: t.pledges }] : []),
    ...(enrolments ? [{ href: paths.deskEnrolments(lang), text: t.enrolments }] : []),
  ]
  return (
    <>
      <h2>{t.elsewhere}</h2>
      <ul>
        {places.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Where a person of the authority begins the day: what waits, how the calls stand, what has happened. */
export const Start = (props: Props) => {
  const { view, tasks, cases, calls, happenings } = props
  const t = texts[view.lang]
  return (
    <Page view={view} title={t.title} lead={t.lead} crumbs={[]} wide>
      <div className="beside">
        <section className="stack" aria-labelledby="tasks">
          <h2 id="tasks">{t.tasks}</h2>
          {tasks.length + cases.length === 0 ? (
            <Empty title={t.none}>{t.noneHelp}</Empty>
          ) : (
            <Tasks view={view} tasks={tasks} cases={cases} />
          )}
          <h2>{t.calls}</h2>
          <Calls view={view} calls={calls} />
          <Elsewhere {...props} />
        </section>
        <aside className="stack" aria-labelledby="happenings">
          <h2 id="happenings">{t.happenings}</h2>
          <Happenings view={view} happenings={happenings} />
        </aside>
      </div>
    </Page>
  )
}
