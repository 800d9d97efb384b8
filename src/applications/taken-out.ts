import type { Words } from '../kit/words.ts'

/** Something that was taken out of an application, when and by whom. */
type Taken = { readonly at: Date; readonly who: string | null }

/** A party that was taken out; it comes back with its tasks and money. */
export type TakenParty = Taken & { readonly partnerId: string; readonly organisationId: string; readonly name: Words }

/** A work that was taken out of the reuse check; `revision` holds the note that it had. */
export type TakenWork = Taken & {
  readonly workId: string
  readonly slug: string
  readonly title: Words | null
  readonly revision: number
}

/** What was taken out of an application and is not in it again. */
export type TakenOut = { readonly parties: readonly TakenParty[]; readonly works: readonly TakenWork[] }

export const nothingTaken: TakenOut = { parties: [], works: [] }
