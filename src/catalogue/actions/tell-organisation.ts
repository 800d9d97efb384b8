import type { Write } from '../../io/db.ts'
import { post } from '../../io/mail.ts'
import { isLang, type Lang } from '../../kit/lang.ts'
import { plain, type Words } from '../../kit/words.ts'
import { listHolders } from '../../people/reads.ts'
import { newsLetter, type WorkNews } from '../adoption/letters.ts'
import { answering } from '../adoption/policy.ts'

type News = {
  readonly news: WorkNews
  /** To whom of those who answer for it. */
  readonly to: string
  /** The organisation that the letter tells of. */
  readonly of: Words
  readonly titleIn: (lang: Lang) => string
  readonly address: (lang: Lang) => string
  readonly once: string
  readonly about: string
  readonly example: boolean
}

/** Writes to those who answer for an organisation that something has happened to a work, each in their own language, once. */
export async function tellOrganisation(tx: Write, now: Date, told: News): Promise<void> {
  for (const person of await listHolders(tx, told.to, answering)) {
    if (person.email === null) continue
    const lang = isLang(person.lang) ? person.lang : 'fi'
    const values = {
      name: person.name,
      organisation: plain(told.of, lang),
      title: told.titleIn(lang),
      address: told.address(lang),
    }
    await post(
      tx,
      {
        to: { name: person.name, address: person.email },
        lang,
        ...newsLetter(told.news, values, lang),
        once: `${told.once}:${person.id}`,
        about: { kind: 'work', id: told.about },
        example: told.example || person.example,
      },
      now,
    )
  }
}
