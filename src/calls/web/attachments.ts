import { Absent, found, shown } from '../../io/absent.ts'
import { givenOut } from '../../io/attached.ts'
import { routes, type Asking } from '../../io/http.ts'
import { isId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { policy } from '../policy.ts'
import { findCallBySlug } from '../reads.ts'
import { findAttachment } from '../reads/attachment.ts'

/** GET: a file of a call. What no published call has shown is there only for those who follow the call at the desk. */
const attachment = (outside: Outside) => async (c: Asking<Actor>) => {
  const { who } = c.var
  const call = shown(await findCallBySlug(outside.read, c.req.param('slug') ?? ''), (one) =>
    may(policy, who, 'read', one),
  )
  const id = c.req.param('attachment') ?? ''
  const file = found(isId(id) ? await findAttachment(outside.read, call.id, id) : undefined)
  if (!file.here || (file.publishedAt === null && !may(policy, who, 'follow', call))) throw new Absent()
  return givenOut(c, outside, file)
}

/** The files of a call. */
export const web = (outside: Outside) =>
  routes<Actor>().get('/:lang/calls/:slug/attachments/:attachment', attachment(outside))
