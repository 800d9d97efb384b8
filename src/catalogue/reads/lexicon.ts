import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import { langs, type Lang } from '../../kit/lang.ts'
import { piecesOf } from '../meaning/compound.ts'
import { isEmpty } from '../meaning/empty-words.ts'
import { conceptsOf } from '../meaning/entry.ts'
import { isKnown, type Lexicon, type Sense } from '../meaning/lexicon.ts'
import type { Vector } from '../meaning/vector.ts'

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
export function known(rarity: number, entries: string): Sense['known'] {
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
