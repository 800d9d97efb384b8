import type { Words } from '../kit/words.ts'

/** Somebody of a party, whom a section can be assigned to. */
export type Colleague = { readonly id: string; readonly name: string; readonly organisation: Words }

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
