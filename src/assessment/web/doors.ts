import type { Outside } from '../../io/outside.ts'
import { web as assessing } from './assess.tsx'
import { web as assignments } from './assignments.tsx'
import { web as attachment } from './attachment.tsx'
import { web as call } from './call.tsx'
import { web as handling } from './case.tsx'
import { web as coordination } from './coordination.tsx'
import { web as copies } from './copies.tsx'
import { web as edits } from './edits.tsx'
import { web as late } from './late.tsx'
import { web as messages } from './messages.tsx'
import { web as priority } from './priority.tsx'
import { web as queue } from './queue.tsx'
import { web as ranking } from './ranking.tsx'
import { web as secrecy } from './secrecy.tsx'
import { web as supplements } from './supplements.tsx'
import { web as transfer } from './transfer.tsx'

/** The doors of those who handle what has arrived. */
export const doors = (outside: Outside) =>
  [
    queue,
    assessing,
    call,
    late,
    assignments,
    handling,
    messages,
    coordination,
    secrecy,
    copies,
    supplements,
    edits,
    transfer,
    attachment,
    priority,
    ranking,
  ].map((open) => open(outside))
