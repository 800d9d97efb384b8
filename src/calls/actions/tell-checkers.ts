import type { Write } from '../../io/db.ts'
import { post } from '../../io/mail.ts'
import { isLang, type Lang } from '../../kit/lang.ts'
import { listHolders } from '../../people/reads.ts'
import type { Call } from '../call.ts'
import { changeLetter, checkLetter } from '../letters.ts'
import { writers as checkers } from '../policy.ts'
import { listWriters } from '../reads/life.ts'
import type { Waiting } from '../waiting.ts'

type Told = { readonly call: Call; readonly origin: string; readonly now: Date }
type Letter = {
  readonly wrote: readonly string[]
  readonly once: string
  readonly path: (lang: Lang) => string
  readonly write: typeof checkLetter
}

async function tellAll(tx: Write, { call, origin, now }: Told, letter: Letter): Promise<void> {
  const readers = await listHolders(tx, call.authority.id, [...checkers])
  for (const { id, name, email, lang: spoken, example } of readers) {
    if (email === null || letter.wrote.includes(id)) continue
    const lang = isLang(spoken) ? spoken : 'fi'
    await post(
      tx,
      {
        to: { name, address: email },
        lang,
        ...letter.write(call, { name, lang, address: `${origin}${letter.path(lang)}` }),
        once: `${letter.once}:${id}`,
        about: { kind: 'call', id: call.id },
        example: example || call.example,
      },
      now,
    )
  }
}

/** Writes to everybody who may check a call, once for each revision; those who have written it are left out. */
export const tellCheckers = async (tx: Write, told: Told): Promise<void> =>
  tellAll(tx, told, {
    wrote: (await listWriters(tx, told.call.id)).map(({ personId }) => personId),
    once: `call-check:${told.call.id}:${told.call.revision}`,
    path: (lang) => `/${lang}/desk/calls/${told.call.slug}/check`,
    write: checkLetter,
  })

/** Writes to everybody who may publish a change that waits, once for each asking; those who wrote it are left out. */
export const tellChangeCheckers = (
  tx: Write,
  { change, ...told }: Told & { readonly change: Waiting },
): Promise<void> =>
  tellAll(tx, told, {
    wrote: change.writers,
    once: `call-change:${change.id}:${change.askedAt?.toISOString() ?? ''}`,
    path: (lang) => `/${lang}/desk/calls/${told.call.slug}/changes/${change.id}`,
    write: changeLetter,
  })
