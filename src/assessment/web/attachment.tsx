import { findOpenVersion } from '../../applications/reads/open-version.ts'
import { isCoveredIn } from '../../applications/covering.ts'
import { Absent, found } from '../../io/absent.ts'
import { givenOut } from '../../io/attached.ts'
import { hereOf, routes, seenBy, type Asking } from '../../io/http.ts'
import { isId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { casePolicy } from '../policy.ts'
import { findHandled } from '../reads/handled.ts'

/** The earlier version that the address names; the newest where it names none. */
function earlierIn(c: Asking<Actor>): { readonly number?: number } {
  const number = Number(c.req.query('version') ?? '')
  return Number.isInteger(number) && number > 0 ? { number } : {}
}

/**
 * An attachment of the version that was submitted (of an earlier one for who decides of its secrecy), for whoever may read the content: always to be saved, never opened by the browser
 * as a page of ours. Absent for everybody else, before the declaration too, and where it is secret for who may not see that.
 */
const attachment = (outside: Outside) => async (c: Asking<Actor>) => {
  const here = hereOf(c, outside)
  const [id, wanted] = [c.req.param('id') ?? '', c.req.param('attachment') ?? '']
  if (!isId(id) || !isId(wanted)) throw new Absent()
  const thing = found(await findHandled(outside.read, id))
  if (!may(casePolicy, here.who, 'read', thing)) throw new Absent()
  const sees = may(casePolicy, here.who, 'see_secret', thing)
  const earlier = sees ? earlierIn(c) : {}
  const { version, secrecy } = found(await findOpenVersion(outside.read, { applicationId: id, sees, ...earlier }))
  const file = found(version.content.attachments.find((one) => one.id === wanted))
  if (isCoveredIn(secrecy, 'attachment', file.id)) throw new Absent()
  await seenBy(c, outside, 'attachment', file.id)
  return givenOut(c, outside, file)
}

/** Attachments as assessors and the desk fetch them. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/assess/:id/attachments/:attachment', attachment(outside))
    .get('/:lang/desk/cases/:id/attachments/:attachment', attachment(outside))
