import { page, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { dayOf } from '../../kit/dates.ts'
import type { Actor } from '../../people/person.ts'
import { AnySection, type AnySectionProps } from '../pages/any-section.tsx'
import { findExtras } from '../reads/extras.ts'

type Again = Omit<AnySectionProps, 'view' | 'extras'>

/** A section whose own form came back, with what was typed in it. */
export async function sectionAgain(c: Asking<Actor>, outside: Outside, again: Again, status: 409 | 422) {
  const { work, section } = again
  const extras = await findExtras(outside.read, { work, section, lang: c.var.lang, q: undefined, on: dayOf(c.var.now) })
  return page(c, <AnySection {...again} view={c.var} extras={extras} />, status)
}
