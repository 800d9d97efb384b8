import { sql, type RawBuilder } from 'kysely'
import type { Read } from '../../io/db.ts'
import { langs, type Lang } from '../../kit/lang.ts'
import { isTaken } from '../meaning/compound.ts'
import { nameFeature, stemFeature } from '../meaning/feature.ts'
import { sensesOf, type Lexicon, type Sense } from '../meaning/lexicon.ts'
import { dottedOf, halvesOf, turnedOf } from '../meaning/spelling.ts'
import { known } from './lexicon.ts'

/** What a misspelt word probably is: the stem that is read instead, with its senses. */
export type Mended = { readonly as: string; readonly senses: readonly Sense[] }

/** A stem one slip away from that of a word. Of the vocabulary in a language, or without one: of works alone. */
type Slip = { readonly word: string; readonly slip: string } & (
  | { readonly lang: Lang; readonly rarity: number; readonly concepts: string }
  | { readonly lang: null; readonly rarity: null; readonly concepts: null }
)

type Stem = { readonly word: string; readonly lang: Lang; readonly stem: string }

/** The stems that a word may have, by language: each is looked up in its own. */
const stemsOf = (lexicon: Lexicon, word: string): readonly Stem[] =>
  langs.map((lang) => ({
    word,
    lang,
    stem: sensesOf(lexicon, word).find((sense) => sense.lang === lang)?.stem ?? word,
  }))

const columns = (stems: readonly Stem[]) =>
  sql`${stems.map((one) => one.word)}::text[], ${stems.map((one) => one.lang)}::text[], ${stems.map((one) => one.stem)}::text[]`

const shortest = 3

/** A letter too many, too few or another one: what comes before it or what comes after it stands in both. */
const near = (begins: string, asked: string, there: string) =>
  sql.raw(`
  ${there} >= ${begins} and ${there} < ${begins} || U&'\\+10FFFF'
  and length(${there}) > ${shortest} and length(${there}) between length(${asked}) - 1 and length(${asked}) + 1
  and levenshtein_less_equal(${there}, ${asked}, 1) = 1`)
const forwards = near('a.front', 'a.stem', 's.stem')
const backwards = near('a.back', 'a.backwards', 's.backwards')

/**
 * The stems near to each word, asked for word by word (`offset 0`): left to itself PostgreSQL joins by language and compares every stem
 * there is, a tenth of a second where its index takes a thousandth.
 */
const reached = (stems: RawBuilder<unknown>) =>
  sql`select a.word, n.lang, n.stem from a cross join lateral (select ${stems} offset 0) n (lang, stem)`

/**
 * Stems of the vocabulary and of works that are one slip away from words. Of a word that reads as two, only dots are missing: its slips are
 * `exact`, as are letters that changed about.
 */
async function listSlips(db: Read, free: readonly Stem[], exact: readonly Stem[]): Promise<readonly Slip[]> {
  const halves = free.map(({ stem }) => halvesOf(stem))
  const { rows } = await sql<Slip>`
    with a as materialized (
      select word, lang, stem collate "C" as stem, front collate "C" as front, reverse(back) collate "C" as back, reverse(stem) collate "C" as backwards
      from unnest(${columns(free)}, ${halves.map((one) => one.front)}::text[], ${halves.map((one) => one.back)}::text[])
        asked(word, lang, stem, front, back)),
    e as materialized (
      select word, lang, stem collate "C" as stem from unnest(${columns(exact)}) asked(word, lang, stem)),
    near as (
      ${reached(sql`s.lang, s.stem from catalogue.stem s where s.lang = a.lang and ${forwards}`)}
      union ${reached(sql`s.lang, reverse(s.backwards) from catalogue.stem s where s.lang = a.lang and ${backwards}`)}
      union select e.word, s.lang, s.stem from e join catalogue.stem s on s.lang = e.lang and s.stem = e.stem
      union ${reached(sql`null, s.stem from catalogue.strange_stem s where ${forwards}`)}
      union ${reached(sql`null, reverse(s.backwards) from catalogue.strange_stem s where ${backwards}`)}
      union select e.word, null, s.stem from e join catalogue.strange_stem s on s.stem = e.stem)
    select near.word, near.stem as slip, near.lang, s.rarity, s.concepts from near left join lateral
      (select s.rarity, s.concepts from catalogue.stem s where s.lang = near.lang and s.stem = near.stem offset 0) s on true`.execute(
    db,
  )
  return rows
}

/** Which of some stems stand in works, as words or as names. */
async function standInWorks(db: Read, stems: readonly string[]): Promise<ReadonlySet<string>> {
  const byFeature = Map.groupBy(
    stems.flatMap((stem) => [
      { stem, feature: stemFeature(stem) },
      { stem, feature: nameFeature(stem) },
    ]),
    (one) => one.feature,
  )
  const { rows } = await sql<{ feature: number }>`
    select asked.feature from unnest(${[...byFeature.keys()]}::int[]) asked(feature)
    where exists (select from catalogue.work_feature f where f.feature = asked.feature)`.execute(db)
  return new Set(rows.flatMap((row) => byFeature.get(row.feature) ?? []).map((one) => one.stem))
}

/** The slips of one word that count: those of the vocabulary, and of works alone where it has nothing near. */
function countedOf(slips: readonly Slip[]): readonly Slip[] {
  const ofVocabulary = slips.filter((slip) => slip.lang !== null)
  return ofVocabulary.length > 0 ? ofVocabulary : slips
}

/**
 * Stems of the vocabulary, and of works, that are one slip away from words that nothing is known of; of several those that some work has,
 * then the commonest. Works are asked where the vocabulary has nothing near. A word that nothing is near is not among them.
 */
export async function findMended(
  db: Read,
  words: readonly string[],
  lexicon: Lexicon,
): Promise<ReadonlyMap<string, Mended>> {
  const stems = words.flatMap((word) => stemsOf(lexicon, word))
  const [taken, free] = [true, false].map((is) => stems.filter(({ word }) => isTaken(lexicon, word) === is))
  const exact = [
    ...(taken ?? []).flatMap((one) => dottedOf(one.stem).map((stem) => ({ ...one, stem }))),
    ...(free ?? []).flatMap((one) => turnedOf(one.stem).map((stem) => ({ ...one, stem }))),
  ].filter(({ stem }) => stem.length > shortest)
  const byWord = Map.groupBy(await listSlips(db, free ?? [], exact), ({ word }) => word)
  const counted = [...byWord.values()].flatMap(countedOf)
  const inWorks = await standInWorks(db, [...new Set(counted.map(({ slip }) => slip))])
  return new Map(
    [...Map.groupBy(counted, ({ word }) => word)].flatMap(([word, slips]) => mendedOf(word, slips, inWorks)),
  )
}

function mendedOf(
  word: string,
  slips: readonly Slip[],
  inWorks: ReadonlySet<string>,
): readonly (readonly [string, Mended])[] {
  const near = slips.filter(({ slip, lang }) => lang !== null || inWorks.has(slip))
  const worth = ({ slip, rarity }: Slip) => (inWorks.has(slip) ? 1_000 : 0) + slip.length * 20 - (rarity ?? 0)
  const best = near.toSorted((a, b) => worth(b) - worth(a) || (a.slip < b.slip ? -1 : 1))[0]
  if (best === undefined) return []
  const as = best.slip
  const senses = near.flatMap(({ slip, lang, rarity, concepts }) =>
    slip === as && lang !== null ? [{ lang, stem: as, known: known(rarity, concepts) }] : [],
  )
  const names = [...new Set(near.map(({ slip }) => slip))]
    .filter((slip) => inWorks.has(slip))
    .map((stem): Sense => ({ lang: 'fi', stem, known: null }))
  return [[word, { as, senses: [...senses, ...names] }]]
}
