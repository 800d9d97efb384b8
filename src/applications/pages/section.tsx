import type { ReactNode } from 'react'
import { isSectionAsked } from '../../forms/form.ts'
import { errorsIn } from '../../forms/parts/fault-text.ts'
import { sectionConditionText } from '../../forms/parts/hint.ts'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Note } from '../../ui/note.tsx'
import type { Search, Together } from '../extras.ts'
import { texts } from '../texts.ts'
import { lacksIn, offersEarlier, type Workspace } from '../workspace.ts'
import { EarlierWorks } from './earlier-works.tsx'
import { LackList } from './lack-list.tsx'
import { Questions, type Typed } from './questions.tsx'
import { SectionShare } from './section-work.tsx'
import { WorkspacePage } from './workspace-page.tsx'
import { isJoined } from './written-together.tsx'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'fresh-fields': { readonly hidden: true }
    }
  }
}

export type SectionProps = {
  readonly view: View
  readonly work: Workspace
  readonly section: string
  readonly together: Together
  readonly typed?: Typed | undefined
  readonly added?: string | undefined
  /** Errors at fields that are no questions of the form. */
  readonly errors?: readonly FieldError[] | undefined
  /** A refusal in words, or what came of the last deed. */
  readonly alert?: ReactNode
  /** Elements of this section besides the one that keeps what is typed. */
  readonly scripts?: readonly string[] | undefined
}

/** The summary of errors, or else what came of the last deed; nothing where there is neither. */
export function alertOf({ work, typed, errors = [], alert, view: { lang } }: SectionProps): ReactNode {
  const all = [...errorsIn(work.form.questions, typed?.faults ?? [], lang), ...errors]
  if (all.length === 0) return alert
  return <ErrorSummary title={say(texts[lang].work.errors, { count: all.length })} errors={all} />
}

/** What this section lacks, once it has been begun. */
export function SectionLacks({ work, section, view: { lang } }: Pick<SectionProps, 'work' | 'section' | 'view'>) {
  const lacks = lacksIn(work, section)
  if (lacks.length === 0 || !work.open) return null
  return (
    <details>
      <summary>
        {texts[lang].work.isMissing}: {lacks.length}
      </summary>
      <LackList work={work} lacks={lacks} lang={lang} />
    </details>
  )
}

const hasErrors = ({ typed, errors = [] }: Pick<SectionProps, 'typed' | 'errors'>): boolean =>
  errors.length > 0 || (typed?.faults.length ?? 0) > 0

/** What runs in the browser while a section is open; writing together where it has long texts and one may write them. */
function scriptsOf({ work, section, scripts = [] }: SectionProps) {
  if (!work.open) return undefined
  const writes = work.may.answers ? ['fresh-fields', ...(isJoined(work, section) ? ['write-together'] : [])] : []
  return ['auto-save', ...writes, ...scripts]
}

/** On which answer the section depends, and that it is not asked where another was given. */
const SectionCondition = ({ view: { lang }, work, section }: Pick<SectionProps, 'view' | 'work' | 'section'>) => {
  const { form, purposes, application } = work
  const asked = form.sections.find(({ key }) => key === section)
  const text = asked === undefined ? undefined : sectionConditionText({ form, purposes }, asked, lang)
  if (text === undefined) return null
  const isNot = !isSectionAsked(form, section, application.answers)
  return <Note title={isNot ? texts[lang].work.notAskedNote : undefined}>{text}</Note>
}

/** What others keep meanwhile is followed by whoever writes here. */
const Followed = ({ work }: Pick<SectionProps, 'work'>) =>
  work.open && work.may.answers ? <fresh-fields hidden /> : null

/** The frame of a section: its name and help, what came of the last deed, what is missing. */
export function SectionFrame({ children, ...props }: SectionProps & { readonly children: ReactNode }) {
  const { view, work, section } = props
  const { lang } = view
  const asked = work.form.sections.find((one) => one.key === section)
  const reads = work.open && !work.may.answers && work.own !== null
  return (
    <WorkspacePage
      view={view}
      work={work}
      current={section}
      title={plain(asked?.name, lang)}
      lead={plain(asked?.help, lang) || undefined}
      alert={alertOf(props)}
      failed={hasErrors(props)}
      scripts={scriptsOf(props)}
    >
      {reads ? <Note>{texts[lang].work[work.mayOwn.money ? 'writesMoney' : 'readOnly']}</Note> : null}
      <SectionCondition view={view} work={work} section={section} />
      <SectionLacks view={view} work={work} section={section} />
      {children}
      <Followed work={work} />
      <SectionShare {...props} {...props.together} />
    </WorkspacePage>
  )
}

/** A section that holds questions alone; where one writes what is to be done, with what others have done about it. */
export const SectionPage = (props: SectionProps & { readonly search: Search }) => {
  const offers = offersEarlier(props.work, props.section)
  return (
    <SectionFrame {...props} scripts={offers ? ['earlier-works'] : []}>
      <Questions {...props} />
      {offers ? <EarlierWorks {...props} /> : null}
    </SectionFrame>
  )
}
