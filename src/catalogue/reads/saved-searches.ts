import { sql } from 'kysely'
import type { Read } from '../../io/db.ts'
import { dayOf, type Day } from '../../kit/dates.ts'
import { isLang, type Lang } from '../../kit/lang.ts'
import type { Words } from '../../kit/words.ts'
import { askedIn } from '../asked.ts'
import { filterIn, offerAskedIn } from '../offer/asked.ts'
import { searchWorks } from '../reads.ts'
import type { SavedSearch } from '../saved/saved-search.ts'
import { searchOffered } from './offered.ts'

const columns = sql.raw(`s.id, s.list, s.name, s.asked, (s.saved_at at time zone 'Europe/Helsinki')::date as "savedOn"`)

/** The searches that a person has saved, the newest first. */
export async function listSaved(db: Read, personId: string): Promise<readonly SavedSearch[]> {
  const { rows } = await sql<SavedSearch>`
    select ${columns} from catalogue.saved_search s where s.person_id = ${personId}::uuid order by s.saved_at desc, s.id`.execute(
    db,
  )
  return rows
}

/** A search with the person who is told of it, and since when works are new to it. */
export type SavedToTell = SavedSearch & {
  readonly personId: string
  readonly person: string
  readonly email: string
  readonly lang: string
  readonly example: boolean
  readonly since: Date
}

/** Somebody whose mandates are all over is written to no more; who never had one, by their own wish. */
const stillHere = (today: Day) => sql`(
  not exists (select from people.mandate m where m.person_id = h.id)
  or exists (select from people.mandate m where m.person_id = h.id and m.from_on <= ${today}::date
    and (m.until_on is null or m.until_on >= ${today}::date)))`

/** Invented works are told of to invented people alone. */
const tellable = sql`w.public and (h.example or not w.example)`

/**
 * All searches of people who can be written to, person by person: those alone for which something has been entered until a moment.
 * `today`: the day on which their mandates are to be in force.
 */
export async function listSavedToTell(db: Read, until: Date, today: Day): Promise<readonly SavedToTell[]> {
  const { rows } = await sql<SavedToTell>`
    select ${columns}, h.id as "personId", h.name as person, h.email, h.lang, h.example, s.looked_until as since
    from catalogue.saved_search s join people.person h on h.id = s.person_id and h.email is not null and ${stillHere(today)}
    where exists (select from catalogue.work w where ${tellable} and w.entered_at > s.looked_until and w.entered_at <= ${until})
    order by h.id, s.saved_at, s.id`.execute(db)
  return rows
}

/** A work that is new to a search. */
export type NewMatch = {
  readonly slug: string
  readonly kind: string
  readonly title: Words | null
  readonly coordinator: Words | null
  readonly nameInSource: string | null
  readonly example: boolean
}

const most = 10_000

/** The works that a search finds, as its list does, by their ids, best first. */
async function idsFound(db: Read, { list, asked, lang }: SavedToTell, on: Day): Promise<readonly string[]> {
  const of = (name: string) => asked[name]
  const inLang: Lang = isLang(lang) ? lang : 'fi'
  if (list === 'projects') {
    const wanted = askedIn(of)
    const { works } = await searchWorks(db, wanted.q, { ...wanted, lang: inLang, limit: most })
    return works.map((work) => work.id)
  }
  const wanted = offerAskedIn(of)
  const { works } = await searchOffered(db, wanted.q, { ...filterIn(wanted), lang: inLang, limit: most, on })
  return works.map((work) => work.id)
}

/** What a search finds that was entered after it was last looked at and until a moment. */
export async function listNewMatches(db: Read, search: SavedToTell, until: Date): Promise<readonly NewMatch[]> {
  const ids = await idsFound(db, search, dayOf(until))
  const { rows } = await sql<NewMatch>`
    select w.slug, w.kind, w.title, o.name as coordinator, p.name_in_source as "nameInSource", w.example
    from unnest(${ids}::uuid[]) with ordinality found(id, place)
    join catalogue.work w on w.id = found.id and w.entered_at > ${search.since} and w.entered_at <= ${until}
      and (not w.example or ${search.example})
    left join catalogue.work_party p on p.work_id = w.id and p.position = 1
    left join people.organisation o on o.id = p.organisation_id
    order by found.place`.execute(db)
  return rows
}
