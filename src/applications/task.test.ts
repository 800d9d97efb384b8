import { describe, expect, test } from 'vitest'
import { taskHref } from './pages/my-places.ts'
import { tasksIn, type Listed } from './task.ts'

const now = new Date('2026-11-22T10:00:00Z')
const soon = new Date('2026-12-09T14:15:00Z')
const mine: Listed = {
  state: 'draft',
  role: 'coordinator',
  commitment: 'by_submitting',
  uncommitted: 0,
  coordinationAsked: false,
  editedSince: false,
  callState: 'published',
  opensAt: new Date('2026-11-02T07:00:00Z'),
  closesAt: soon,
  unreadDecision: false,
  unreadMessage: false,
  supplements: [],
  ownPartBlank: false,
  sections: [],
  asked: [],
  unconfirmed: 0,
}
const all = { signs: true, writes: true, keepsMoney: false, confirms: true }
const kinds = (change: Partial<Listed>, rights = all, at = now) =>
  tasksIn([{ ...mine, ...change }], rights, at).map((task) => task.kind)

describe('what waits for a person', () => {
  test('is to answer whether the organisation takes over as coordinator, for who signs', () => {
    const asked = { role: 'partner', commitment: 'given', coordinationAsked: true } as const
    expect(kinds(asked)).toEqual(['take_coordination'])
    expect(kinds({ ...asked, commitment: 'missing' })).toEqual(['take_coordination', 'commit'])
    expect(kinds(asked, { ...all, signs: false })).toEqual([])
  })
  test('is to finish a draft, and to see that others commit', () => {
    expect(kinds({})).toEqual(['finish'])
    expect(kinds({ uncommitted: 2 })).toEqual(['finish', 'await'])
  })
  test('is nothing to send, to supplement or to take over where the call has been cancelled', () => {
    const supplements = [{ id: 's', dueAt: soon, ownCosts: false }]
    expect(kinds({ supplements })).toEqual(['answer_supplement', 'finish'])
    expect(kinds({ supplements, callState: 'cancelled' })).toEqual([])
    const asked = { role: 'partner', state: 'submitted', coordinationAsked: true, callState: 'cancelled' } as const
    expect(kinds(asked)).toEqual([])
  })
  test('is to send again what was edited after it was sent', () => {
    expect(kinds({ state: 'submitted' })).toEqual([])
    expect(kinds({ state: 'submitted', editedSince: true })).toEqual(['resend'])
    expect(kinds({ state: 'submitted', editedSince: true, uncommitted: 1 })).toEqual(['resend', 'await'])
  })
  test('of a partner is its commitment, and only for who signs', () => {
    const partner = { role: 'partner', commitment: 'missing', uncommitted: 1 } as const
    expect(kinds(partner)).toEqual(['commit'])
    expect(kinds({ ...partner, commitment: 'outdated' })).toEqual(['recommit'])
    expect(kinds({ ...partner, commitment: 'given' })).toEqual([])
    expect(kinds(partner, { ...all, signs: false })).toEqual([])
  })
  test('of a partner is to write its own part until it has been begun, for who writes, before anybody signs', () => {
    const partner = { role: 'partner', commitment: 'missing', ownPartBlank: true } as const
    expect(kinds(partner, { ...all, signs: false })).toEqual(['write_own'])
    expect(kinds(partner)).toEqual(['write_own', 'commit'])
    expect(kinds(partner, { signs: false, writes: false, keepsMoney: true, confirms: false })).toEqual(['check_money'])
    expect(kinds({ ...partner, commitment: 'given' })).toEqual([])
  })
  test('is to write the sections that were given, while they can be written', () => {
    const sections = [{ key: 'reuse', name: {} }]
    const given = { role: 'partner', commitment: 'given', sections } as const
    expect(kinds(given, { ...all, signs: false })).toEqual(['write_section'])
    expect(kinds(given, { ...all, writes: false })).toEqual([])
    expect(kinds({ ...given, callState: 'cancelled' })).toEqual([])
  })
  test('is to answer what others ask about a field of one’s own; who keeps the money is asked about costs', () => {
    const asked = [
      { key: 'problem', name: {} },
      { key: 'costs:p', name: null },
    ]
    const partner = { role: 'partner', commitment: 'given', asked } as const
    expect(kinds(partner)).toEqual(['answer_remark', 'answer_remark'])
    expect(kinds(partner, { ...all, signs: false, writes: false, keepsMoney: true })).toEqual(['answer_remark'])
    expect(kinds(partner, { ...all, writes: false })).toEqual([])
    expect(kinds({ ...partner, state: 'in_assessment' })).toEqual([])
  })
  test('is to confirm who works for the organisation, for who gives roles there, as long as the case is handled', () => {
    const waits = { role: 'partner', commitment: 'given', unconfirmed: 1 } as const
    expect(kinds(waits)).toEqual(['confirm_people'])
    expect(kinds({ ...waits, state: 'in_assessment' })).toEqual(['confirm_people'])
    expect(kinds({ ...waits, state: 'withdrawn' })).toEqual([])
    expect(kinds(waits, { ...all, confirms: false })).toEqual([])
  })
  test('is first of all to answer a request to supplement, until its last instant, for who writes', () => {
    const supplements = [{ id: 's', dueAt: soon, ownCosts: false }]
    const asked = { state: 'in_assessment', supplements, unreadMessage: true } as const
    expect(kinds(asked)).toEqual(['answer_supplement', 'read_message'])
    expect(kinds(asked, all, soon)).toEqual(['answer_supplement', 'read_message'])
    expect(kinds(asked, all, new Date(soon.getTime() + 1))).toEqual(['read_message'])
    const money = { ...all, writes: false, keepsMoney: true }
    expect(kinds(asked, money)).toEqual(['read_message'])
    const costs = [{ id: 's', dueAt: soon, ownCosts: true }]
    expect(kinds({ ...asked, supplements: costs }, money)).toEqual(['answer_supplement', 'read_message'])
    expect(kinds({ ...asked, supplements: costs }, { ...money, keepsMoney: false })).toEqual(['read_message'])
  })
  const reads = { signs: false, writes: false, keepsMoney: false, confirms: false }
  test('is nothing for who only reads', () => expect(kinds({}, reads)).toEqual([]))
  test('of who keeps the money is to look over the costs until the organisation commits', () => {
    const money = { ...reads, keepsMoney: true }
    expect(kinds({ role: 'partner', commitment: 'missing' }, money)).toEqual(['check_money'])
    expect(kinds({ role: 'partner', commitment: 'given' }, money)).toEqual([])
    expect(kinds({ state: 'submitted' }, money)).toEqual([])
    expect(kinds({ state: 'submitted', editedSince: true }, money)).toEqual(['check_money'])
    expect(kinds({ state: 'submitted', editedSince: true, role: 'partner', commitment: 'outdated' }, money)).toEqual([
      'check_money',
    ])
    expect(kinds({}, { ...all, keepsMoney: true })).toEqual(['finish'])
  })
  test('is to read a decision that has come, for everybody, also long after the call has closed', () => {
    const later = new Date('2027-06-01T10:00:00Z')
    expect(kinds({ state: 'decided', unreadDecision: true }, reads, later)).toEqual(['read_decision'])
  })
  test('ends at the deadline, which is still in time', () => {
    expect(kinds({}, all, soon)).toEqual(['finish'])
    expect(kinds({}, all, new Date(soon.getTime() + 1))).toEqual([])
    expect(kinds({ closesAt: null })).toEqual([])
  })
  test('is nothing in what is being handled', () => {
    for (const state of ['in_assessment', 'decided', 'withdrawn'] as const) expect(kinds({ state })).toEqual([])
  })
  test('is the coordinator’s task also after the deadline, until the application is decided', () => {
    const asked = { role: 'partner', commitment: 'given', coordinationAsked: true } as const
    const late = new Date(soon.getTime() + 1)
    expect(kinds({ ...asked, state: 'in_assessment' }, all, late)).toEqual(['take_coordination'])
    for (const state of ['draft', 'decided'] as const) expect(kinds({ ...asked, state }, all, late)).toEqual([])
  })
  test('comes with the nearest deadline first', () => {
    const later = { ...mine, closesAt: new Date('2027-01-31T14:15:00Z') }
    expect(tasksIn([later, mine], all, now).map((task) => task.of.closesAt)).toEqual([soon, later.closesAt])
  })
})

test('whoever looks over the money comes to the costs, and whoever writes for the party to its tasks', () => {
  const of = { id: 'a', partnerId: 'p' }
  expect(taskHref({ kind: 'check_money', of }, 'sv')).toBe('/sv/my/applications/a/budget')
  expect(taskHref({ kind: 'write_own', of }, 'sv')).toBe('/sv/my/applications/a/partners/p')
})
