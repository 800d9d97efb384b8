import type { Write } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import type { Words } from '../../kit/words.ts'
import type { Service } from '../offer/kinds.ts'
import { unknownOffer } from '../offer/offer.ts'
import { proposeFamilies } from '../store/family.ts'
import { keepRounds, keepThemes, nextPosition } from '../store/registers.ts'
import { insertWorks, workOfApplication, type WorkRow } from '../store/work.ts'
import { makeFindable } from './make-findable.ts'

export type EnteredWork = {
  readonly applicationId: string
  /** The address of the work, unique, e.g. '2021-05'. */
  readonly slug: string
  readonly round: { readonly key: string; readonly name: Words; readonly year: number | null } | null
  readonly listNumber: number | null
  readonly title: Words
  readonly summary: Words | null
  /** National services and specifications that it uses, by its own account. */
  readonly services: readonly Service[]
  readonly theme: { readonly key: string; readonly name: Words } | null
  readonly coordinatorId: string
  readonly partnerIds: readonly string[]
  readonly grantedCents: number
  /** Days 'YYYY-MM-DD'. */
  readonly periodFrom: string | null
  readonly periodTo: string | null
  readonly decidedOn: string
  readonly example: boolean
}

const party = (role: 'coordinator' | 'partner') => (organisationId: string) => ({
  role,
  organisationId,
  nameInSource: null,
  kindInSource: null,
  sourceKey: null,
})

/**
 * A decided application becomes a public work, in the transaction of the decision, in the families that are proposed for it. Entered once for each application; asked again it
 * gives the same work. Takes cents and days, gives the work's id. Refuses nothing: who may decide is the decision's rule.
 */
export async function enterWork(tx: Write, input: EnteredWork, now: Date): Promise<{ readonly id: string }> {
  const there = await workOfApplication(tx, input.applicationId)
  if (there !== undefined) return there
  if (input.round !== null)
    await keepRounds(tx, [{ ...input.round, yearBy: 'source', position: await nextPosition(tx), sourceKey: null }])
  if (input.theme !== null) await keepThemes(tx, [{ ...input.theme, position: 100 }])
  const id = newId()
  await insertWorks(tx, [{ ...rowOf(input), id }], now)
  await makeFindable(tx, [id])
  await proposeFamilies(tx, [id])
  return { id }
}

const rowOf = (input: EnteredWork): Omit<WorkRow, 'id'> => ({
  slug: input.slug,
  roundKey: input.round?.key ?? null,
  categoryKey: null,
  listNumber: input.listNumber,
  title: input.title,
  summary: input.summary,
  themeKey: input.theme?.key ?? null,
  themeBy: input.theme === null ? null : 'source',
  joint: input.partnerIds.length > 0,
  othersInApplication: false,
  partnersComplete: true,
  grantedCents: input.grantedCents,
  periodFrom: input.periodFrom,
  periodTo: input.periodTo,
  registerNumber: null,
  sourceKey: null,
  applicationId: input.applicationId,
  public: true,
  example: input.example,
  parties: [party('coordinator')(input.coordinatorId), ...input.partnerIds.map(party('partner'))],
  facts: [],
  offer: {
    ...unknownOffer,
    kind: 'project',
    services: input.services,
    sortedBy: input.services.length === 0 ? null : 'owner',
    licences: [],
    enteredFor: null,
    resultOf: null,
  },
  milestones: [{ kind: 'granted', onDay: input.decidedOn, cents: input.grantedCents, words: null, sourceKey: null }],
})
