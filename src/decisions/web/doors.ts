import type { Outside } from '../../io/outside.ts'
import { decisionDoors } from './decision.tsx'
import { termsDoors } from './general-terms.tsx'
import { disposalDoors } from './disposal.tsx'
import { emptyRoundDoors } from './empty-round.tsx'
import { meetingDoors } from './meeting.tsx'
import { outcomeDoors } from './outcome.tsx'
import { proposalDoors } from './proposal.tsx'

/** From a proposal to a decision, its outcome, and the terms it stands on. */
export const doors = (outside: Outside) =>
  [proposalDoors, meetingDoors, decisionDoors, emptyRoundDoors, outcomeDoors, termsDoors, disposalDoors].map((open) =>
    open(outside),
  )
