import type { Write } from '../../io/db.ts'
import { post } from '../../io/mail.ts'
import { isLang } from '../../kit/lang.ts'
import { listHolders } from '../../people/reads.ts'
import type { Call } from '../call.ts'
import { checkLetter } from '../letters.ts'
import { writers as checkers } from '../policy.ts'
import { listWriters } from '../reads/life.ts'

/** Writes to everybody who may check a call, once for each revision; those who have written it are left out. */
export async function tellCheckers(
  tx: Write,
  { call, origin, now }: { readonly call: Call; readonly origin: string; readonly now: Date },
): Promise<void> {
  const wrote = (await listWriters(tx, call.id)).map(({ personId }) => personId)
  const readers = await listHolders(tx, call.authority.id, [...checkers])
  for (const { id, name, email, lang: spoken, example } of readers) {
    if (email === null || wrote.includes(id)) continue
    const lang = isLang(spoken) ? spoken : 'fi'
    await post(
      tx,
      {
        to: { name, address: email },
        lang,
        ...checkLetter(call, { name, lang, address: `${origin}/${lang}/desk/calls/${call.slug}/check` }),
        once: `call-check:${call.id}:${call.revision}:${id}`,
        about: { kind: 'call', id: call.id },
        example: example || call.example,
      },
      now,
    )
  }
}
