import { expect, test } from 'vitest'
import { emptyQuestion } from '../forms/question.ts'
import { isAsked, isSectionAsked } from '../forms/form.ts'
import { wordsOf } from '../kit/words.ts'
import { asAnswered, withoutCovered } from './covering.ts'
import { coveredOf, stoodIn, withForm, withoutReasons } from './secrecy.ts'
import { partsIn } from './secret-part.ts'
import type { Submission } from './submission.ts'

const question = (key: string, more: object = {}) => ({
  ...emptyQuestion({ key, section: 's', kind: 'long_text', label: wordsOf({ fi: key }) }),
  ...more,
})
const form = {
  sections: [{ key: 's', name: {}, help: null, when: null }],
  questions: [
    question('title_fi'),
    question('cloud', { kind: 'yes_no' as const }),
    question('where', { when: { question: 'cloud', value: 'yes' } }),
    question('threats', { visibility: 'secret' as const, ground: wordsOf({ fi: 'JulkL 24 § 1 mom. 7 k.' }) }),
    question('goals'),
  ],
}
const content: Submission = {
  applicationId: 'a',
  callId: 'c',
  formId: 'f',
  number: 1,
  lang: 'fi',
  title: {},
  purpose: null,
  startsOn: null,
  endsOn: null,
  answers: { title_fi: 'Nimi', cloud: true, where: 'Tukholma', threats: 'Palomuuri', goals: '' },
  partners: [],
  totalCents: 0,
  soughtCents: 0,
  reuse: { decision: null, why: '', searched: '', findings: [] },
  attachments: [{ id: 'f1', name: 'verkkokuva.pdf', hash: 'h1', size: 1, mediaType: 'application/pdf' }],
}
const digestOf = String

test('what is there may be asked to be secret, but never what is told of every application', () =>
  expect(partsIn(form, content).map(({ part }) => part)).toEqual([
    'answer:cloud',
    'answer:where',
    'answer:threats',
    'attachment:f1',
  ]))

test('a question that the form calls secret is asked about by the form, in its own words', () => {
  const secrecy = withForm(form, { requests: [], decisions: [] })
  const stood = stoodIn(partsIn(form, content), secrecy, digestOf)
  expect(stood.map(({ part, standing }) => [part, standing.kind])).toEqual([['answer:threats', 'asked']])
  expect(coveredOf(stood, secrecy)).toEqual(['answer:threats'])
})

test('what is covered is not in the version at all, and no name of a file either', () => {
  const shown = withoutCovered(content, ['answer:threats', 'attachment:f1'])
  expect(JSON.stringify(shown)).not.toMatch(/Palomuuri|verkkokuva/)
  expect(shown.answers.where).toBe('Tukholma')
  expect(shown.attachments.map(({ name }) => name)).toEqual(['Liite 1 (nimi peitetty)'])
})

test('R-P3 an answer that decides what else is asked can be covered, and those beside it stay open', () => {
  const shown = withoutCovered(content, ['answer:cloud'])
  const answered = asAnswered(form, content.answers)
  const where = answered.questions.find(({ key }) => key === 'where')
  expect(where !== undefined && isAsked(answered, where, shown.answers)).toBe(true)
  const sections = [{ key: 'part', name: {}, help: null, when: { question: 'cloud', value: 'yes' } }]
  const parted = asAnswered({ ...form, sections }, content.answers)
  expect(isSectionAsked(parted, 'part', shown.answers)).toBe(true)
})

test('what was secret in an earlier text stays covered, because answers to requests show what stood there', () => {
  const decisions = [
    {
      part: 'answer:where',
      digest: 'old',
      outcome: 'secret' as const,
      ground: 'security' as const,
      reason: 'r',
      at: new Date(0),
      by: 'e',
    },
    {
      part: 'answer:where',
      digest: 'Tukholma',
      outcome: 'public' as const,
      ground: null,
      reason: 'r',
      at: new Date(1),
      by: 'e',
    },
  ]
  const secrecy = { requests: [], decisions }
  const stood = stoodIn(partsIn(form, content), secrecy, digestOf)
  expect(stood.map(({ standing }) => standing.kind)).toEqual(['public'])
  expect(coveredOf(stood, secrecy)).toEqual(['answer:where'])
})

const decided = (outcome: 'secret' | 'public', digest: string) => ({
  part: 'answer:where',
  digest,
  outcome,
  ground: outcome === 'secret' ? ('security' as const) : null,
  reason: 'r',
  at: new Date(0),
  by: 'e',
})
const asks = (part: string) => ({
  id: 'r',
  part,
  ground: 'security' as const,
  said: null,
  reason: 'r',
  at: new Date(0),
  by: 'Aino',
})
const earlier = { part: 'answer:where', says: 'Kellari' }

test('a text that an answer replaced is covered until it is decided itself, also where the new text is public', () => {
  const parts = [...partsIn(form, content), earlier]
  const coveredWith = (...decisions: readonly ReturnType<typeof decided>[]) => {
    const secrecy = { requests: [asks('answer:where')], decisions }
    return coveredOf(stoodIn(parts, secrecy, digestOf), secrecy)
  }
  expect(coveredWith(decided('public', 'Tukholma'))).toEqual(['answer:where'])
  expect(coveredWith(decided('public', 'Tukholma'), decided('public', 'Kellari'))).toEqual([])
})

test('a part that was decided secret and then public, for the same text, is public', () => {
  const secrecy = { requests: [], decisions: [decided('secret', 'Tukholma'), decided('public', 'Tukholma')] }
  expect(coveredOf(stoodIn(partsIn(form, content), secrecy, digestOf), secrecy)).toEqual([])
})

test('a file that a secret answer names is as secret as the answer, unless it is decided by itself', () => {
  const withFile = { ...content, answers: { ...content.answers, where: ['f1'] } }
  const secrecy = { requests: [asks('answer:where')], decisions: [] }
  const parts = partsIn(form, withFile)
  expect(coveredOf(stoodIn(parts, secrecy, digestOf), secrecy)).toEqual(['answer:where', 'attachment:f1'])
  const open = { ...secrecy, decisions: [{ ...decided('public', 'h1'), part: 'attachment:f1' }] }
  expect(coveredOf(stoodIn(parts, open, digestOf), open)).toEqual(['answer:where'])
})

test('who may not see what is secret does not read the reasons that were written of it', () => {
  const request = {
    id: 'r',
    part: 'answer:where',
    ground: 'security' as const,
    said: null,
    reason: 'Tukholman sali',
    at: new Date(0),
    by: 'Aino',
  }
  const [stood] = stoodIn(partsIn(form, content), { requests: [request], decisions: [] }, digestOf)
  expect(stood === undefined ? '' : JSON.stringify(withoutReasons(stood))).not.toContain('Tukholma')
})

const party = {
  partnerId: 'p',
  organisationId: 'o',
  name: {},
  role: 'coordinator' as const,
  lang: 'fi' as const,
  tasks: 'Rakennamme hallintaportin',
  lines: [
    { costType: 'services' as const, year: 2027, cents: 4_871_300 },
    { costType: 'personnel' as const, year: 2027, cents: 100_000 },
  ],
  ownCents: 50_000,
  commitment: null,
}
const adopting = {
  ...content,
  partners: [party],
  reuse: {
    decision: 'adopt' as const,
    why: 'Syy on portti',
    searched: 'Haettiin portteja',
    findings: [{ workId: 'w', slug: 's', title: null, note: 'Heillä on portti', cooperate: true }],
  },
  adoption: { work: null, way: null, replaces: 'Vanhan portin', consentBy: '', consentOn: null },
}

test('R-P3 tasks, rows of costs and the texts of the reuse check can be secret, each by itself', () => {
  const parts = partsIn(form, adopting).map(({ part }) => part)
  const beside = ['tasks:p', 'costs:p', 'reuse:searched', 'reuse:why', 'finding:w', 'adoption:replaces']
  expect(parts.filter((part) => !/^(answer|attachment):/.test(part))).toEqual(beside)
  const shown = withoutCovered(adopting, beside)
  expect(JSON.stringify(shown)).not.toMatch(/portti|portin|portteja|4871300|services/)
  expect(shown.partners[0]).toMatchObject({ tasks: '(peitetty)', lines: [], coveredCents: 4_971_300, ownCents: 50_000 })
  expect(shown.reuse).toMatchObject({ decision: 'adopt', findings: [{ slug: 's', note: '(peitetty)' }] })
  expect(withoutCovered(adopting, []).partners).toEqual([party])
})

test('what is blank is no part, and neither is the decision on reuse', () =>
  expect(partsIn(form, content).some(({ part }) => /^(tasks|costs|reuse|finding|adoption):/.test(part))).toBe(false))
