import { isReady, working } from './case-filter.ts'
import { flagKeys } from './flag.ts'
import type { DeskCase } from './listed.ts'
import { fewestSheets } from './ranking.ts'

/** confirm: checks that nobody has confirmed · assign: too few assessors · assess: sheets that are not complete · ready: all are. */
export type CaseStep = { readonly step: 'confirm' | 'assign' | 'assess' | 'ready'; readonly count: number }

/**
 * What a case that is being assessed waits for, and how much of it; undefined before and after the assessment. The checks come first: they
 * tell whether the application can be granted anything at all.
 */
export function caseStepOf(row: Pick<DeskCase, 'state' | 'flags' | 'assessors'>): CaseStep | undefined {
  if (row.state !== 'in_assessment') return undefined
  const [people, unconfirmed] = [working(row), flagKeys.length - row.flags.length]
  if (unconfirmed > 0) return { step: 'confirm', count: unconfirmed }
  if (people.length < fewestSheets) return { step: 'assign', count: fewestSheets - people.length }
  if (isReady(row)) return { step: 'ready', count: people.length }
  return { step: 'assess', count: people.filter(({ completed }) => !completed).length }
}
