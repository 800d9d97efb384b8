import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import { nearestOf, quantised } from '../meaning/nearness.ts'

const longestText = 4_000
const said = sql.raw(
  `left(concat_ws(E'\\n', ${['title', 'summary'].flatMap((words) => ['fi', 'sv', 'en'].map((lang) => `w.${words}->'${lang}'->>'text'`)).join(', ')}), ${longestText})`,
)

/** A public work of which a model has not been told, or not in its present words: its texts in every language, and their digest. */
export type Untold = { readonly no: number; readonly text: string; readonly digest: string }

type Wanted = { readonly limit: number; readonly without: readonly number[] }

/** Public works with a title that a model has yet to be told of, at most so many, without some. */
export async function listUntold(db: Read, model: string, { limit, without }: Wanted): Promise<readonly Untold[]> {
  const { rows } = await sql<Untold>`
    select w.no, ${said} as text, md5(${said}) as digest
    from catalogue.work w left join catalogue.work_vector v on v.work_no = w.no and v.model = ${model}
    where w.public and w.title is not null and v.digest is distinct from md5(${said}) and w.no <> all(${[...without]}::int[])
    order by w.no limit ${limit}`.execute(db)
  return rows
}

/** Finds the works nearest to the vector of a question, with points for each. */
export type Nearest = (model: string, vector: readonly number[]) => Promise<ReadonlyMap<number, number>>

/**
 * Keeps the vectors of works in memory, a byte a dimension, and asks the database only for those that came since; a work that is not public
 * any more is left out by the search itself. For some ten thousand works (docs/decisions).
 */
export function nearestWorks(db: Read): Nearest {
  const shelf = new Map<number, Int8Array>()
  let [of, last] = ['', 0]
  return async (model, vector) => {
    if (model !== of) shelf.clear()
    if (model !== of) [of, last] = [model, 0]
    const { rows } = await sql<{ no: number; work: number; vector: Uint8Array }>`
      select v.no, v.work_no as work, v.vector from catalogue.work_vector v where v.model = ${model} and v.no > ${last} order by v.no`.execute(
      db,
    )
    for (const row of rows) shelf.set(row.work, Int8Array.from(row.vector))
    last = rows.at(-1)?.no ?? last
    return nearestOf(shelf, quantised(vector))
  }
}
