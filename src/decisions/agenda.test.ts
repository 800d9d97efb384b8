import { expect, test } from 'vitest'
import { ranking, type Candidate } from '../assessment/ranking.ts'
import { wordsOf } from '../kit/words.ts'
import { agendaOf, isReady, unproposed, type AgendaRow } from './agenda.ts'
import type { Proposal } from './proposal.ts'

const candidate = (id: string, points: number | null, soughtCents = 60_000_00): Candidate => ({
  applicationId: id,
  caseNumber: `XM/${id}/2026`,
  purpose: null,
  arrivedAt: new Date(0),
  soughtCents,
  proposed: null,
  expected: 2,
  sheets: points === null ? [] : [{ change: points }, { change: points }],
})
const rules = {
  criteria: [{ key: 'change', weight: 100, core: true, lowest: 200 }],
  lowestScore: 250,
  appropriationCents: 100_000_00,
  priorityPurpose: null,
}
const ranked = ranking([candidate('1', 3), candidate('2', 5), candidate('3', 1), candidate('4', null)], rules)
const shown = {
  title: wordsOf({ fi: 'Hanke' }),
  coordinator: { name: wordsOf({ fi: 'Kunta' }) },
  example: true,
  lang: 'sv',
}
const cases = new Map(['1', '2', '3', '4'].map((id) => [id, shown]))
const proposal: Proposal = {
  applicationId: '2',
  kind: 'granted',
  cents: 1,
  reasons: 'x',
  exception: '',
  terms: '',
  who: 'p',
  presenter: 'E',
  at: new Date(0),
  revision: 1,
  returned: null,
}
const rows = agendaOf(ranked, { cases, proposals: new Map([['2', proposal]]), signed: new Map() })

test('the agenda goes by rank, then what is below the threshold, then what is not yet assessed', () => {
  expect(rows.map((row) => [row.applicationId, row.group, row.place])).toEqual([
    ['2', 'ranked', 1],
    ['1', 'ranked', 2],
    ['3', 'failed', null],
    ['4', 'waiting', null],
  ])
})

test('the line stands before the first that the money is not enough for', () => {
  expect(rows.map((row) => [row.applicationId, row.within, row.cut, row.runningCents])).toEqual([
    ['2', true, false, 60_000_00],
    ['1', false, true, 120_000_00],
    ['3', false, false, null],
    ['4', false, false, null],
  ])
})

test('what the person may not see is not on the agenda', () => {
  const seen = new Map([...cases].filter(([id]) => id !== '2'))
  expect(
    agendaOf(ranked, { cases: seen, proposals: new Map(), signed: new Map() }).map((row) => row.applicationId),
  ).toEqual(['1', '3', '4'])
})

test('only what is proposed, not sent back, not put off and not signed is ready to sign', () => {
  const row = (change: Partial<AgendaRow>) => ({ proposal, signed: undefined, ...change })
  expect(isReady(row({}))).toBe(true)
  expect(isReady(row({ proposal: undefined }))).toBe(false)
  expect(isReady(row({ proposal: { ...proposal, kind: 'later', cents: null } }))).toBe(false)
  expect(isReady(row({ proposal: { ...proposal, returned: { at: new Date(0), by: 'd', why: 'x' } } }))).toBe(false)
  expect(isReady(row({ signed: { kind: 'granted', cents: 1, signedAt: new Date(0) } }))).toBe(false)
  expect(unproposed(rows)).toBe(3)
})
