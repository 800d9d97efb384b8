import { sql } from 'kysely'
import * as z from 'zod'
import { isEmpty } from '../../src/catalogue/meaning/empty-words.ts'
import { tokensOf } from '../../src/catalogue/meaning/token.ts'
import { searchWorks } from '../../src/catalogue/reads.ts'
import type { Read } from '../../src/io/db.ts'
import { langs, type Lang } from '../../src/kit/lang.ts'

export type Question = { readonly q: string; readonly lang: Lang | undefined }

export const most = 20

const lines = z.object({ q: z.string(), lang: z.unknown().optional() })

/** A line of input as a question; undefined where it is none. A language that is not ours is as if it were not there. */
export function questionIn(line: string): Question | undefined {
  try {
    const { q, lang } = lines.parse(JSON.parse(line))
    return { q, lang: langs.find((one) => one === lang) }
  } catch {
    return undefined
  }
}

/** The ids of the works that a question meets, the best first, at most twenty: the search of the pages. A question without a word finds none. */
export async function idsFor(read: Read, { q, lang }: Question): Promise<readonly string[]> {
  if (!/[\p{L}\p{N}]/u.test(q)) return []
  const { works } = await searchWorks(read, q, { lang: lang ?? 'fi', hint: lang, limit: most, all: true })
  return works.map((work) => work.slug)
}

export type Answering = (question: Question) => Promise<readonly string[]>
type Outlets = { readonly answer: (line: string) => void; readonly tell: (line: string) => void }

/** Answers every line with one line of ids; one that is no question has none and is told of beside. Empty lines are passed over. */
export async function answerLines(
  lines: AsyncIterable<string>,
  ask: Answering,
  { answer, tell }: Outlets,
): Promise<void> {
  for await (const line of lines) {
    if (line.trim() === '') continue
    const question = questionIn(line)
    if (question === undefined) tell(`Not a question: ${line.slice(0, 80)}`)
    answer(JSON.stringify({ ids: question === undefined ? [] : await ask(question) }))
  }
}

const inAll = (words: string) => langs.map((lang) => `${words}->'${lang}'->>'text'`).join(', ')
const dictionaries = ['finnish', 'swedish', 'english', 'simple']
const vectorOf = (text: string) => dictionaries.map((one) => `to_tsvector('${one}', ${text})`).join(' || ')

/** What plain full text knows of a work: its title (A) and whatever else it says (C), in three dictionaries. */
const said = sql.raw(`
  select w.slug, setweight(${vectorOf(`concat_ws(' ', ${inAll('w.title')})`)}, 'A') || setweight(${vectorOf(`concat_ws(' ', w.haystack, ${inAll('w.summary')}, (
    select string_agg(concat_ws(' ', ${inAll('f.text')}), ' ') from catalogue.work_fact f where f.work_id = w.id and f.kind <> 'link'))`)}, 'C') as words
  from catalogue.work w`)

/** The same by plain full text: any word of the question, in three dictionaries, ranked by PostgreSQL. */
export async function plainIdsFor(read: Read, { q }: Question): Promise<readonly string[]> {
  const words = [...tokensOf(q).counts.keys()].filter((word) => !isEmpty(word))
  if (words.length === 0) return []
  const { rows } = await sql<{ slug: string }>`
    with asked as (
      select coalesce(string_agg(nullif(query::text, ''), ' | '), '')::tsquery as query from (
        select plainto_tsquery('finnish', word) || plainto_tsquery('swedish', word) || plainto_tsquery('english', word) as query
        from unnest(${words}::text[]) word) one)
    select said.slug from (${said}) said cross join asked where said.words @@ asked.query
    order by ts_rank(said.words, asked.query) desc, said.slug limit ${most}`.execute(read)
  return rows.map((row) => row.slug)
}
