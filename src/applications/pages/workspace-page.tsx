import type { ReactNode } from 'react'
import { PhaseStatus } from '../../calls/parts/call-status.tsx'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Meter } from '../../ui/meter.tsx'
import { Alert } from '../../ui/note.tsx'
import { Steps, type Step as StepLine } from '../../ui/steps.tsx'
import { ExampleContext } from '../../ui/taking.tsx'
import { Tag } from '../../ui/tag.tsx'
import { titleOf } from '../content.ts'
import { texts } from '../texts.ts'
import { stepsOf, submissionKey, type Step, type Workspace } from '../workspace.ts'
import { words } from '../words.ts'
import { Deadline } from './deadline.tsx'
import { StandingNotes } from './standing-notes.tsx'
import { Aloud, WhoIsHere } from './written-together.tsx'

type Props = {
  readonly view: View
  readonly work: Workspace
  /** The section that is open; undefined on the overview. */
  readonly current?: string | undefined
  readonly title: string
  readonly lead?: ReactNode
  readonly alert?: ReactNode
  readonly failed?: boolean | undefined
  readonly next?: ReactNode
  readonly scripts?: readonly string[] | undefined
  readonly children: ReactNode
}

/** What an application is called in a language of the page. */
export const nameOfApplication = (work: Workspace, lang: View['lang']): string =>
  plain(titleOf(work.application.answers), lang) || words[lang].untitled

function statusOf(step: Step, lang: View['lang']): NonNullable<StepLine['status']> {
  const t = texts[lang].work
  if (step.state === 'missing') return { kind: 'due', text: say(t.missing, { count: step.missing }) }
  if (step.state === 'ready')
    return { kind: 'ok', text: step.count > 0 ? say(t.count, { count: step.count }) : t.ready }
  return { kind: 'none', text: { not_begun: t.notBegun, not_asked: t.notAsked, optional: t.optional }[step.state] }
}

/** The parts of the application with how each stands. */
export function Parts({ view: { lang }, work, current }: Pick<Props, 'view' | 'work' | 'current'>) {
  const t = texts[lang].work
  const steps = stepsOf(work)
  const needed = steps.filter((step) => step.state !== 'optional' && step.state !== 'not_asked')
  const ready = needed.filter((step) => step.state === 'ready').length
  const lines = steps.map((step): StepLine => ({
    href: paths.applicationSection(lang, work.application.id, step.key),
    text: step.name === null ? words[lang].attachments : plain(step.name, lang),
    mark: step.mark,
    status: statusOf(step, lang),
    current: step.key === current,
  }))
  return (
    <>
      <Meter id="ready" label={say(t.readyOf, { ready, all: needed.length })} value={ready} max={needed.length} />
      <Steps label={t.parts} steps={lines} />
    </>
  )
}

const Above = ({ view, work, current }: Pick<Props, 'view' | 'work' | 'current'>) => {
  const { lang } = view
  const t = texts[lang].work
  const { application, call } = work
  return (
    <div className="row ends">
      <p>
        {current === undefined ? null : (
          <>
            <strong>{nameOfApplication(work, lang)}</strong>{' '}
            {application.example ? <Tag kind="example">{texts[lang].example}</Tag> : null}
            <br />
          </>
        )}
        {plain(call.title, lang)} ·{' '}
        {application.caseNumber === null ? t.noNumber : say(t.number, { number: application.caseNumber })}
      </p>
      <p>
        {call.state === 'cancelled' ? (
          <PhaseStatus view={view} call={call} />
        ) : (
          <Deadline view={view} closesAt={call.closesAt} />
        )}
      </p>
    </div>
  )
}

/** The way to sending, for whoever may send it. */
const ToSubmission = ({ lang, work }: { lang: View['lang']; work: Workspace }) =>
  work.may.submit ? (
    <p>
      <LinkButton variant="second" href={paths.applicationSubmission(lang, work.application.id)}>
        {texts[lang].work.check}
      </LinkButton>
    </p>
  ) : null

/** Whether the page shows who else is there; where people write in the same text that element shows it. */
const isShared = (work: Workspace, scripts: readonly string[]): boolean =>
  work.open && !scripts.includes('write-together')

const changing = ['fresh-fields', 'others-costs', 'write-together']

/** Whether what others write appears in the page, and is said aloud too. */
const isAloud = (scripts: readonly string[]): boolean => scripts.some((one) => changing.includes(one))

const scriptsBeside = (work: Workspace, scripts: readonly string[]): readonly string[] => [
  ...(isShared(work, scripts) ? ['who-is-here'] : []),
  ...(isAloud(scripts) ? ['read-aloud'] : []),
]

type Around = Pick<Props, 'view' | 'work'> & { readonly scripts: readonly string[] }

/** Who else is there. */
const Others = ({ view, work, scripts }: Around) =>
  isShared(work, scripts) ? <WhoIsHere view={view} work={work} /> : null

/** Where it is said aloud what others change; it takes no place. */
const Said = ({ view: { lang }, scripts }: Omit<Around, 'work'>) => (isAloud(scripts) ? <Aloud lang={lang} /> : null)

/** Beside the page: the parts, the way back to the overview and to sending. */
const Beside = ({ view, work, current, next }: Props) => {
  const { lang } = view
  return (
    <div className={current === undefined ? 'stack stick' : 'stack stick parts'}>
      <Parts view={view} work={work} current={current} />
      {current === undefined ? null : (
        <p>
          <a href={paths.application(lang, work.application.id)}>{texts[lang].work.back}</a>
        </p>
      )}
      {work.open && next === undefined && current !== submissionKey ? <ToSubmission lang={lang} work={work} /> : null}
    </div>
  )
}

/** A page of one application: its parts with their states beside, what is open in the middle. */
export function WorkspacePage(props: Props) {
  const { view, work, current, title, children, scripts = [] } = props
  const { lang } = view
  const { id } = work.application
  const crumbs = [{ text: texts[lang].my.title, href: paths.my(lang) }]
  const inside = [...crumbs, { text: nameOfApplication(work, lang), href: paths.application(lang, id) }]
  return (
    <Page
      view={view}
      title={title}
      lead={props.lead}
      example={current === undefined && work.application.example}
      crumbs={current === undefined ? crumbs : inside}
      alert={props.alert}
      failed={props.failed}
      next={props.next}
      scripts={[...scripts, ...scriptsBeside(work, scripts)]}
      above={<Above view={view} work={work} current={current} />}
    >
      <div className="side">
        <Beside {...props} />
        <div className="stack">
          <StandingNotes view={view} work={work} current={current} />
          <Others view={view} work={work} scripts={scripts} />
          <ExampleContext value={work.application.example ? texts[lang].example : null}>{children}</ExampleContext>
          <Said view={view} scripts={scripts} />
        </div>
      </div>
    </Page>
  )
}

/** A refusal in words, on top of the page. */
export const Refused = ({ children }: { children: string }) => <Alert kind="bad">{children}</Alert>
