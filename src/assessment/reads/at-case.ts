import { listSupplements } from '../../applications/reads/supplement.ts'
import { standingOf, type Standing } from '../../applications/supplement.ts'
import { allowed, Absent, found, NobodyYet } from '../../io/absent.ts'
import type { Read } from '../../io/db.ts'
import { isId } from '../../io/once.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { findKeeping, listDocuments } from '../../register/reads.ts'
import { countMessages } from '../../register/reads/messages.ts'
import { keptUntil } from '../../register/retention.ts'
import type { Corresponded } from '../listed.ts'
import { casePolicy, type Case } from '../policy.ts'
import { findHandled } from './handled.ts'

type Asking = { readonly who: Actor | null; readonly id: string | undefined }

/** The case of an address, for who handles it at the desk. An assessor of the case reads it in the queue instead. */
export async function findCaseAtDesk(db: Read, { who, id = '' }: Asking): Promise<{ who: Actor; thing: Case }> {
  if (who === null) throw new NobodyYet()
  if (!isId(id)) throw new Absent()
  const thing = found(await findHandled(db, id))
  allowed(may(casePolicy, who, 'handle', thing), may(casePolicy, who, 'know', thing))
  return { who, thing }
}

/** What has been written between those who handle a case and its parties. */
export async function findCorresponded(
  db: Read,
  { applicationId, caseId }: Pick<Case, 'applicationId' | 'caseId'>,
  now: Date,
): Promise<Corresponded> {
  const [messages, supplements] = await Promise.all([
    caseId === null ? { count: 0, waiting: 0 } : countMessages(db, caseId),
    listSupplements(db, applicationId),
  ])
  const standings = supplements.map((one) => standingOf(one, now))
  const count = (standing: Standing) => standings.filter((one) => one === standing).length
  return { messages, supplements: { open: count('open'), answered: count('answered'), lapsed: count('lapsed') } }
}

/** The documents of a case, and until when they are kept; nothing where it has no case number yet. */
export async function findPapers(db: Read, { caseId }: Pick<Case, 'caseId'>) {
  if (caseId === null) return { documents: [], kept: undefined }
  const [documents, keeping] = await Promise.all([listDocuments(db, caseId), findKeeping(db, caseId)])
  return { documents, kept: keeping === undefined ? undefined : keptUntil(keeping) }
}
