import type { Outside } from '../../io/outside.ts'
import { web as municipalities } from './municipalities.tsx'
import { web as outages } from './outages.tsx'
import { web as ownMail } from './own-mail.tsx'
import { web as front } from './public.tsx'
import { web as start } from './start.tsx'

/** Where one comes in: the public front, the municipalities, and everybody’s start page. */
export const doors = (outside: Outside) => [front, municipalities, start, ownMail, outages].map((open) => open(outside))
