import { sql } from 'kysely'
import type { Write } from '../../io/db.ts'
import { langs } from '../../kit/lang.ts'
import type { Words } from '../../kit/words.ts'
import { context } from '../meaning/feature.ts'
import { profileOf, strangeStemsIn, type Told } from '../meaning/profile.ts'
import { tokensOf } from '../meaning/token.ts'
import { findLexicon } from '../reads/lexicon.ts'

type Said = {
  readonly no: number
  readonly title: Words | null
  readonly summary: Words | null
  readonly theme: Words | null
  readonly facts: readonly Words[]
  readonly names: string
}

/** How much a text counts beside the title. */
const shares = { title: 1, theme: 0.3, text: 0.4 }
const atOnce = 2_000

const toldIn = (words: Words | null, share: number): readonly Told[] =>
  langs.flatMap((lang) => {
    const text = words?.[lang]?.text
    return text === undefined ? [] : [{ text, lang, share }]
  })

const told = (said: Said): readonly Told[] => [
  ...toldIn(said.title, shares.title),
  ...toldIn(said.theme, shares.theme),
  ...toldIn(said.summary, shares.text),
  ...said.facts.flatMap((fact) => toldIn(fact, shares.text)),
]

const inAll = (words: string) =>
  sql.raw(`concat_ws(' ', ${langs.map((lang) => `${words}->'${lang}'->>'text'`).join(', ')})`)

async function saidBy(tx: Write, ids: readonly string[]): Promise<readonly Said[]> {
  const { rows } = await sql<Said>`
    select w.no, w.title, w.summary, t.name as theme,
      coalesce((select json_agg(f.text) from catalogue.work_fact f where f.work_id = w.id and f.kind <> 'link' and f.text is not null), '[]') as facts,
      coalesce((
        select string_agg(concat_ws(' ', ${inAll('o.name')}, p.name_in_source, m.genitive_fi, m.locative_fi, m.name_with_kind_sv, ${inAll('r.name')}), ' ')
        from catalogue.work_party p
        left join people.organisation o on o.id = p.organisation_id
        left join people.municipality m on m.organisation_id = o.id
        left join people.region r on r.code = m.region_code
        where p.work_id = w.id), '') as names
    from catalogue.work w left join catalogue.theme t on t.key = w.theme
    where w.id = any(${ids}::uuid[])`.execute(tx)
  return rows
}

type Row = { readonly no: number; readonly feature: number; readonly weight: number }

type Profiles = { readonly rows: readonly Row[]; readonly strange: readonly string[] }

async function profiles(tx: Write, said: readonly Said[]): Promise<Profiles> {
  const texts = said.map((one) => ({ one, told: told(one) }))
  const names = new Set(texts.flatMap(({ one }) => [...tokensOf(one.names).counts.keys()]))
  const words = texts.flatMap(({ told: of }) => of.flatMap(({ text }) => [...tokensOf(text).counts.keys()]))
  const lexicon = await findLexicon(tx, [...new Set([...words, ...names])], true)
  const rows = texts.flatMap(({ one, told: of }) =>
    [...profileOf(of, one.names, lexicon)].map(([feature, weight]) => ({ no: one.no, feature, weight })),
  )
  return { rows, strange: strangeStemsIn(words, names, lexicon) }
}

/** Stems that the vocabulary does not know are kept beside it: a misspelt word may be one of them. A stem that no work has any more does no harm. */
const keepStrange = (tx: Write, stems: readonly string[]) =>
  sql`insert into catalogue.strange_stem (stem) select unnest(${stems}::text[]) on conflict do nothing`.execute(tx)

async function keepFeatures(tx: Write, ids: readonly string[]): Promise<void> {
  const { rows, strange } = await profiles(tx, await saidBy(tx, ids))
  await keepStrange(tx, strange)
  await sql`delete from catalogue.work_feature f using catalogue.work w where w.no = f.work_no and w.id = any(${ids}::uuid[])`.execute(
    tx,
  )
  await sql`
    insert into catalogue.work_feature (feature, work_no, weight)
    select * from unnest(${rows.map((row) => row.feature)}::int[], ${rows.map((row) => row.no)}::int[], ${rows.map((row) => row.weight)}::real[])
    order by 1, 2`.execute(tx)
}

/** Reads what works say and keeps by which features they are found; again, after a text has changed. */
export async function makeMeaningful(tx: Write, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += atOnce) await keepFeatures(tx, ids.slice(at, at + atOnce))
  await sql`
    insert into catalogue.census (what, number)
    select 'works', count(*) from catalogue.work where kind = 'project'
    union all select 'context', round(coalesce(sum(f.weight), 0)) from catalogue.work_feature f
      join catalogue.work w on w.no = f.work_no and w.kind = 'project' where f.feature = ${context}
    on conflict (what) do update set number = excluded.number`.execute(tx)
}

/** The ids of all works. */
export const allWorks = async (tx: Write): Promise<readonly string[]> =>
  (await tx.selectFrom('catalogue.work').select('id').orderBy('no').execute()).map((row) => row.id)
