import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import { langs, type Lang } from '../../kit/lang.ts'
import { isTaken, piecesOf } from '../meaning/compound.ts'
import { isEmpty } from '../meaning/empty-words.ts'
import { conceptsOf } from '../meaning/entry.ts'
import { nameFeature, stemFeature } from '../meaning/feature.ts'
import { isKnown, sensesOf, type Lexicon, type Sense } from '../meaning/lexicon.ts'
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

const senseOf = ({ lang, stem, rarity, concepts }: Row): Sense => ({
  lang,
  stem,
  known: rarity === null || concepts === null ? null : { rarity: rarity / 10, concepts: conceptsOf(concepts) },
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

/**
 * Stems of the vocabulary, and of names of works, that are one slip away from words that nothing is known of; of several those that some
 * work has, then the commonest. A word that nothing is near is not among them.
 */
export async function findMended(
  db: Read,
  words: readonly string[],
  lexicon: Lexicon,
): Promise<ReadonlyMap<string, Mended>> {
  const slips = words.map((word) => {
    const stems = new Set([word, ...sensesOf(lexicon, word).map((sense) => sense.stem)])
    return {
      word,
      slips: [...new Set([...stems].flatMap(isTaken(lexicon, word) ? dottedOf : slipsOf))].filter(
        (slip) => slip.length > 3,
      ),
    }
  })
  const all = [...new Set(slips.flatMap((one) => one.slips))]
  const { rows } = await sql<Slip>`
    select s.stem as slip, s.lang, s.rarity, s.concepts
    from catalogue.stem s where s.lang in ('fi', 'sv', 'en') and s.stem = any(${all}::text[])`.execute(db)
  const named = await sql<{ slip: string }>`
    select h.stem as slip from unnest(${all}::text[], ${all.map(stemFeature)}::int[], ${all.map(nameFeature)}::int[]) h(stem, feature, name)
    where exists (select from catalogue.work_feature f where f.feature in (h.feature, h.name))`.execute(db)
  const bySlip = Map.groupBy(rows, (row) => row.slip)
  const inWorks = new Set(named.rows.map((row) => row.slip))
  return new Map(slips.flatMap((one) => mendedOf(one, bySlip, inWorks)))
}

function mendedOf(
  { word, slips }: { readonly word: string; readonly slips: readonly string[] },
  bySlip: ReadonlyMap<string, readonly Slip[]>,
  inWorks: ReadonlySet<string>,
): readonly (readonly [string, Mended])[] {
  const near = slips.filter((slip) => bySlip.has(slip) || inWorks.has(slip))
  const worth = (slip: string) =>
    (inWorks.has(slip) ? 1_000 : 0) + slip.length * 20 - (bySlip.get(slip)?.[0]?.rarity ?? 0)
  const [as] = near.toSorted((a, b) => worth(b) - worth(a))
  if (as === undefined) return []
  const known = (bySlip.get(as) ?? []).map(({ lang, rarity, concepts }) => ({
    lang,
    stem: as,
    known: { rarity: rarity / 10, concepts: conceptsOf(concepts) },
  }))
  const names = near.filter((slip) => inWorks.has(slip)).map((stem): Sense => ({ lang: 'fi', stem, known: null }))
  return [[word, { as, senses: [...known, ...names] }]]
}
