import { completeSheet } from '../../src/assessment/actions/complete-sheet.ts'
import { declareConflict } from '../../src/assessment/actions/declare-conflict.ts'
import { saveScores } from '../../src/assessment/actions/save-scores.ts'
import { paths } from '../../src/paths.ts'
import type { Actor } from '../../src/people/person.ts'
import type { TestDatabase } from '../database.ts'
import type { InAssessment, pointsFor } from './call-in-assessment.ts'
import { hereAt } from './entered.ts'
import type { asking } from './house-asked.ts'

type Ground = { readonly base: TestDatabase; readonly it: InAssessment; readonly house: ReturnType<typeof asking> }

/** What is done in a call that is being assessed: applications are given to assessors over the page, and assessed. */
export function assessing(ground: () => Ground) {
  const give = (...pairs: readonly (readonly [string, Actor])[]) => {
    const { house, it } = ground()
    const fields = new URLSearchParams({ what: 'assign', note: '' })
    for (const [id, who] of pairs) fields.append('pair', `${id}:${who.id}`)
    return house.post(it.people.presenter, paths.deskAssignments('sv', it.call.slug), fields)
  }
  /** Both assessors give the same points, and both sheets are complete. */
  async function assessed(id: string, points: ReturnType<typeof pointsFor>, other = points) {
    const { base, it } = ground()
    const { first, second } = it.people
    await give([id, first], [id, second])
    for (const [who, given] of [
      [first, points],
      [second, other],
    ] as const) {
      await declareConflict(hereAt(base, who), id, { declared: 'none', ground: '', note: '' })
      await saveScores(hereAt(base, who), id, given)
      await completeSheet(hereAt(base, who), id)
    }
  }
  return { give, assessed }
}
