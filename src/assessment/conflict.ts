import { done, refuse, type Outcome } from '../kit/outcome.ts'

/** Grounds of disqualification. Source: HL 28 §. */
export const grounds = [
  'party',
  'close_person',
  'employment',
  'elected_post',
  'assisted',
  'benefit',
  'board',
  'other',
] as const
export type Ground = (typeof grounds)[number]

/** What a person declared before reading: nothing stands in the way, or disqualified on a ground. */
export type Declaration =
  | { readonly declared: 'none'; readonly ground: null; readonly note: string }
  | { readonly declared: 'disqualified'; readonly ground: Ground; readonly note: string }

export type DeclarationRefusal = 'ground_missing' | 'note_missing' | 'declared_already'

/** Whether a text is one of the grounds. */
export const isGround = (text: string): text is Ground => grounds.some((ground) => ground === text)

/**
 * A declaration out of what a person chose. Refuses ground_missing (disqualified without a ground), note_missing (another reason
 * that is not told) and declared_already (no conflict a second time). Who has declared no conflict may still find one later.
 */
export function declared(
  earlier: 'none' | 'disqualified' | null,
  given: { readonly declared: 'none' | 'disqualified'; readonly ground: string; readonly note: string },
): Outcome<Declaration, DeclarationRefusal> {
  const note = given.note.trim()
  if (given.declared === 'none') {
    return earlier === null ? done({ declared: 'none', ground: null, note }) : refuse('declared_already')
  }
  if (!isGround(given.ground)) return refuse('ground_missing')
  if (given.ground === 'other' && note === '') return refuse('note_missing')
  return done({ declared: 'disqualified', ground: given.ground, note })
}

/**
 * The parties that a person holds a mandate for: service or a mandate with a party disqualifies (HL 28.1 §, 4), so these are
 * suggested as a conflict. Takes ids of organisations; gives those in common. The person decides.
 */
export const suggestedConflict = (mandates: readonly string[], parties: readonly string[]): readonly string[] =>
  parties.filter((party) => mandates.includes(party))
