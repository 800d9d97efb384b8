import type { Call } from '../calls/call.ts'
import type { Form } from '../forms/form.ts'
import { blocks, isSectionAsked, questionsOf } from '../forms/form.ts'
import { isBlank, missing, type Missing } from '../forms/missing.ts'
import type { Option } from '../forms/question.ts'
import { dayOf } from '../kit/dates.ts'
import { may } from '../kit/policy.ts'
import type { Words } from '../kit/words.ts'
import type { Actor } from '../people/person.ts'
import { editable, type Application } from './application.ts'
import { asAsked } from './asked.ts'
import { lacking, placed, type Enrolled, type Lack } from './completeness.ts'
import { years } from './budget.ts'
import { periodOf, type Content } from './content.ts'
import type { Partner } from './partner.ts'
import { partyPolicy, policy } from './policy.ts'
import { termsOf } from './terms.ts'

export type Whole = Application &
  Content & {
    readonly caseNumber: string | null
    readonly newest: {
      readonly number: number
      readonly revision: number
      readonly hash: string
      readonly arrivedAt: Date
    } | null
  }

/** What a person may do with an application on behalf of the organisation acted for. */
export type Deeds = {
  readonly answers: boolean
  /** Chooses the language in which the case is handled. */
  readonly language: boolean
  readonly partners: boolean
  readonly reuse: boolean
  readonly attach: boolean
  /** Finds the money of the parties ready. */
  readonly money: boolean
  readonly submit: boolean
  readonly withdraw: boolean
}

/** An application as those who write it see it: what it says, what the call asks, what is lacking, what one may do. */
export type Workspace = {
  readonly application: Whole
  readonly call: Call
  readonly form: Form
  readonly purposes: readonly Option[]
  readonly unanswered: readonly Missing[]
  readonly lacks: readonly Lack[]
  /** Whether it may still be written: a draft or a submitted one, while the call is open. */
  readonly open: boolean
  readonly may: Deeds
  /** The party of the organisation acted for; null for an officer who reads. */
  readonly own: Partner | null
  /** What one may do with the own part. */
  readonly mayOwn: { readonly tasks: boolean; readonly money: boolean; readonly commit: boolean }
}

export const attachmentsKey = 'attachments'
/** The page that sends, among the pages of an application: where it is open, no link leads to it. */
export const submissionKey = 'submission'

/** A part of the application with a page of its own. `name` null: attachments, which the form does not name. */
export type Step = {
  readonly key: string
  readonly mark: string
  readonly name: Words | null
  /** `not_asked`: the section's condition does not hold with what has been answered. */
  readonly state: 'ready' | 'missing' | 'not_begun' | 'optional' | 'not_asked'
  readonly missing: number
  /** How many attachments there are. */
  readonly count: number
}

const begunBesides = (work: Workspace, section: string): boolean => {
  const { partners, reuse } = work.application
  if (section === 'parties') return partners.length > 1 || partners.some((partner) => partner.tasks !== '')
  if (section === 'budget') return partners.some((partner) => partner.lines.length > 0)
  if (section === 'reuse') return reuse.decision !== null || reuse.findings.length > 0 || reuse.searched !== ''
  return false
}

const isBegun = (work: Workspace, section: string): boolean =>
  begunBesides(work, section) ||
  questionsOf(work.form, section).some((question) => !isBlank(question, work.application.answers[question.key]))

/** The lacks that are mended in one section. */
export const lacksIn = (work: Workspace, section: string): readonly Lack[] =>
  work.lacks.filter((lack) => lack.section === section)

function stateOf(work: Workspace, section: string, missing: number): Step['state'] {
  if (!isSectionAsked(work.form, section, work.application.answers)) return 'not_asked'
  if (missing === 0) return 'ready'
  return isBegun(work, section) ? 'missing' : 'not_begun'
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The parts of the application in the order of the form, attachments last. */
export function stepsOf(work: Workspace): readonly Step[] {
  const sections = work.form.sections.map(({ key, name }, index): Step => {
    const missing = lacksIn(work, key).length
    return { key, mark: letters.charAt(index), name, state: stateOf(work, key, missing), missing, count: 0 }
  })
  const count = work.application.attachments.length
  const mark = letters.charAt(sections.length)
  return [
    ...sections,
    { key: attachmentsKey, mark, name: null, state: count > 0 ? 'ready' : 'optional', missing: 0, count },
  ]
}

/** Whether something was changed after the version that was sent last: the changes have not been sent. */
export const editedSince = ({ newest, revision }: Pick<Whole, 'newest' | 'revision'>): boolean =>
  newest !== null && revision > newest.revision

/** The section after this one; null after the last. */
export function nextStep(work: Workspace, key: string): string | null {
  const keys = stepsOf(work).map((step) => step.key)
  return keys[keys.indexOf(key) + 1] ?? null
}

/** The years of the columns: those of the project, or of the call, or from now on. */
export const yearsOf = ({ application, call }: Workspace, now: Date): readonly number[] =>
  years(
    {
      period: periodOf(application.answers),
      terms: termsOf(call),
      lines: application.partners.flatMap((partner) => partner.lines),
    },
    Number(dayOf(now).slice(0, 4)),
  )

/**
 * Whether a section is one in which is written what is to be done, so that earlier works are offered beside it; those with a search or
 * sums of their own have theirs.
 */
export const offersEarlier = ({ form, open, may: { reuse } }: Workspace, section: string): boolean =>
  open &&
  reuse &&
  form.sections.some(({ key }) => key === 'reuse') &&
  !blocks.some((block) => block === section) &&
  questionsOf(form, section).some(({ kind }) => kind === 'long_text')

/** What an application is seen with: the call, the version of the form, and who sees it when. */
type Seen = {
  readonly application: Whole
  readonly call: Call
  readonly form: Form
  readonly enrolled: Enrolled
  readonly who: Actor
  readonly now: Date
}

const deedsOf = (who: Actor, application: Whole): Deeds => ({
  answers: may(policy, who, 'edit_answers', application),
  language: may(policy, who, 'choose_language', application),
  partners: may(policy, who, 'edit_partners', application),
  reuse: may(policy, who, 'edit_reuse', application),
  attach: may(policy, who, 'attach', application),
  money: may(policy, who, 'mark_money', application),
  submit: may(policy, who, 'submit', application),
  withdraw: may(policy, who, 'withdraw', application),
})

function ownDeeds(who: Actor, application: Whole, own: Partner | null): Workspace['mayOwn'] {
  if (own === null) return { tasks: false, money: false, commit: false }
  const part = { application, organisationId: own.organisationId }
  return {
    tasks: may(partyPolicy, who, 'describe_tasks', part),
    money: may(partyPolicy, who, 'edit_own', part),
    commit: may(partyPolicy, who, 'commit', part),
  }
}

/** An application as one person sees it at a moment. */
export function workspaceOf({ call, who, now, enrolled, ...seen }: Seen): Workspace {
  const { application, form } = asAsked(seen.application, seen.form)
  const purposes = call.purposes.map(({ key, words }) => ({ key, label: words }))
  const unanswered = missing(form, application.answers, purposes)
  const own = application.partners.find((partner) => partner.organisationId === who.actingFor?.id) ?? null
  return {
    application,
    call,
    form,
    purposes,
    unanswered,
    lacks: placed(form, application.answers, lacking(application, termsOf(call), unanswered, enrolled)),
    open: editable(application, call, now),
    may: deedsOf(who, application),
    own,
    mayOwn: ownDeeds(who, application, own),
  }
}
