import type { View } from '../../frame/view.ts'
import { writtenDay, type Day } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { Note } from '../../ui/note.tsx'
import type { Admission } from '../late.ts'
import { AdmissionRead } from '../parts/admission-read.tsx'
import type { SupplementShown } from '../parts/supplement-read.tsx'
import { texts } from '../texts.ts'
import { SupplementList } from './supplement-list.tsx'

export type Noted = {
  /** The day on which the draft is removed; null where none is set. */
  readonly removedOn: Day | null
  readonly supplements: readonly SupplementShown[]
  /** How it was admitted, where it arrived after closing. */
  readonly admission: Admission | undefined
}

/** What everybody must know of an application before anything else: that it is removed, was admitted late, is to be supplemented. */
export const OverviewNotes = ({ view, id, removedOn, supplements, admission }: Noted & { view: View; id: string }) => (
  <>
    {removedOn === null ? null : (
      <Note kind="warn">{say(texts[view.lang].overview.removed, { day: writtenDay(removedOn, view.lang) })}</Note>
    )}
    {admission === undefined ? null : <AdmissionRead lang={view.lang} admission={admission} />}
    <SupplementList view={view} id={id} supplements={supplements} />
  </>
)
