import type { Outside } from '../../io/outside.ts'
import { web as attachments } from './attachments.tsx'
import { web as autosave } from './autosave.ts'
import { web as budgetTable } from './budget-table.tsx'
import { web as callChange } from './call-change.tsx'
import { web as coordination } from './coordination.tsx'
import { web as fields } from './fields.tsx'
import { web as findings } from './findings.tsx'
import { web as formPreview } from './form-preview.tsx'
import { web as invitations } from './invitations.tsx'
import { web as merging } from './merge.tsx'
import { web as messages } from './messages.tsx'
import { web as money } from './money.tsx'
import { web as my } from './my.tsx'
import { web as papers } from './paper.tsx'
import { web as overview } from './overview.tsx'
import { web as parties } from './parties.tsx'
import { web as secrecy } from './secrecy.tsx'
import { web as sections } from './sections.tsx'
import { web as sharing } from './sharing.tsx'
import { web as submission } from './submission.tsx'
import { web as supplementing } from './supplement.tsx'

/** The doors of those who apply, and of those who try a form out before that. Sections last: their address takes any last part. */
export const doors = (outside: Outside) =>
  [
    my,
    overview,
    submission,
    parties,
    money,
    invitations,
    coordination,
    budgetTable,
    papers,
    findings,
    fields,
    formPreview,
    sharing,
    merging,
    messages,
    secrecy,
    supplementing,
    attachments,
    autosave,
    callChange,
    sections,
  ].map((open) => open(outside))
