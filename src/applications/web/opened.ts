import { found } from '../../io/absent.ts'
import type { Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import type { Actor } from '../../people/person.ts'
import type { Partner } from '../partner.ts'
import { findWorkspace } from '../reads/workspace.ts'
import type { Workspace } from '../workspace.ts'

type Ask = Asking<Actor>

/** The application of the address, as its reader may see it now; absent where there is none for them. */
export const opened = (c: Ask, outside: Outside): Promise<Workspace> =>
  findWorkspace(outside.read, { who: c.var.who, id: c.req.param('id'), now: c.var.now })

/** The party of the address. */
export const partnerIn = (c: Ask, work: Workspace): Partner =>
  found(work.application.partners.find((partner) => partner.id === c.req.param('partner')))
