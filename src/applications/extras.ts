import type { Doer } from '../catalogue/doer.ts'
import { nothingEarlier, type Earlier } from '../catalogue/earlier.ts'
import type { Organisation } from '../people/organisation.ts'
import type { Listed } from '../programme/enrolment.ts'
import type { Theme } from '../programme/trial.ts'
import type { Shown } from './clash.ts'
import type { RemarkCount } from './remark.ts'
import type { Colleague, SectionWork } from './section-work.ts'
import { nothingTaken, type TakenOut } from './taken-out.ts'

/** What was searched and found in the reuse check. `text` empty: nothing was asked and the application has no name to ask by. */
export type Search = Earlier & { readonly text: string; readonly byTitle: boolean }

/** How those who write share out their work: who does which section, who could, and what is said about the fields. */
export type Together = {
  readonly shares: readonly SectionWork[]
  readonly colleagues: readonly Colleague[]
  readonly remarks: readonly RemarkCount[]
  /** What is seen of each question of the section now, for the form that is drawn. */
  readonly seen: ReadonlyMap<string, Shown>
}

/** Municipalities that the trial has confirmed for a theme. */
export type EnrolledIn = { readonly theme: Theme; readonly municipalities: readonly Listed[] }

/**
 * Who took part in earlier works like this one, and who has enrolled in the trial, by theme; none of them takes part already. `asked`
 * empty: the application has no name to ask by.
 */
export type Finder = {
  readonly asked: string
  readonly doers: readonly Doer[]
  readonly enrolled: readonly EnrolledIn[]
}

/** What a section shows besides the application itself. */
export type Extras = {
  readonly applicants: readonly Organisation[]
  readonly search: Search
  readonly finder: Finder
  readonly together: Together
  readonly takenOut: TakenOut
}

export const noExtras: Extras = {
  applicants: [],
  search: { ...nothingEarlier, text: '', byTitle: false },
  finder: { asked: '', doers: [], enrolled: [] },
  together: { shares: [], colleagues: [], remarks: [], seen: new Map() },
  takenOut: nothingTaken,
}
