import { attempt, type Db } from '../../io/db.ts'
import { post } from '../../io/mail.ts'
import { dayOf, daysLater, momentOf } from '../../kit/dates.ts'
import { isLang } from '../../kit/lang.ts'
import { done } from '../../kit/outcome.ts'
import { plain } from '../../kit/words.ts'
import { askedAbout } from '../adoption/adoption.ts'
import { againLetter } from '../adoption/letters.ts'
import { listToAsk } from '../reads/adoption-asked.ts'
import { titleIn } from '../title.ts'

type Here = { readonly db: Db; readonly now: Date; readonly origin: string }

const mostLetters = 5_000

/**
 * Writes to those who write or sign for an organisation a year after it last told of its use of a work, and once more a month later:
 * does it still hold? Each letter once, whenever it is run. Gives the number of letters written now.
 */
export const askAgain = ({ db, now, origin }: Here) =>
  attempt(db, async (tx) => {
    const { from, second, to } = askedAbout(dayOf(now))
    const span = { from: momentOf(from, '00:00'), second, to: momentOf(daysLater(to, 1), '00:00') }
    const asked = await listToAsk(tx, span, mostLetters)
    for (const one of asked) {
      const lang = isLang(one.lang) ? one.lang : 'fi'
      const title = titleIn(one, lang)
      const values = { name: one.name, organisation: plain(one.organisation, lang), title }
      await post(
        tx,
        {
          to: { name: one.name, address: one.email },
          lang,
          ...againLetter({ ...values, address: `${origin}/${lang}/adoption/${one.slug}/own` }, one.saidOn, lang),
          once: one.once,
          about: { kind: 'adoption', id: one.adoptionId },
          example: one.example,
        },
        now,
      )
    }
    return done(asked.length)
  })
