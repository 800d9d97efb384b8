import type { Words } from '../kit/words.ts'

/** Somebody of a party, whom a section can be assigned to. */
export type Colleague = {
  readonly id: string
  readonly name: string
  readonly organisation: Words
  /** Keeps the money of a party, and neither writes nor signs for one. */
  readonly moneyOnly: boolean
}

/** The section of the form that holds the money of the parties. */
export const moneySection = 'budget'

/** Whether somebody of a party may be given a section: who keeps the money writes that of the budget alone. */
export const writesSection = ({ moneyOnly }: Pick<Colleague, 'moneyOnly'>, section: string): boolean =>
  !moneyOnly || section === moneySection

/** How a section is shared out: who writes it, and who found it ready and when. */
export type SectionWork = {
  readonly section: string
  readonly assigned: { readonly id: string; readonly name: string } | null
  readonly readyAt: Date | null
  readonly readyBy: string | null
}

/** How one section is shared out; nothing where nobody has said. */
export const workOn = (all: readonly SectionWork[], section: string): SectionWork =>
  all.find((one) => one.section === section) ?? { section, assigned: null, readyAt: null, readyBy: null }
