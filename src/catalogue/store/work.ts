import type { Write } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import type { Words } from '../../kit/words.ts'
import type { MilestoneKind, Work } from '../work.ts'
import { offerColumns, type OfferRow } from '../offer/row.ts'

const json = (words: Words | null) => (words === null ? null : JSON.stringify(words))

export type PartyRow = {
  readonly role: 'coordinator' | 'partner'
  readonly organisationId: string | null
  readonly nameInSource: string | null
  readonly kindInSource: string | null
  readonly sourceKey: string | null
}
export type FactRow = {
  readonly kind: 'result' | 'link' | 'note'
  readonly text: Words | null
  readonly url: string | null
  readonly sourceKey: string | null
  /** Told by those who lead the work. */
  readonly byOwner?: boolean | undefined
}
export type MilestoneRow = {
  readonly kind: MilestoneKind
  readonly onDay: string | null
  readonly cents: number | null
  readonly words: Words | null
  readonly sourceKey: string | null
}
type Plain =
  | 'id'
  | 'slug'
  | 'listNumber'
  | 'title'
  | 'summary'
  | 'themeBy'
  | 'joint'
  | 'othersInApplication'
  | 'partnersComplete'
  | 'grantedCents'
  | 'periodFrom'
  | 'periodTo'
  | 'registerNumber'
  | 'public'
  | 'example'
export type WorkRow = Pick<Work, Plain> & {
  readonly roundKey: string | null
  readonly categoryKey: string | null
  readonly themeKey: string | null
  readonly sourceKey: string | null
  readonly applicationId: string | null
  readonly parties: readonly PartyRow[]
  readonly facts: readonly FactRow[]
  readonly milestones: readonly MilestoneRow[]
  /** What it offers to somebody who would take it into use; nothing said: a funded project of which no more is known. */
  readonly offer?: OfferRow | undefined
  /** An influencer of the trial told of it there. */
  readonly fromTrial?: boolean | undefined
}

const insertWork = (tx: Write, rows: readonly WorkRow[], now: Date) =>
  tx
    .insertInto('catalogue.work')
    .values(
      rows.map((row) => ({
        id: row.id,
        slug: row.slug,
        round_key: row.roundKey,
        category_key: row.categoryKey,
        list_number: row.listNumber,
        title: json(row.title),
        summary: json(row.summary),
        theme: row.themeKey,
        theme_by: row.themeBy,
        joint: row.joint,
        others_in_application: row.othersInApplication,
        partners_complete: row.partnersComplete,
        granted_cents: row.grantedCents,
        period_from: row.periodFrom,
        period_to: row.periodTo,
        register_number: row.registerNumber,
        source_key: row.sourceKey,
        application_id: row.applicationId,
        public: row.public,
        example: row.example,
        from_trial: row.fromTrial ?? false,
        entered_at: now,
        ...offerColumns(row.offer),
      })),
    )
    .execute()

/** Enters the parties of works at their places. */
export const insertParties = (tx: Write, rows: readonly (PartyRow & { workId: string; position: number })[]) =>
  tx
    .insertInto('catalogue.work_party')
    .values(
      rows.map((row) => ({
        work_id: row.workId,
        position: row.position,
        role: row.role,
        organisation_id: row.organisationId,
        name_in_source: row.nameInSource,
        kind_in_source: row.kindInSource,
        source_key: row.sourceKey,
      })),
    )
    .execute()

export const insertFacts = (tx: Write, rows: readonly (FactRow & { workId: string; position: number })[]) =>
  tx
    .insertInto('catalogue.work_fact')
    .values(
      rows.map((row) => ({
        work_id: row.workId,
        position: row.position,
        kind: row.kind,
        text: json(row.text),
        url: row.url,
        source_key: row.sourceKey,
        by_owner: row.byOwner ?? false,
      })),
    )
    .execute()

const insertMilestones = (tx: Write, rows: readonly (MilestoneRow & { workId: string })[]) =>
  tx
    .insertInto('catalogue.milestone')
    .values(
      rows.map((row) => ({
        id: newId(),
        work_id: row.workId,
        kind: row.kind,
        on_day: row.onDay,
        cents: row.cents,
        words: json(row.words),
        source_key: row.sourceKey,
      })),
    )
    .onConflict((row) =>
      row.columns(['work_id', 'kind']).doUpdateSet((now) => ({
        on_day: now.ref('excluded.on_day'),
        cents: now.ref('excluded.cents'),
        words: now.ref('excluded.words'),
        source_key: now.ref('excluded.source_key'),
      })),
    )
    .execute()

/** Enters works with all that belongs to them, five statements however many they are. `makeFindable` comes after it. */
export async function insertWorks(tx: Write, rows: readonly WorkRow[], now: Date): Promise<void> {
  await insertWork(tx, rows, now)
  const parties = rows.flatMap((row) => row.parties.map((party, i) => ({ ...party, workId: row.id, position: i + 1 })))
  const facts = rows.flatMap((row) => row.facts.map((fact, i) => ({ ...fact, workId: row.id, position: i + 1 })))
  const milestones = rows.flatMap((row) => row.milestones.map((one) => ({ ...one, workId: row.id })))
  if (parties.length > 0) await insertParties(tx, parties)
  if (facts.length > 0) await insertFacts(tx, facts)
  if (milestones.length > 0) await insertMilestones(tx, milestones)
}

/** A milestone happens once in a work: what is known of it later takes the place of what was known. */
export const saveMilestone = (tx: Write, workId: string, row: MilestoneRow) =>
  insertMilestones(tx, [{ ...row, workId }])

/** The slugs of works that are there, and the works that came of applications. */
export const knownSlugs = async (tx: Write): Promise<ReadonlySet<string>> =>
  new Set((await tx.selectFrom('catalogue.work').select('slug').execute()).map((row) => row.slug))

export const workOfApplication = (tx: Write, applicationId: string) =>
  tx.selectFrom('catalogue.work').select('id').where('application_id', '=', applicationId).executeTakeFirst()
