import type { Reuse } from './content.ts'
import { reuseDecisions } from './submission.ts'

type Sent = { readonly text: (name: string) => string }

/** What was typed into the reuse check, as it was typed. */
export const typedCheck = (sent: Sent) => ({
  decision: sent.text('decision'),
  why: sent.text('why'),
  searched: sent.text('searched'),
})

/** The reuse check out of its fields; an unknown decision is none. */
export const parsedCheck = (sent: Sent): Pick<Reuse, 'decision' | 'why' | 'searched'> => ({
  decision: reuseDecisions.find((one) => one === sent.text('decision')) ?? null,
  why: sent.text('why').trim(),
  searched: sent.text('searched').trim(),
})
