import { found } from '../../io/absent.ts'
import type { Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import type { Actor } from '../../people/person.ts'
import { listSupplements, type ReadSupplement } from '../reads/supplement.ts'
import type { Workspace } from '../workspace.ts'
import { opened } from './opened.ts'

export type Opened = { readonly work: Workspace; readonly supplement: ReadSupplement }

/** The request of the address, with its application as its reader may see it. */
export async function openedSupplement(c: Asking<Actor>, outside: Outside): Promise<Opened> {
  const work = await opened(c, outside)
  const all = await listSupplements(outside.read, work.application.id)
  return { work, supplement: found(all.find(({ id }) => id === c.req.param('supplement'))) }
}
