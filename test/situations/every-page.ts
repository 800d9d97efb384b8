import { applicants } from './applicant-pages.ts'
import { assessors, desk } from './desk-pages.ts'
import { kinds, type PageKind } from './page-kind.ts'

export { budget, draft, mine, ownSpace } from './applicant-pages.ts'
export { assessed, decided, newCall } from './desk-pages.ts'
export { kinds, type PageKind, type Who } from './page-kind.ts'
export { publicPages } from './public-pages.ts'

/** Pages for who has signed in, in the two national languages. */
export const ownPages: readonly PageKind[] = [...applicants, ...desk, ...assessors]

/** Pages in a state that a journey ends; in the browser the journeys look at them. */
export const passingPages: readonly PageKind[] = [
  ...kinds('partner-fi', ['/my', '/my/applications/:id/submission']),
  ...kinds('partner-sv', ['/my', '/my/applications/:id/partners/:partner/commitment']),
]
/** Where a way ends, as it is told when a test fails. */
export const endOf = ({ who, way }: PageKind): string => `${who} ${way.at(-1) ?? ''}`
