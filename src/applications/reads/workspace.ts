import { findCall } from '../../calls/reads.ts'
import { findForm } from '../../forms/reads.ts'
import { Absent, found, NobodyYet, shown } from '../../io/absent.ts'
import type { Read } from '../../io/db.ts'
import { isId } from '../../io/once.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { formIdOf } from '../application.ts'
import { policy } from '../policy.ts'
import { workspaceOf, type Workspace } from '../workspace.ts'
import { findApplication } from './application.ts'
import { enrolledOf } from './enrolled.ts'

type Asking = { readonly who: Actor | null; readonly id: string | undefined; readonly now: Date }

/**
 * An application as a person sees it at a moment, with its call, its form and what is lacking. Nobody is sent to sign in; what is no
 * id, is not there or may not be read is absent.
 */
export async function findWorkspace(db: Read, { who, id = '', now }: Asking): Promise<Workspace> {
  if (who === null) throw new NobodyYet()
  if (!isId(id)) throw new Absent()
  const application = shown(await findApplication(db, id), (one) => may(policy, who, 'open_workspace', one))
  const call = found(await findCall(db, application.callId))
  const form = found(await findForm(db, formIdOf(application, call)))
  const enrolled = await enrolledOf(db, call, application.partners)
  return workspaceOf({ application, call, form, enrolled, who, now })
}
