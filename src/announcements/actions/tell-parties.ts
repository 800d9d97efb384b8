import { findAnnouncementById, listParties } from '../reads.ts'
import { found } from '../../io/absent.ts'
import { attempt, type Db, type Write } from '../../io/db.ts'
import { post } from '../../io/mail.ts'
import { isLang, type Lang } from '../../kit/lang.ts'
import { done } from '../../kit/outcome.ts'
import { listHolders } from '../../people/reads.ts'
import { asPublished, readableIn, type Announcement } from '../announcement.ts'
import { newsLetter } from '../letters.ts'

/** The language to write in now: the reader's own once it is out; who reads English is not left waiting for a language that may never come. */
function langFor(spoken: string, out: readonly Lang[]): Lang | undefined {
  const own = isLang(spoken) ? spoken : 'fi'
  return own === 'en' || out.includes(own) ? own : undefined
}

async function tellParty(
  tx: Write,
  { one, origin, now }: { one: Announcement; origin: string; now: Date },
  organisationId: string,
): Promise<number> {
  let letters = 0
  for (const { id, name, email, lang: spoken, example } of await listHolders(tx, organisationId, [
    'admin',
    'editor',
    'signatory',
  ])) {
    const lang = langFor(spoken, readableIn(one))
    if (email === null || lang === undefined) continue
    const address = `${origin}/${lang}/announcements/${one.slug}`
    await post(
      tx,
      {
        to: { name, address: email },
        lang,
        ...newsLetter(asPublished(one), { name, lang, address }),
        once: `announcement:${one.id}:${id}`,
        about: { kind: 'announcement', id: one.id },
        example: example || one.example,
      },
      now,
    )
    letters += 1
  }
  return letters
}

/**
 * Writes to those who write and sign for each party of the call, in their own language once it has been published, each person once.
 * Safe to run twice. Gives how many letters were asked for. `origin` is where the pages are.
 */
export const tellParties = ({ db, now }: { db: Db; now: Date }, id: string, origin: string) =>
  attempt(db, async (tx) => {
    const one = found(await findAnnouncementById(tx, id))
    const parties = one.call === null ? [] : await listParties(tx, one.call.id)
    let letters = 0
    for (const party of parties) letters += await tellParty(tx, { one, origin, now }, party)
    return done(letters)
  })
