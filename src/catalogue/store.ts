import { sql } from 'kysely'
import type { Write } from '../io/db.ts'
import { newId } from '../io/once.ts'
import type { Words } from '../kit/words.ts'
import type { Source } from './source.ts'
import type { MilestoneKind, Work } from './work.ts'

const json = (words: Words | null) => (words === null ? null : JSON.stringify(words))

export type SourceRow = Source & { readonly note: string | null }

export const keepSources = (tx: Write, rows: readonly SourceRow[]) =>
  tx
    .insertInto('catalogue.source')
    .values(rows.map((row) => ({
      key: row.key, title: row.title, publisher: row.publisher, url: row.url, published_on: row.publishedOn, lang: row.lang,
      external: row.external, note: row.note,
    })))
    .onConflict((row) => row.column('key').doNothing())
    .execute()

export type RoundRow = {
  readonly key: string
  readonly name: Words
  readonly year: number | null
  readonly yearBy: 'source' | 'derived'
  readonly position: number
  readonly sourceKey: string | null
}

/** Enters the rounds that are not there yet. */
export const keepRounds = (tx: Write, rows: readonly RoundRow[]) =>
  tx
    .insertInto('catalogue.round')
    .values(rows.map((row) => ({
      key: row.key, name: row.name, year: row.year, year_by: row.yearBy, position: row.position, source_key: row.sourceKey,
    })))
    .onConflict((row) => row.column('key').doNothing())
    .execute()

/** A place for a round of today: after all that are there. */
export async function nextPosition(tx: Write): Promise<number> {
  const row = await tx.selectFrom('catalogue.round').select((of) => of.fn.max('position').as('last')).executeTakeFirst()
  return (row?.last ?? 0) + 1
}

export type ThemeRow = { readonly key: string; readonly name: Words; readonly position: number }

/** Enters the themes that are not there yet; one of the same key keeps the name it has. */
export const keepThemes = (tx: Write, rows: readonly ThemeRow[]) =>
  tx.insertInto('catalogue.theme').values([...rows]).onConflict((row) => row.column('key').doNothing()).execute()

export const keepCategories = (tx: Write, rows: readonly (ThemeRow & { readonly roundKey: string })[]) =>
  tx
    .insertInto('catalogue.category')
    .values(rows.map(({ roundKey, ...row }) => ({ ...row, round_key: roundKey })))
    .onConflict((row) => row.column('key').doNothing())
    .execute()

export type PartyRow = {
  readonly role: 'coordinator' | 'partner'
  readonly organisationId: string | null
  readonly nameInSource: string | null
  readonly kindInSource: string | null
  readonly sourceKey: string | null
}
export type FactRow = { readonly kind: 'result' | 'link' | 'note'; readonly text: Words | null; readonly url: string | null; readonly sourceKey: string | null }
export type MilestoneRow = {
  readonly kind: MilestoneKind
  readonly onDay: string | null
  readonly cents: number | null
  readonly words: Words | null
  readonly sourceKey: string | null
}
type Plain = 'id' | 'slug' | 'listNumber' | 'title' | 'summary' | 'themeBy' | 'joint' | 'othersInApplication' | 'partnersComplete' | 'grantedCents' | 'periodFrom' | 'periodTo' | 'public' | 'example'
export type WorkRow = Pick<Work, Plain> & {
  readonly roundKey: string | null
  readonly categoryKey: string | null
  readonly themeKey: string | null
  readonly sourceKey: string | null
  readonly applicationId: string | null
  readonly parties: readonly PartyRow[]
  readonly facts: readonly FactRow[]
  readonly milestones: readonly MilestoneRow[]
}

const insertWork = (tx: Write, rows: readonly WorkRow[], now: Date) =>
  tx
    .insertInto('catalogue.work')
    .values(rows.map((row) => ({
      id: row.id, slug: row.slug, round_key: row.roundKey, category_key: row.categoryKey, list_number: row.listNumber,
      title: json(row.title), summary: json(row.summary), theme: row.themeKey, theme_by: row.themeBy, joint: row.joint,
      others_in_application: row.othersInApplication, partners_complete: row.partnersComplete, granted_cents: row.grantedCents,
      period_from: row.periodFrom, period_to: row.periodTo, source_key: row.sourceKey, application_id: row.applicationId,
      public: row.public, example: row.example, entered_at: now,
    })))
    .execute()

const insertParties = (tx: Write, rows: readonly (PartyRow & { workId: string; position: number })[]) =>
  tx
    .insertInto('catalogue.work_party')
    .values(rows.map((row) => ({
      work_id: row.workId, position: row.position, role: row.role, organisation_id: row.organisationId,
      name_in_source: row.nameInSource, kind_in_source: row.kindInSource, source_key: row.sourceKey,
    })))
    .execute()

const insertFacts = (tx: Write, rows: readonly (FactRow & { workId: string; position: number })[]) =>
  tx
    .insertInto('catalogue.work_fact')
    .values(rows.map((row) => ({
      work_id: row.workId, position: row.position, kind: row.kind, text: json(row.text), url: row.url, source_key: row.sourceKey,
    })))
    .execute()

const insertMilestones = (tx: Write, rows: readonly (MilestoneRow & { workId: string })[]) =>
  tx
    .insertInto('catalogue.milestone')
    .values(rows.map((row) => ({
      id: newId(), work_id: row.workId, kind: row.kind, on_day: row.onDay, cents: row.cents, words: json(row.words), source_key: row.sourceKey,
    })))
    .onConflict((row) => row.columns(['work_id', 'kind']).doUpdateSet((now) => ({
      on_day: now.ref('excluded.on_day'), cents: now.ref('excluded.cents'), words: now.ref('excluded.words'), source_key: now.ref('excluded.source_key'),
    })))
    .execute()

/** Enters works with all that belongs to them, five statements however many they are, and makes them findable. */
export async function insertWorks(tx: Write, rows: readonly WorkRow[], now: Date): Promise<void> {
  await insertWork(tx, rows, now)
  const parties = rows.flatMap((row) => row.parties.map((party, i) => ({ ...party, workId: row.id, position: i + 1 })))
  const facts = rows.flatMap((row) => row.facts.map((fact, i) => ({ ...fact, workId: row.id, position: i + 1 })))
  const milestones = rows.flatMap((row) => row.milestones.map((one) => ({ ...one, workId: row.id })))
  if (parties.length > 0) await insertParties(tx, parties)
  if (facts.length > 0) await insertFacts(tx, facts)
  if (milestones.length > 0) await insertMilestones(tx, milestones)
  await makeFindable(tx, rows.map((row) => row.id))
}

/** A milestone happens once in a work: what is known of it later takes the place of what was known. */
export const saveMilestone = (tx: Write, workId: string, row: MilestoneRow) => insertMilestones(tx, [{ ...row, workId }])

/** The slugs of works that are there, and the works that came of applications. */
export const knownSlugs = async (tx: Write): Promise<ReadonlySet<string>> =>
  new Set((await tx.selectFrom('catalogue.work').select('slug').execute()).map((row) => row.slug))

export const workOfApplication = (tx: Write, applicationId: string) =>
  tx.selectFrom('catalogue.work').select('id').where('application_id', '=', applicationId).executeTakeFirst()

const inAll = (words: string) => sql.raw(`concat_ws(' ', ${['fi', 'sv', 'en'].map((lang) => `${words}->'${lang}'->>'text'`).join(', ')})`)
const vector = (text: string) => sql.raw(['finnish', 'swedish', 'english', 'simple'].map((config) => `to_tsvector('${config}', ${text})`).join(' || '))

/**
 * What a work is found by: title (A), names of those who do it in every form, and its theme, category and region (B), facts and summary (C).
 * Each in three dictionaries and as it stands.
 */
export const makeFindable = (tx: Write, ids: readonly string[]) =>
  sql`
    with said as (
      select w.id,
        ${inAll('w.title')} as title,
        concat_ws(' ', ${inAll('t.name')}, ${inAll('c.name')}, (
          select string_agg(concat_ws(' ', ${inAll('o.name')}, p.name_in_source, m.genitive_fi, m.locative_fi, m.name_with_kind_sv, ${inAll('r.name')}), ' ')
          from catalogue.work_party p
          left join people.organisation o on o.id = p.organisation_id
          left join people.municipality m on m.organisation_id = o.id
          left join people.region r on r.code = m.region_code
          where p.work_id = w.id)) as names,
        concat_ws(' ', ${inAll('w.summary')}, (
          select string_agg(${inAll('f.text')}, ' ') from catalogue.work_fact f where f.work_id = w.id and f.kind <> 'link')) as facts
      from catalogue.work w
      left join catalogue.theme t on t.key = w.theme
      left join catalogue.category c on c.key = w.category_key
      where w.id = any(${ids}::uuid[]))
    update catalogue.work w
    set haystack = lower(concat_ws(' ', said.title, said.names)),
        search = setweight(${vector('said.title')}, 'A') || setweight(${vector('said.names')}, 'B') || setweight(${vector('said.facts')}, 'C')
    from said where said.id = w.id`.execute(tx)
