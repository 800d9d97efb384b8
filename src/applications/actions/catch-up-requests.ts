import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import type { Answers } from '../content.ts'
import { listSupplements } from '../reads/supplement.ts'
import { standingOf, type Supplement } from '../supplement.ts'
import { supplementText } from '../supplement-text.ts'
import { inSupplement } from './hold-text-place.ts'
import { rewriteIn } from './rewrite-texts.ts'

/** The texts of a request that show what was sent, because nobody has answered them there, with what is sent now. */
const textsOf = ({ id, fields, answers }: Supplement, sent: Answers): ReadonlyMap<string, string> =>
  new Map(
    fields.flatMap(({ key }): readonly [string, string][] => {
      const text = Object.hasOwn(answers, key) || !Object.hasOwn(sent, key) ? undefined : sent[key]
      return typeof text === 'string' ? [[supplementText({ supplementId: id, key }), text]] : []
    }),
  )

/** Brings what is answered to one request to those who have the same texts open in other requests, and go on from what was sent before. */
export async function catchUpRequests(
  tx: Write,
  here: Here<Actor>,
  { application, supplement }: { readonly application: Application; readonly supplement: Supplement },
): Promise<void> {
  const all = await listSupplements(tx, application.id)
  const others = all.filter((one) => one.id !== supplement.id && standingOf(one, here.now) === 'open')
  for (const other of others)
    await rewriteIn(tx, here, inSupplement(tx, application, other), {
      id: application.id,
      texts: textsOf(other, supplement.answers),
    })
}
