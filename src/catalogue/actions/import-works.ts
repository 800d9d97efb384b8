import { attempt, type Db } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import { done } from '../../kit/outcome.ts'
import type { Words } from '../../kit/words.ts'
import { listIdsByCode } from '../reads.ts'
import {
  keepCategories,
  keepRounds,
  keepSources,
  keepThemes,
  type SourceRow,
  type ThemeRow,
} from '../store/registers.ts'
import { insertWorks, knownSlugs, type WorkRow } from '../store/work.ts'
import type { MilestoneKind } from '../work.ts'
import { makeFindable } from './make-findable.ts'

type PartyFile = {
  readonly code: string | null
  readonly jointAuthority?: string | null
  readonly nameInSource: string
  readonly kindInSource: string | null
  readonly source?: string
}
type WorkFile = {
  readonly slug: string
  readonly round: string
  readonly listNumber: number | null
  readonly category: string | null
  readonly coordinator: PartyFile
  readonly partners: readonly PartyFile[]
  readonly partnersComplete: boolean | null
  readonly othersInApplication: boolean
  readonly joint: boolean
  readonly title: Words | null
  readonly theme: string | null
  readonly themeBy: 'source' | 'derived' | null
  readonly grantedEur: number | null
  readonly periodFrom: string | null
  readonly periodTo: string | null
  readonly facts: readonly {
    readonly kind: 'result' | 'link' | 'note'
    readonly text: Words | null
    readonly url: string | null
    readonly source: string
  }[]
  readonly milestones: readonly {
    readonly kind: MilestoneKind
    readonly onDay: string | null
    readonly eur: number | null
    readonly words: Words | null
    readonly source: string
  }[]
  readonly source: string
}

/** The files of db/seeds/catalogue as they stand. */
export type CatalogueFile = {
  readonly sources: readonly SourceRow[]
  readonly rounds: readonly {
    readonly key: string
    readonly name: Words
    readonly year: number
    readonly yearBy: 'source' | 'derived'
    readonly position: number
    readonly source: string
  }[]
  readonly categories: readonly (ThemeRow & { readonly round: string })[]
  readonly themes: readonly ThemeRow[]
  readonly works: readonly WorkFile[]
  /** Ids of organisations without a municipality code, by the key that the files call them. */
  readonly organisations: ReadonlyMap<string, string>
}

const cents = (euros: number | null) => (euros === null ? null : euros * 100)

type Ids = { readonly byCode: ReadonlyMap<string, string>; readonly byKey: ReadonlyMap<string, string> }

const partyRow = (ids: Ids, role: 'coordinator' | 'partner', file: PartyFile, source: string) => ({
  role,
  organisationId: ids.byCode.get(file.code ?? '') ?? ids.byKey.get(file.jointAuthority ?? '') ?? null,
  nameInSource: file.nameInSource,
  kindInSource: file.kindInSource,
  sourceKey: file.source ?? source,
})

const workRow =
  (ids: Ids) =>
  (file: WorkFile): WorkRow => ({
    id: newId(),
    slug: file.slug,
    roundKey: file.round,
    categoryKey: file.category,
    listNumber: file.listNumber,
    title: file.title,
    summary: null,
    themeKey: file.theme,
    themeBy: file.themeBy,
    joint: file.joint,
    othersInApplication: file.othersInApplication,
    partnersComplete: file.partnersComplete,
    grantedCents: cents(file.grantedEur),
    periodFrom: file.periodFrom,
    periodTo: file.periodTo,
    registerNumber: null,
    sourceKey: file.source,
    applicationId: null,
    public: true,
    example: false,
    parties: [
      partyRow(ids, 'coordinator', file.coordinator, file.source),
      ...file.partners.map((one) => partyRow(ids, 'partner', one, file.source)),
    ],
    facts: file.facts.map(({ source, ...fact }) => ({
      kind: fact.kind,
      text: fact.text,
      url: fact.url,
      sourceKey: source,
    })),
    milestones: file.milestones.map((one) => ({
      kind: one.kind,
      onDay: one.onDay,
      cents: cents(one.eur),
      words: one.words,
      sourceKey: one.source,
    })),
  })

/**
 * Enters the works of earlier rounds with their sources. What is there stays as it is, so it can be run again; the slug is the key.
 * Gives the number of works entered.
 */
export const importWorks = ({ db, now }: { db: Db; now: Date }, file: CatalogueFile) =>
  attempt(db, async (tx) => {
    await keepSources(tx, file.sources)
    await keepRounds(
      tx,
      file.rounds.map(({ source, ...round }) => ({ ...round, sourceKey: source })),
    )
    await keepCategories(
      tx,
      file.categories.map(({ round, ...row }) => ({
        key: row.key,
        name: row.name,
        position: row.position,
        roundKey: round,
      })),
    )
    await keepThemes(tx, file.themes)
    const known = await knownSlugs(tx)
    const fresh = file.works.filter((work) => !known.has(work.slug))
    if (fresh.length === 0) return done(0)
    const rows = fresh.map(workRow({ byCode: await listIdsByCode(tx), byKey: file.organisations }))
    await insertWorks(tx, rows, now)
    await makeFindable(
      tx,
      rows.map((row) => row.id),
    )
    return done(fresh.length)
  })
