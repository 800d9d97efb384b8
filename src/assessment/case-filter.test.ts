import { expect, test } from 'vitest'
import { caseFilterOf, caseSortOf, filtered, isReady } from './case-filter.ts'
import { caseStepOf } from './case-step.ts'
import { flagKeys } from './flag.ts'
import type { DeskAssessor, DeskCase } from './listed.ts'

const bare: DeskCase = {
  applicationId: 'a',
  callId: 'c',
  caseId: null,
  caseNumber: 'XM/1/2026',
  state: 'in_assessment',
  lang: 'fi',
  example: true,
  title: {},
  purpose: null,
  coordinator: { id: 'm', name: {} },
  partners: [],
  totalCents: 2,
  soughtCents: 1,
  arrivedAt: new Date(0),
  flags: [],
  assessors: [],
}
const assessor = (personId: string, declared: DeskAssessor['declared'], completed: boolean): DeskAssessor => ({
  personId,
  name: personId,
  declared,
  completed,
})
const flags = flagKeys.map((key) => ({ key, confirmed: 'fulfilled' as const }))
const failing = { ...bare, flags: [{ key: 'joint' as const, confirmed: 'not_fulfilled' as const }] }
const assessed = {
  ...bare,
  flags,
  assessors: [assessor('p', 'none', true), assessor('q', 'none', true), assessor('r', 'disqualified', false)],
}

test('a list is narrowed by what is still to do', () => {
  const rows = [bare, failing, assessed]
  expect(filtered(rows, 'all')).toEqual(rows)
  expect(filtered(rows, 'unflagged')).toEqual([bare, failing])
  expect(filtered(rows, 'failing')).toEqual([failing])
  expect(filtered(rows, 'unassigned')).toEqual([bare, failing])
  expect(filtered(rows, 'assessed')).toEqual([assessed])
})

test('a disqualified assessor neither counts nor is waited for', () => {
  expect(isReady(assessed)).toBe(true)
  expect(isReady({ assessors: [assessor('p', 'none', true), assessor('r', 'disqualified', true)] })).toBe(false)
})

test('an address that asks for what there is not gets everything, by arrival', () => {
  expect([caseFilterOf('toString'), caseFilterOf(undefined), caseFilterOf('failing')]).toEqual([
    'all',
    'all',
    'failing',
  ])
  expect(caseSortOf('-sought')).toEqual({ by: 'sought', down: true })
  expect(caseSortOf('constructor')).toEqual({ by: 'arrived', down: false })
})

test('a case waits first for its checks, then for assessors, then for their sheets', () => {
  const one = assessor('p', 'none', true)
  expect(caseStepOf(bare)).toEqual({ step: 'confirm', count: flagKeys.length })
  expect(caseStepOf({ ...bare, flags, assessors: [one, assessor('r', 'disqualified', false)] })).toEqual({
    step: 'assign',
    count: 1,
  })
  expect(caseStepOf({ ...bare, flags, assessors: [one, assessor('q', 'none', false)] })).toEqual({
    step: 'assess',
    count: 1,
  })
  expect(caseStepOf(assessed)).toEqual({ step: 'ready', count: 2 })
  for (const state of ['submitted', 'decided', 'withdrawn'] as const)
    expect(caseStepOf({ ...assessed, state })).toBeUndefined()
})
