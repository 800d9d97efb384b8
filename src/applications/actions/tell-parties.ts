import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import type { Version } from '../reads/version.ts'
import { partiesOf } from '../submission.ts'
import { supplementLetter, type SupplementNews } from '../supplement-letters.ts'
import { tellAll } from './tell.ts'

type Case = Pick<Version, 'applicationId' | 'example' | 'caseNumber'> & { readonly parties: readonly string[] }

/** Whom a case tells of a request: the parties that its newest version names. */
export const told = (version: Version): Case => ({ ...version, parties: partiesOf(version.content) })

/** Writes to the people of every party about a request, each in their own language. */
export const tellParties = (
  tx: Write,
  here: Pick<Here, 'now'>,
  { applicationId, example, caseNumber, parties }: Case,
  { kind, id, due }: { readonly kind: SupplementNews; readonly id: string; readonly due: Date },
): Promise<void> =>
  tellAll(
    tx,
    here,
    { application: { id: applicationId, example }, parties },
    {
      from: 'authority',
      once: `supplement-${kind}:${id}:${due.toISOString()}`,
      letter: (reader) => supplementLetter(kind, { caseNumber: caseNumber ?? '', due }, reader),
    },
  )
