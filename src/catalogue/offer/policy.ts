import { kitPolicy } from '../kit/policy.ts'

/** What others need to know of a work is told by those who write its kit: those who lead it, and nobody for them. */
export const offerPolicy = { tell: kitPolicy.write }
