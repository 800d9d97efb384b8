import { Absent } from '../../io/absent.ts'
import { hereOf, page, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { dayOf } from '../../kit/dates.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { shareOut, type Sharing } from '../actions/share-out.ts'
import { AnySection } from '../pages/any-section.tsx'
import { Refused } from '../pages/workspace-page.tsx'
import { findExtras } from '../reads/extras.ts'
import { findWorkspace } from '../reads/workspace.ts'
import { together } from '../texts/together.ts'

type Ask = Asking<Actor>

/** Does what was asked and comes back to the section. */
async function shared(c: Ask, outside: Outside, sharing: Sharing) {
  const { lang } = c.var
  const id = c.req.param('id') ?? ''
  const { section } = sharing
  if (!isId(id)) throw new Absent()
  const outcome = await shareOut(hereOf(c, outside), id, sharing)
  if (outcome.ok) return seeOther(c, `${paths.applicationSection(lang, id, section)}#share`)
  const text = together[lang].refusal[outcome.refusal]
  const work = await findWorkspace(outside.read, { who: c.var.who, id, now: c.var.now })
  const extras = await findExtras(outside.read, { work, section, lang, q: undefined, on: dayOf(c.var.now) })
  const closed = outcome.refusal === 'application_closed'
  const again = closed ? { alert: <Refused>{text}</Refused> } : { errors: [{ field: 'assigned', text }] }
  return page(
    c,
    <AnySection view={c.var} work={work} section={section} extras={extras} {...again} />,
    closed ? 409 : 422,
  )
}

/** POST: who writes a section; blank: nobody in particular. */
const assign = (outside: Outside) => (c: Ask) => {
  const assigned = c.var.form.text('assigned')
  return shared(c, outside, { section: c.req.param('section') ?? '', assigned: assigned === '' ? null : assigned })
}

/** POST: a section is ready, or not ready any more. */
const mark = (outside: Outside) => (c: Ask) =>
  shared(c, outside, { section: c.req.param('section') ?? '', ready: c.var.form.text('ready') === 'yes' })

const at = '/:lang/my/applications/:id/sections/:section'

/** Who does which section of an application. */
export const web = (outside: Outside) =>
  routes<Actor>().post(`${at}/assignment`, assign(outside)).post(`${at}/readiness`, mark(outside))
