import type { Day } from '../kit/dates.ts'
import { lifecycle, step, type StateOf } from '../kit/lifecycle.ts'
import type { Cents } from '../kit/money.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import type { Words } from '../kit/words.ts'
import { themeKeys } from './trial.ts'

/** The life of an enrolment: told by the municipality, settled by the programme office, ended by the municipality. */
export const life = lifecycle({
  told: { tell: 'told', confirm: 'confirmed', decline: 'declined', leave: 'left' },
  confirmed: { tell: 'told', leave: 'left' },
  declined: {},
  left: {},
})
export type EnrolmentState = StateOf<typeof life>

/** Influencers have done digital change and share what came of it; experimenters develop something new; one may be both (domain.md §1). */
export const trialRoles = ['influencer', 'experimenter', 'both'] as const
export type TrialRole = (typeof trialRoles)[number]
/** Whether a text is a role of the trial. */
export const isTrialRole = (text: string): text is TrialRole => trialRoles.some((role) => role === text)

/** What a municipality tells of itself. `savedCents` is null where no sum is known: nothing is guessed. */
export type Told = {
  readonly role: TrialRole
  /** Keys of the themes of the trial. */
  readonly themes: readonly string[]
  /** The day from which it takes part. */
  readonly since: Day
  /** What the influencer has changed, and what came of it. */
  readonly changed: string
  readonly saved: string
  /** Saved in a year. */
  readonly savedCents: Cents | null
  readonly lang: 'fi' | 'sv'
}

export type Enrolment = Told & {
  readonly id: string
  readonly organisationId: string
  readonly state: EnrolmentState
  readonly toldAt: Date
  readonly settledAt: Date | null
  /** Why it was declined. */
  readonly settledWhy: string
  readonly leftOn: Day | null
  /** The work of the catalogue as which an influencer has told what it changed. */
  readonly workId: string | null
  /** Grows by one with every change. */
  readonly revision: number
}

/** The work that an enrolment is told as. */
export type ToldWork = { readonly slug: string; readonly kind: string; readonly title: Words }

/** An enrolment with its municipality. `code` is that of the municipality. */
export type Listed = Enrolment & {
  readonly name: Words
  readonly code: string | null
  readonly example: boolean
  readonly work: ToldWork | null
}

export const longestTold = 4_000

/** Whether a role asks what was changed and saved. */
export const influences = (role: TrialRole): boolean => role !== 'experimenter'

export type ToldRefusal =
  | 'theme_missing'
  | 'theme_unknown'
  | 'since_ahead'
  | 'changed_missing'
  | 'saved_missing'
  | 'changed_long'
  | 'saved_long'
  | 'changed_meanwhile'

function missingIn({ role, changed, saved }: Told): ToldRefusal | null {
  if (!influences(role)) return null
  if (changed === '') return 'changed_missing'
  return saved === '' ? 'saved_missing' : null
}

function wrongIn(told: Told, today: Day): ToldRefusal | null {
  if (told.themes.length === 0) return 'theme_missing'
  if (!told.themes.every((theme) => themeKeys.some((key) => key === theme))) return 'theme_unknown'
  if (told.since > today) return 'since_ahead'
  if (told.changed.length > longestTold) return 'changed_long'
  return told.saved.length > longestTold ? 'saved_long' : missingIn(told)
}

const trimmed = (told: Told): Told => ({ ...told, changed: told.changed.trim(), saved: told.saved.trim() })

const sameThings = (a: Told, b: Told) =>
  a.role === b.role && [...a.themes].sort().join() === [...b.themes].sort().join()

type Telling = {
  readonly id: string
  readonly organisationId: string
  readonly told: Told
  /** The enrolment that stands, if any, and the revision that the writer read (0: none). */
  readonly standing: Enrolment | undefined
  readonly known: number
}

/**
 * An enrolment as a municipality tells it, new or told again. What is told again waits to be confirmed anew only where role or themes
 * change. Refuses theme_missing, theme_unknown, since_ahead, changed_missing and saved_missing (an influencer tells both),
 * changed_long, saved_long, changed_meanwhile.
 */
export function enrolled(
  telling: Telling,
  now: { readonly at: Date; readonly on: Day },
): Outcome<Enrolment, ToldRefusal> {
  const { standing, known, organisationId } = telling
  const told = trimmed(telling.told)
  const { revision, id, workId } = standing ?? { revision: 0, id: telling.id, workId: null }
  if (revision !== known) return refuse('changed_meanwhile')
  const wrong = wrongIn(told, now.on)
  if (wrong !== null) return refuse(wrong)
  const fresh = {
    ...told,
    organisationId,
    toldAt: now.at,
    settledWhy: '',
    leftOn: null,
    revision: known + 1,
    workId,
  }
  if (standing?.state === 'confirmed' && sameThings(standing, told))
    return done({ ...fresh, id, state: 'confirmed', settledAt: standing.settledAt })
  return done({ ...fresh, id, state: 'told', settledAt: null })
}

type Settling = { readonly deed: 'confirm' | 'decline'; readonly why: string; readonly revision: number }
export type SettleRefusal = 'step_not_allowed' | 'changed_meanwhile' | 'why_missing'

/** An enrolment confirmed or declined by the programme office. Refuses step_not_allowed, changed_meanwhile, why_missing (a no has its reason). */
export function settled(
  enrolment: Enrolment,
  { deed, why, revision }: Settling,
  now: Date,
): Outcome<Enrolment, SettleRefusal> {
  const next = step(life, enrolment.state, deed)
  if (!next.ok) return next
  if (enrolment.revision !== revision) return refuse('changed_meanwhile')
  const said = why.trim().slice(0, longestTold)
  if (deed === 'decline' && said === '') return refuse('why_missing')
  return done({ ...enrolment, state: next.value, settledAt: now, settledWhy: said, revision: revision + 1 })
}

/** An enrolment that its municipality ends on a day. Refuses step_not_allowed where it is over. */
export function ended(enrolment: Enrolment, on: Day): Outcome<Enrolment, 'step_not_allowed'> {
  const next = step(life, enrolment.state, 'leave')
  return next.ok ? done({ ...enrolment, state: next.value, leftOn: on, revision: enrolment.revision + 1 }) : next
}

export type AsWorkRefusal = 'not_influencer' | 'told_already'

/** Whether what a municipality changed can be told as a work: by a confirmed influencer, once. Refuses not_influencer and told_already. */
export function tellable(enrolment: Pick<Enrolment, 'state' | 'role' | 'workId'>): Outcome<null, AsWorkRefusal> {
  if (enrolment.state !== 'confirmed' || !influences(enrolment.role)) return refuse('not_influencer')
  return enrolment.workId === null ? done(null) : refuse('told_already')
}

type Party = { readonly organisationId: string; readonly kind: string | undefined }
/** How organisations stand in the register of the trial; those that are not in it are missing. */
export type Standings = ReadonlyMap<string, 'told' | 'confirmed'>

/**
 * How the parties of an application stand in the trial where a call asks for it (2018): only a municipality can enrol. not_enrolled: at
 * least one stands nowhere · told: all have enrolled, some wait for the programme office · confirmed: all are confirmed · nobody: there
 * is no municipality among them. `unconfirmed` counts the municipalities that are not confirmed.
 */
export function standingIn(parties: readonly Party[], standings: Standings) {
  const there = parties
    .filter(({ kind }) => kind === 'municipality')
    .map(({ organisationId }) => standings.get(organisationId) ?? 'not_enrolled')
  const worst = (['not_enrolled', 'told', 'confirmed'] as const).find((one) => there.includes(one))
  return { standing: worst ?? 'nobody', unconfirmed: there.filter((one) => one !== 'confirmed').length } as const
}
