import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import type { Lang } from '../../kit/lang.ts'
import { piecesOf } from '../meaning/compound.ts'
import { conceptsOf } from '../meaning/entry.ts'
import { isKnown, type Lexicon, type Sense } from '../meaning/lexicon.ts'

type Row = {
  readonly word: string
  readonly lang: Lang
  readonly stem: string
  readonly rarity: number | null
  readonly concepts: string | null
}

const dictionary = sql.raw(
  `(values ('fi', 'finnish_stem'::regdictionary), ('sv', 'swedish_stem'::regdictionary), ('en', 'english_stem'::regdictionary)) as d(lang, dictionary)`,
)

/** The senses of words in three languages; a word that a dictionary leaves out as empty has none in it. */
async function lookUp(db: Read, words: readonly string[]): Promise<Map<string, Sense[]>> {
  const senses = new Map<string, Sense[]>(words.map((word) => [word, []]))
  if (words.length === 0) return senses
  const { rows } = await sql<Row>`
    select asked.word, d.lang, asked.stem, s.rarity, s.concepts
    from (select w.word, d.lang, (ts_lexize(d.dictionary, w.word))[1] as stem from unnest(${words}::text[]) w(word) cross join ${dictionary}) asked
    join (values ('fi'), ('sv'), ('en')) as d(lang) on d.lang = asked.lang
    left join catalogue.stem s on s.lang = asked.lang and s.stem = asked.stem
    where asked.stem is not null`.execute(db)
  for (const { word, lang, stem, rarity, concepts } of rows)
    senses.get(word)?.push({
      lang,
      stem,
      known: rarity === null || concepts === null ? null : { rarity: rarity / 10, concepts: conceptsOf(concepts) },
    })
  return senses
}

/** What the vocabulary knows of words, and of the parts of those that it does not know whole. Two round trips at most. */
export async function findLexicon(db: Read, words: readonly string[]): Promise<Lexicon> {
  const whole = await lookUp(db, [...new Set(words)])
  const pieces = [...whole.keys()].filter((word) => !isKnown(whole, word)).flatMap(piecesOf)
  const fresh = [...new Set(pieces)].filter((piece) => !whole.has(piece))
  return new Map([...(await lookUp(db, fresh)), ...whole])
}
