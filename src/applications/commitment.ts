import { promised, type Commitment, type Partner, type Promised } from './partner.ts'

export type Changed = 'tasks' | 'costs' | 'own_contribution' | 'coordinator'

export type Standing =
  /** Who coordinates commits itself by sending, also when the task has passed on since. */
  | { readonly kind: 'by_submitting' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'given'; readonly commitment: Commitment }
  | { readonly kind: 'outdated'; readonly commitment: Commitment; readonly changed: readonly Changed[] }

const linesAsText = (of: Promised) => of.lines.map((line) => `${line.year} ${line.costType} ${line.cents}`).join('\n')

/** What differs between two promises. Empty when they are equal. */
export function changes(before: Promised, after: Promised): readonly Changed[] {
  const [was, is] = [promised(before), promised(after)]
  const changed: Changed[] = []
  if (was.tasks !== is.tasks) changed.push('tasks')
  if (linesAsText(was) !== linesAsText(is)) changed.push('costs')
  if (was.ownCents !== is.ownCents) changed.push('own_contribution')
  return changed
}

/**
 * How a party's commitment stands. It holds for exactly the tasks and money that the signatory read: a change of them reopens this
 * partner's commitment and nobody else's. Another coordinator reopens them all, unless the application stands as it was sent: the words
 * that were read named the former one.
 */
export function standing(partner: Promised & Pick<Partner, 'role' | 'commitment' | 'hasSent'>): Standing {
  if (partner.role === 'coordinator' || partner.hasSent) return { kind: 'by_submitting' }
  const { commitment } = partner
  if (commitment === null) return { kind: 'missing' }
  const changed: readonly Changed[] = [
    ...changes(commitment.promised, partner),
    ...(commitment.toAnother ? (['coordinator'] as const) : []),
  ]
  return changed.length === 0 ? { kind: 'given', commitment } : { kind: 'outdated', commitment, changed }
}

/** Whether a party stands behind its tasks and money. */
export const isCommitted = (partner: Promised & Pick<Partner, 'role' | 'commitment' | 'hasSent'>): boolean =>
  ['by_submitting', 'given'].includes(standing(partner).kind)
