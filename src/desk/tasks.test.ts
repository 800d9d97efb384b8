import { expect, test } from 'vitest'
import type { Actor, Role } from '../people/person.ts'
import { tasksOf, type CallStanding, type House } from './tasks.ts'

const as = (...roles: Role[]): Actor => {
  const actingFor = { id: 'XM', name: {}, kind: 'authority' as const, example: true }
  return {
    id: 'p',
    name: 'P',
    lang: 'fi',
    example: true,
    actingFor,
    roles,
    mandates: [{ organisation: actingFor, roles }],
  }
}
const call: CallStanding = {
  slug: 'a',
  title: {},
  phase: 'in_assessment',
  closesAt: null,
  toCheck: false,
  changes: 0,
  questions: 0,
  dueOn: null,
  example: true,
  late: 0,
  received: 9,
  unassigned: 2,
  unflagged: 3,
  toScore: 4,
  unproposed: 5,
  returned: 1,
  toSign: 6,
  undecided: 9,
  unannounced: false,
  unread: 7,
  unserved: 3,
}
const quiet: House = { stuckLetters: 0, withoutSignatory: [], withoutTerms: false, enrolments: 0, askedWorks: [] }
const kinds = (who: Actor, one: CallStanding, house = quiet) =>
  tasksOf(who, [one], house).map((task) => [task.kind, task.count])

test('a presenter confirms, assigns and proposes, but signs nothing', () =>
  expect(kinds(as('presenter'), call)).toEqual([
    ['confirm_flags', 3],
    ['assign', 2],
    ['follow_scoring', 4],
    ['propose', 5],
    ['propose_again', 1],
  ]))
test('a decision-maker signs, and proposes nothing', () =>
  expect(kinds(as('decision_maker'), call)).toEqual([['sign', 6]]))
test('a controller reads the decisions that are new', () =>
  expect(kinds(as('payer', 'auditor'), call)).toEqual([['read_decisions', 7]]))
test('a registrar follows which decisions nobody has opened', () =>
  expect(kinds(as('registrar'), call)).toEqual([['follow_service', 3]]))
test('a call whose period has ended waits for the assessment to begin', () =>
  expect(kinds(as('programme_manager'), { ...call, phase: 'closed', unread: 0 })).toEqual([['begin_assessment', 1]]))
test('a decided call waits for its announcement', () =>
  expect(kinds(as('programme_manager'), { ...call, phase: 'decided', unread: 0, unannounced: true })).toEqual([
    ['announce', 1],
  ]))
test('an administrator hears of letters that did not leave, of parties that nobody can sign for and of missing terms', () =>
  expect(
    kinds(as('admin'), call, {
      ...quiet,
      stuckLetters: 2,
      withoutSignatory: [{ id: 'X04', name: {} }],
      withoutTerms: true,
    }),
  ).toEqual([
    ['enter_terms', 1],
    ['send_letters', 2],
    ['give_roles', 1],
  ]))
test('the programme office confirms enrolments in the trial, a registrar does not', () => {
  const waiting = { ...quiet, enrolments: 2 }
  expect(tasksOf(as('programme_manager'), [], waiting).map(({ kind, count }) => [kind, count])).toEqual([
    ['confirm_enrolments', 2],
  ])
  expect(tasksOf(as('registrar'), [], waiting)).toEqual([])
})
test('the programme office answers what is asked about the national works of its authority', () => {
  const waiting = {
    ...quiet,
    askedWorks: [{ slug: 'lupapohja', title: {}, coordinator: {}, nameInSource: null, count: 2 }],
  }
  expect(tasksOf(as('presenter'), [], waiting)).toMatchObject([{ kind: 'answer_about_work', count: 2 }])
  expect(tasksOf(as('registrar'), [], waiting)).toEqual([])
})
test('where nothing waits there is no task', () =>
  expect(tasksOf(as('presenter', 'decision_maker', 'admin', 'registrar'), [], quiet)).toEqual([]))
