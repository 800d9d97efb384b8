import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import { langs, type Lang } from '../../kit/lang.ts'
import { isTaken, piecesOf } from '../meaning/compound.ts'
import { isEmpty } from '../meaning/empty-words.ts'
import { conceptsOf } from '../meaning/entry.ts'
import { nameFeature, stemFeature } from '../meaning/feature.ts'
import { isKnown, sensesOf, type Lexicon, type Sense } from '../meaning/lexicon.ts'
import type { Vector } from '../meaning/vector.ts'
import { dottedOf, slipsOf } from '../meaning/spelling.ts'

type Row = {
  readonly word: string
  readonly lang: Lang
  readonly stem: string
  readonly rarity: number | null
  readonly concepts: string | null
}

const dictionaries: Readonly<Record<Lang, string>> = { fi: 'finnish_stem', sv: 'swedish_stem', en: 'english_stem' }

const inOne = (words: readonly string[], lang: Lang, join: string) => sql`
  select asked.word, ${sql.lit(lang)} as lang, asked.stem, s.rarity, s.concepts
  from (select w.word, (ts_lexize(${sql.lit(dictionaries[lang])}, w.word))[1] collate "C" as stem from unnest(${words}::text[]) w(word) offset 0) asked
  ${sql.raw(join)} join catalogue.stem s on s.lang = ${sql.lit(lang)} and s.stem = asked.stem
  where asked.stem is not null`

/** What the vocabulary says of a stem; its concepts are read when somebody asks, for most pieces of words nobody does. */
function known(rarity: number, entries: string): Sense['known'] {
  let read: Vector | undefined
  return {
    rarity: rarity / 10,
    get concepts() {
      return (read ??= conceptsOf(entries))
    },
  }
}

const senseOf = ({ lang, stem, rarity, concepts }: Row): Sense => ({
  lang,
  stem,
  known: rarity === null || concepts === null ? null : known(rarity, concepts),
})

/** The senses of words; a word that a dictionary leaves out as empty has none in its language. */
async function lookUp(
  db: Read,
  words: readonly string[],
  among: readonly Lang[],
  join: 'left' | 'inner',
): Promise<Map<string, Sense[]>> {
  const senses = new Map<string, Sense[]>(words.map((word) => [word, []]))
  if (words.length === 0) return senses
  const parts = among.map((lang) => inOne(words, lang, join))
  const { rows } = await sql<Row>`${sql.join(parts, sql` union all `)}`.execute(db)
  for (const row of rows) senses.get(row.word)?.push(senseOf(row))
  return senses
}

/** So many words of a text are taken apart, those that come first. */
const mostTaken = 30

/**
 * What the vocabulary knows of words, and of the parts of those that it does not know whole; `all`: of every one of them, which a text of
 * a collection needs and a question does not. Two round trips at most. English joins few words into one.
 */
export async function findLexicon(db: Read, words: readonly string[], all = false): Promise<Lexicon> {
  const whole = await lookUp(db, [...new Set(words)], langs, 'left')
  const unknown = [...whole.keys()].filter((word) => !isKnown(whole, word) && !isEmpty(word))
  const pieces = new Set((all ? unknown : unknown.slice(0, mostTaken)).flatMap(piecesOf))
  const fresh = [...pieces].filter((piece) => !whole.has(piece))
  return new Map([...(await lookUp(db, fresh, ['fi', 'sv'], 'inner')), ...whole])
}

type Slip = { readonly slip: string; readonly lang: Lang; readonly rarity: number; readonly concepts: string }

/** What a misspelt word probably is: the stem that is read instead, with its senses. */
export type Mended = { readonly as: string; readonly senses: readonly Sense[] }

type Slips = { readonly word: string; readonly slips: Readonly<Record<Lang, readonly string[]>> }

/** What is one slip away from the stem of a word, by language: each is looked up in its own. */
function slipsIn(lexicon: Lexicon, word: string): Slips {
  const slip = isTaken(lexicon, word) ? dottedOf : slipsOf
  const of = (lang: Lang) => {
    const stem = sensesOf(lexicon, word).find((sense) => sense.lang === lang)?.stem ?? word
    return slip(stem).filter((one) => one.length > 3)
  }
  return { word, slips: { fi: of('fi'), sv: of('sv'), en: of('en') } }
}

const allOf = ({ slips }: Slips): readonly string[] => [...new Set(langs.flatMap((lang) => slips[lang]))]

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

/**
 * Stems of the vocabulary, and of names of works, that are one slip away from words that nothing is known of; of several those that some
 * work has, then the commonest. Names are looked for where the vocabulary has nothing near. A word that nothing is near is not among them.
 */
export async function findMended(
  db: Read,
  words: readonly string[],
  lexicon: Lexicon,
): Promise<ReadonlyMap<string, Mended>> {
  const slips = words.map((word) => slipsIn(lexicon, word))
  const among = langs.map(
    (lang) => sql`select s.stem as slip, s.lang, s.rarity, s.concepts from catalogue.stem s
      where s.lang = ${sql.lit(lang)} and s.stem = any(${[...new Set(slips.flatMap((one) => one.slips[lang]))]}::text[])`,
  )
  const { rows } = await sql<Slip>`${sql.join(among, sql` union all `)}`.execute(db)
  const bySlip = Map.groupBy(rows, (row) => row.slip)
  const near = slips.flatMap((one) => {
    const known = allOf(one).filter((slip) => bySlip.has(slip))
    return known.length > 0 ? known : allOf(one)
  })
  const inWorks = await standInWorks(db, [...new Set(near)])
  return new Map(slips.flatMap((one) => mendedOf(one, bySlip, inWorks)))
}

function mendedOf(
  one: Slips,
  bySlip: ReadonlyMap<string, readonly Slip[]>,
  inWorks: ReadonlySet<string>,
): readonly (readonly [string, Mended])[] {
  const near = allOf(one).filter((slip) => bySlip.has(slip) || inWorks.has(slip))
  const worth = (slip: string) =>
    (inWorks.has(slip) ? 1_000 : 0) + slip.length * 20 - (bySlip.get(slip)?.[0]?.rarity ?? 0)
  const [as] = near.toSorted((a, b) => worth(b) - worth(a))
  if (as === undefined) return []
  const senses = (bySlip.get(as) ?? []).map(({ lang, rarity, concepts }) => ({
    lang,
    stem: as,
    known: known(rarity, concepts),
  }))
  const names = near.filter((slip) => inWorks.has(slip)).map((stem): Sense => ({ lang: 'fi', stem, known: null }))
  return [[one.word, { as, senses: [...senses, ...names] }]]
}
