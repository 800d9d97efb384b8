import type { View } from '../../frame/view.ts'
import { writtenDay, type Day } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { Note } from '../../ui/note.tsx'
import type { AuthorityTransfer } from '../authority-transfer.ts'
import type { Admission } from '../late.ts'
import { AuthorityTransferRead } from '../parts/authority-transfer-read.tsx'
import { AdmissionRead } from '../parts/admission-read.tsx'
import type { EditShown } from '../parts/behalf-edit-read.tsx'
import type { SupplementShown } from '../parts/supplement-read.tsx'
import { texts } from '../texts.ts'
import type { Workspace } from '../workspace.ts'
import { BehalfEdits } from './behalf-edits.tsx'
import { SupplementList } from './supplement-list.tsx'

export type Noted = {
  /** The day on which the draft is removed; null where none is set. */
  readonly removedOn: Day | null
  readonly supplements: readonly SupplementShown[]
  /** How it was admitted, where it arrived after closing. */
  readonly admission: Admission | undefined
  /** To which authority it was given; undefined where it was not. */
  readonly transfer: AuthorityTransfer | undefined
  /** What the authority changed on behalf of the parties. */
  readonly edits: readonly EditShown[]
}

/** What everybody must know of an application before anything else: that it is removed, was admitted late, was given to another authority, was changed by the authority, is to be supplemented. */
export const OverviewNotes = ({
  view,
  work,
  removedOn,
  supplements,
  admission,
  transfer,
  edits,
}: Noted & { view: View; work: Workspace }) => (
  <>
    {removedOn === null ? null : (
      <Note kind="warn">{say(texts[view.lang].overview.removed, { day: writtenDay(removedOn, view.lang) })}</Note>
    )}
    {admission === undefined ? null : <AdmissionRead lang={view.lang} admission={admission} />}
    {transfer === undefined ? null : (
      <AuthorityTransferRead lang={view.lang} transfer={transfer} arrivedAt={work.application.firstSubmittedAt} />
    )}
    <BehalfEdits view={view} work={work} edits={edits} />
    <SupplementList view={view} id={work.application.id} supplements={supplements} />
  </>
)
