import type { Write } from '../../io/db.ts'
import type { Words } from '../../kit/words.ts'
import type { Source } from '../source.ts'

export type SourceRow = Source & { readonly note: string | null }

export const keepSources = (tx: Write, rows: readonly SourceRow[]) =>
  tx
    .insertInto('catalogue.source')
    .values(
      rows.map((row) => ({
        key: row.key,
        title: row.title,
        publisher: row.publisher,
        url: row.url,
        published_on: row.publishedOn,
        lang: row.lang,
        external: row.external,
        note: row.note,
      })),
    )
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
    .values(
      rows.map((row) => ({
        key: row.key,
        name: row.name,
        year: row.year,
        year_by: row.yearBy,
        position: row.position,
        source_key: row.sourceKey,
      })),
    )
    .onConflict((row) => row.column('key').doNothing())
    .execute()

/** A place for a round of today: after all that are there. */
export async function nextPosition(tx: Write): Promise<number> {
  const row = await tx
    .selectFrom('catalogue.round')
    .select((of) => of.fn.max('position').as('last'))
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}

export type ThemeRow = { readonly key: string; readonly name: Words; readonly position: number }

/** Enters the themes that are not there yet; one of the same key keeps the name it has. */
export const keepThemes = (tx: Write, rows: readonly ThemeRow[]) =>
  tx
    .insertInto('catalogue.theme')
    .values([...rows])
    .onConflict((row) => row.column('key').doNothing())
    .execute()

/** Enters the categories that are not there yet; there may be none at all. */
export async function keepCategories(
  tx: Write,
  rows: readonly (ThemeRow & { readonly roundKey: string })[],
): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('catalogue.category')
    .values(rows.map(({ roundKey, ...row }) => ({ ...row, round_key: roundKey })))
    .onConflict((row) => row.column('key').doNothing())
    .execute()
}
