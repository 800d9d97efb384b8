import type { Outside } from '../../io/outside.ts'
import { memberDoors } from './members.tsx'
import { meetingDoors } from './meetings.tsx'
import { noteDoors } from './notes.tsx'
import { pledgeDoors } from './pledges.tsx'
import { publicDoors } from './public.tsx'
import { resultDoors } from './results.tsx'
import { spaceDoors } from './spaces.tsx'
import { suggestionDoors } from './suggestions.tsx'

/** Cooperation between projects: what is suggested to them, and the spaces where they work together. */
export const doors = (outside: Outside) =>
  [publicDoors, suggestionDoors, spaceDoors, memberDoors, noteDoors, pledgeDoors, resultDoors, meetingDoors].map(
    (open) => open(outside),
  )
