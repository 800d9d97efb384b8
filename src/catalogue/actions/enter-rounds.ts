import type { Write } from '../../io/db.ts'
import { digestOf } from '../../io/digest.ts'
import { newId } from '../../io/once.ts'
import type { Day } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import type { Words } from '../../kit/words.ts'
import type { Source } from '../source.ts'
import { keepRounds, keepSources, nextPosition } from '../store/registers.ts'
import { proposeFamilies } from '../store/family.ts'
import { insertWorks, knownSlugs, type WorkRow } from '../store/work.ts'
import { makeFindable } from './make-findable.ts'

export type EnteredRounds = {
  /** Where all of it was read; the same one is kept once. */
  readonly source: Omit<Source, 'key' | 'external'>
  readonly rounds: readonly { readonly key: string; readonly name: Words; readonly year: number | null }[]
  readonly works: readonly {
    readonly roundKey: string
    readonly title: Words | null
    readonly coordinatorId: string
    readonly nameInSource: string
    /** Who else takes part; without an organisation, one that the register does not have. */
    readonly partners: readonly { readonly organisationId: string | null; readonly nameInSource: string }[]
    /** The source says that there are others, whom it does not name. */
    readonly others: boolean
    readonly decidedOn: Day | null
    readonly from: Day | null
    readonly to: Day | null
    readonly registerNumber: string | null
    /** A null sum is not published. */
    readonly cents: Cents | null
    readonly kind: 'granted' | 'later'
  }[]
  readonly example: boolean
}

/** The key that a source of a table has: the same source, the same key. */
export const sourceKeyOf = (source: EnteredRounds['source']): string => `table-${digestOf(source).slice(0, 12)}`

/** Addresses for new works of rounds: the key of the round and the first number that is free, '2022-01'. */
function slugsFor(keys: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const taken = new Set(known)
  const last = new Map<string, number>()
  return keys.map((key) => {
    let number = (last.get(key) ?? 0) + 1
    while (taken.has(`${key}-${String(number).padStart(2, '0')}`)) number += 1
    last.set(key, number)
    return `${key}-${String(number).padStart(2, '0')}`
  })
}

type Place = { readonly slug: string; readonly sourceKey: string; readonly example: boolean }

const partiesOf = (work: EnteredRounds['works'][number], sourceKey: string): WorkRow['parties'] => [
  {
    role: 'coordinator',
    organisationId: work.coordinatorId,
    nameInSource: work.nameInSource,
    kindInSource: null,
    sourceKey,
  },
  ...work.partners.map((partner) => ({ role: 'partner' as const, ...partner, kindInSource: null, sourceKey })),
]

const rowOf = (work: EnteredRounds['works'][number], { slug, sourceKey, example }: Place): WorkRow => ({
  id: newId(),
  slug,
  roundKey: work.roundKey,
  categoryKey: null,
  listNumber: null,
  title: work.title,
  summary: null,
  themeKey: null,
  themeBy: null,
  joint: work.others || work.partners.length > 0 ? true : null,
  othersInApplication: work.others,
  partnersComplete: work.others ? false : null,
  grantedCents: work.kind === 'granted' ? work.cents : null,
  periodFrom: work.from,
  periodTo: work.to,
  registerNumber: work.registerNumber,
  sourceKey,
  applicationId: null,
  public: true,
  example,
  parties: partiesOf(work, sourceKey),
  facts: [],
  milestones: [
    {
      kind: work.kind,
      onDay: work.decidedOn,
      cents: work.kind === 'granted' ? work.cents : null,
      words: null,
      sourceKey,
    },
  ],
})

/**
 * Enters rounds and projects that a source tells of, in the caller's transaction, which has looked what is there already. Nothing is added
 * to what the source says: what a row leaves unsaid stays unknown. Cents. Gives the key of the source.
 */
export async function enterRounds(
  tx: Write,
  { source, rounds, works, example }: EnteredRounds,
  now: Date,
): Promise<{ readonly sourceKey: string }> {
  const sourceKey = sourceKeyOf(source)
  await keepSources(tx, [{ ...source, key: sourceKey, external: true, note: null }])
  const first = await nextPosition(tx)
  if (rounds.length > 0)
    await keepRounds(
      tx,
      rounds.map((round, i) => ({ ...round, yearBy: 'source', position: first + i, sourceKey })),
    )
  if (works.length === 0) return { sourceKey }
  const slugs = slugsFor(
    works.map((work) => work.roundKey),
    await knownSlugs(tx),
  )
  const rows = works.map((work, i) => rowOf(work, { slug: slugs[i] ?? '', sourceKey, example }))
  await insertWorks(tx, rows, now)
  const ids = rows.map((row) => row.id)
  await makeFindable(tx, ids)
  await proposeFamilies(tx, ids)
  return { sourceKey }
}
