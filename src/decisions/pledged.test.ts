import { expect, test } from 'vitest'
import { pledgesIn } from './pledged.ts'

const finding = (workId: string, cooperate: boolean) => ({ workId, slug: workId, title: null, note: '', cooperate })
const party = (organisationId: string, tasks: string) => ({
  partnerId: organisationId,
  organisationId,
  name: {},
  role: 'partner' as const,
  lang: 'fi' as const,
  tasks,
  lines: [],
  ownCents: 0,
  commitment: null,
})
const content = {
  reuse: { decision: null, why: '', searched: '', findings: [finding('near', true), finding('far', false)] },
  answers: {
    cooperation_plan: ' Työpaja kahdesti vuodessa. ',
    spreading_plan: '',
    outputs: [
      { name: 'Tietomalli', licence: 'CC BY 4.0' },
      { name: '', licence: '' },
    ],
    declare_sharing: true,
  },
  partners: [party('a', 'Kokeilee.'), party('b', ' ')],
}

test('what is promised about cooperation and results is taken in the order of the application, and nothing else', () => {
  expect(
    pledgesIn(content).map(({ kind, words, otherWorkId, organisationId }) => [
      kind,
      words || (otherWorkId ?? organisationId),
    ]),
  ).toEqual([
    ['cooperate', 'near'],
    ['plan', 'Työpaja kahdesti vuodessa.'],
    ['output', 'Tietomalli, CC BY 4.0'],
    ['sharing', null],
    ['task', 'Kokeilee.'],
  ])
})

test('the form asks for no day by which it is done, so none is told', () => {
  expect(pledgesIn(content).every(({ dueOn }) => dueOn === null)).toBe(true)
})

test('an application that says nothing of it promises nothing', () => {
  const silent = { reuse: { ...content.reuse, findings: [] }, answers: { declare_sharing: false }, partners: [] }
  expect(pledgesIn(silent)).toEqual([])
})
