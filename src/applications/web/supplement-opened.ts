import { found } from '../../io/absent.ts'
import type { Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import type { Actor } from '../../people/person.ts'
import { withPartQuestions } from '../parts/part-questions.ts'
import { listSupplements, type ReadSupplement } from '../reads/supplement.ts'
import { findVersion, type Version } from '../reads/version.ts'
import type { Workspace } from '../workspace.ts'
import { opened } from './opened.ts'

export type Opened = {
  /** Its form has the parts that a request can open among its questions. */
  readonly work: Workspace
  readonly supplement: ReadSupplement
  /** The newest version: that is what is being supplemented. */
  readonly version: Version
}

/** The request of the address, with its application as its reader may see it. */
export async function openedSupplement(c: Asking<Actor>, outside: Outside): Promise<Opened> {
  const work = await opened(c, outside)
  const [all, newest] = await Promise.all([
    listSupplements(outside.read, work.application.id),
    findVersion(outside.read, work.application.id),
  ])
  const [version, supplement] = [found(newest), found(all.find(({ id }) => id === c.req.param('supplement')))]
  return { work: { ...work, form: withPartQuestions(work.form, version.content) }, supplement, version }
}
