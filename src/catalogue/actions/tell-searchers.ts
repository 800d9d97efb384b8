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

/**
 * Writes to each person who has saved searches what is new in them since the last time: one letter in the person's language, none where
 * nothing is new. Run again the same day it writes nothing twice. Gives the number of letters.
 */
export const tellSearchers = ({ db, now, origin }: Here) =>
  attempt(db, async (tx) => {
    const until = lookedUntil(now)
    const byPerson = Map.groupBy(await listSavedToTell(tx, until), (search) => search.personId)
    let letters = 0
    for (const [personId, searches] of byPerson) {
      const [first] = searches
      const news = await newsFor(tx, origin, searches, until)
      if (first === undefined || news.length === 0) continue
      const lang = isLang(first.lang) ? first.lang : 'fi'
      const letter = searchLetter({ name: first.person, end: `${origin}/${lang}/my/searches` }, news, lang)
      const to = { name: first.person, address: first.email }
      await post(
        tx,
        { to, lang, ...letter, once: `search-news:${personId}:${dayOf(now)}`, example: first.example },
        now,
      )
      letters++
    }
    await lookedAtSaved(tx, until)
    return done(letters)
  })
