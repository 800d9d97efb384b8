import type { Outside } from '../../io/outside.ts'
import { web as desk } from './desk.tsx'
import { web as trial } from './trial.tsx'
import { web as work } from './work.tsx'

/** The trial: municipalities enrol, the programme office confirms. */
export const doors = (outside: Outside) => [trial, work, desk].map((open) => open(outside))
