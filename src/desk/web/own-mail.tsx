import { Absent } from '../../io/absent.ts'
import { hereOf, page, routes, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import type { Actor } from '../../people/person.ts'
import { OwnLetters } from '../pages/own-mail.tsx'
import { addressOf, listOwnLetters } from '../reads/own-mail.ts'

const most = 50 // letters

const letters = (outside: Outside) => async (c: Asking<Actor>) => {
  if (!outside.example) throw new Absent()
  const { who } = hereOf(c, outside)
  const address = await addressOf(outside.read, who.id)
  const own = await listOwnLetters(outside.read, address, most)
  return page(c, <OwnLetters view={c.var} address={address} letters={own} origin={outside.baseUrl.origin} />)
}

/** The letters to who has signed in; in an example environment alone. */
export const web = (outside: Outside) => routes<Actor>().get('/:lang/letters', letters(outside))
