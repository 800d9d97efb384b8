import { applying } from './paths/applying.ts'
import { callDesk } from './paths/call-desk.ts'
import { calls } from './paths/calls.ts'
import { caseDesk } from './paths/case-desk.ts'
import { cooperation } from './paths/cooperation.ts'
import { people } from './paths/people.ts'
import { record } from './paths/record.ts'

/** Every address of Talko. The language comes first; verbs are nouns; a form is posted to the noun it makes. */
export const paths = { ...record, ...cooperation, ...calls, ...people, ...applying, ...callDesk, ...caseDesk } as const
