import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { editLetter, type EditNews } from '../edit-letters.ts'
import type { Version } from '../reads/version.ts'
import { partiesOf } from '../submission.ts'
import { tellAll } from './tell.ts'

/** Writes to the people of every party about a change on behalf of one, each in their own language; never what was changed. */
export const tellEdit = (
  tx: Write,
  here: Pick<Here, 'now'>,
  { applicationId, example, caseNumber, content }: Version,
  { kind, id }: { readonly kind: EditNews; readonly id: string },
): Promise<void> =>
  tellAll(
    tx,
    here,
    { application: { id: applicationId, example }, parties: partiesOf(content) },
    { from: 'authority', once: `edit-${kind}:${id}`, letter: (reader) => editLetter(kind, caseNumber ?? '', reader) },
  )
