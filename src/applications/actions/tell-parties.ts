import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import type { Version } from '../reads/version.ts'
import { supplementLetter } from '../supplement-letters.ts'
import { tell } from './tell.ts'

/** The parties of a case as its newest version names them. */
export const partiesOf = (version: Version): readonly string[] => [
  ...new Set(version.content.partners.map((partner) => partner.organisationId)),
]

/** Writes to the people of every party about a request, each in their own language. */
export async function tellParties(
  tx: Write,
  here: Pick<Here, 'now'>,
  of: Pick<Version, 'applicationId' | 'example' | 'caseNumber'> & { readonly parties: readonly string[] },
  { kind, id, due }: { readonly kind: 'asked' | 'extended' | 'due'; readonly id: string; readonly due: Date },
): Promise<void> {
  const told = { caseNumber: of.caseNumber ?? '', due }
  for (const organisationId of of.parties)
    await tell(
      tx,
      here,
      { application: { id: of.applicationId, example: of.example }, organisationId },
      {
        once: `supplement-${kind}:${id}:${due.toISOString()}`,
        letter: (reader) => supplementLetter(kind, told, reader),
      },
    )
}
