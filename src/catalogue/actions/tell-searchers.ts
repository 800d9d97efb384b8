import { attempt, type Db, type Write } from '../../io/db.ts'
import { post } from '../../io/mail.ts'
import { dayOf } from '../../kit/dates.ts'
import { isLang, type Lang } from '../../kit/lang.ts'
import { done } from '../../kit/outcome.ts'
import { listNewMatches, listSavedToTell, type NewMatch, type SavedToTell } from '../reads/saved-searches.ts'
import { searchLetter, type SearchNews } from '../saved/letter.ts'
import { lookedUntil } from '../saved/saved-search.ts'
import { lookedAtSaved } from '../store/saved-searches.ts'
import { titleIn } from '../title.ts'

type Here = { readonly db: Db; readonly now: Date; readonly origin: string }

const listOf = (origin: string, { list, asked }: SavedToTell, lang: Lang) =>
  `${origin}/${lang}/${list}?${new URLSearchParams(asked)}`
const pageOf = (origin: string, { kind, slug }: NewMatch, lang: Lang) =>
  `${origin}/${lang}/${kind === 'project' ? 'projects' : 'solutions'}/${slug}`

/** What is new in the searches of one person; searches in which nothing is new say nothing. */
async function newsFor(tx: Write, origin: string, searches: readonly SavedToTell[], until: Date) {
  const news: SearchNews[] = []
  for (const search of searches) {
    const lang = isLang(search.lang) ? search.lang : 'fi'
    const works = await listNewMatches(tx, search, until)
    if (works.length === 0) continue
    const told = works.map((work) => ({ title: titleIn(work, lang), address: pageOf(origin, work, lang) }))
    news.push({ name: search.name, address: listOf(origin, search, lang), works: told })
  }
  return news
}

/** Puts the letter of today to a person into the outbox; gives whether there was none yet. */
async function postTo(tx: Write, here: Omit<Here, 'db'>, who: SavedToTell, news: readonly SearchNews[]) {
  const { now, origin } = here
  const lang = isLang(who.lang) ? who.lang : 'fi'
  const letter = searchLetter({ name: who.person, end: `${origin}/${lang}/my/searches` }, news, lang)
  const to = { name: who.person, address: who.email }
  const once = `search-news:${who.personId}:${dayOf(now)}`
  return post(tx, { to, lang, ...letter, once, example: who.example }, now)
}

/** One person's letter; gives whether it was written. Where today's had been written already, what is new waits for the next night. */
const tellPerson = ({ db, now, origin }: Here, searches: readonly SavedToTell[], until: Date) =>
  attempt(db, async (tx) => {
    const [first] = searches
    const news = await newsFor(tx, origin, searches, until)
    const written = first !== undefined && news.length > 0 && (await postTo(tx, { now, origin }, first, news))
    if (written || news.length === 0)
      await lookedAtSaved(
        tx,
        searches.map((one) => one.id),
        until,
      )
    return done(written)
  })

/**
 * Writes to each person who has saved searches what is new in them since the last time: one letter in the person's language, none where
 * nothing is new. Run again the same day it writes nothing twice. A search that fails stops nobody else, and is told of at the end. Gives
 * the number of letters.
 */
export async function tellSearchers(here: Here): Promise<number> {
  const until = lookedUntil(here.now)
  const byPerson = Map.groupBy(await listSavedToTell(here.db, until, dayOf(here.now)), (search) => search.personId)
  let letters = 0
  const faults: unknown[] = []
  for (const searches of byPerson.values()) {
    try {
      const outcome = await tellPerson(here, searches, until)
      if (outcome.ok && outcome.value) letters++
    } catch (fault) {
      faults.push(fault)
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} people were not told of their searches`)
  return letters
}
