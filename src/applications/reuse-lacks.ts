import type { Submission } from './submission.ts'

/** What a reuse check lacks (domain.md 3.1 F): the same for those who write it and for the officer who looks at it after the deadline. */
export type ReuseLack = 'reuse_searched' | 'reuse_decision' | 'reuse_finding' | 'reuse_why'

type Check = Pick<Submission['reuse'], 'decision' | 'why' | 'searched'> & {
  readonly findings: readonly { readonly note: string }[]
}

const isSaid = (text: string): boolean => text.trim() !== ''

/**
 * Something was searched or found; what is built on was found; and the choice has its reasons. What is made new gives them as such, what
 * is taken into use, adapted or built on may give them in the note on a work that was found.
 */
export function reuseLacks({ decision, why, searched, findings }: Check): readonly ReuseLack[] {
  const found = findings.length > 0
  const noted = decision !== 'new' && findings.some(({ note }) => isSaid(note))
  const lacks: readonly (readonly [ReuseLack, boolean])[] = [
    ['reuse_searched', !found && !isSaid(searched)],
    ['reuse_decision', decision === null],
    ['reuse_finding', decision !== null && decision !== 'new' && !found],
    ['reuse_why', decision !== null && !isSaid(why) && !noted],
  ]
  return lacks.flatMap(([lack, is]) => (is ? [lack] : []))
}
