import type { Outside } from '../../io/outside.ts'
import { web as desk } from './desk.tsx'
import { web as published } from './public.tsx'

/** Announcements: what is published, and the desk where it is made. */
export const doors = (outside: Outside) => [desk, published].map((open) => open(outside))
