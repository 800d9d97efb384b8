import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import type { Lang } from '../../kit/lang.ts'

export const checksumOf = async (tx: Write, part: string): Promise<string | undefined> =>
  (await tx.selectFrom('catalogue.vocabulary').select('checksum').where('part', '=', part).executeTakeFirst())?.checksum

/** Keeps by which version of a part works are found. */
export const keepChecksum = (tx: Write, part: string, checksum: string) =>
  tx
    .insertInto('catalogue.vocabulary')
    .values({ part, checksum })
    .onConflict((row) => row.column('part').doUpdateSet({ checksum }))
    .execute()

/** Takes the place of all stems of a language: lines of stem, rarity and concepts, parted by tabs. Read by the database, which is quick. */
export async function keepStems(tx: Write, lang: Lang, lines: string, checksum: string): Promise<void> {
  await tx.deleteFrom('catalogue.stem').where('lang', '=', lang).execute()
  await sql`
    insert into catalogue.stem (lang, stem, rarity, concepts)
    select ${lang}, split_part(line, E'\\t', 1), split_part(line, E'\\t', 2)::smallint, split_part(line, E'\\t', 3)
    from string_to_table(${lines}, E'\\n') line where line <> ''`.execute(tx)
  await keepChecksum(tx, lang, checksum)
}

/** Takes the place of all concepts: lines of id and labels in Finnish, Swedish and English, in the order of their numbers. */
export async function keepConcepts(tx: Write, lines: string, checksum: string): Promise<void> {
  await tx.deleteFrom('catalogue.concept').execute()
  await sql`
    insert into catalogue.concept (no, yso, label)
    select place - 1, split_part(line, E'\\t', 1), jsonb_build_object('fi', split_part(line, E'\\t', 2), 'sv', split_part(line, E'\\t', 3), 'en', split_part(line, E'\\t', 4))
    from string_to_table(${lines}, E'\\n') with ordinality as row(line, place)`.execute(tx)
  await keepChecksum(tx, 'concepts', checksum)
}
