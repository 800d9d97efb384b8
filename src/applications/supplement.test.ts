import { describe, expect, test } from 'vitest'
import { dayRead, momentOf } from '../kit/dates.ts'
import type { Submission } from './submission.ts'
import {
  dueFault,
  endOfDay,
  proposedDue,
  requestFaults,
  sendable,
  standingOf,
  supplemented,
  writable,
  type Supplement,
} from './supplement.ts'

const now = momentOf('2026-12-17', '12:00')
const supplement: Supplement = {
  id: 's',
  reason: 'Kustannukset jäivät epäselviksi.',
  dueAt: endOfDay('2026-12-31'),
  fields: [
    { key: 'problem', note: 'Kerro, ketä ongelma koskee.' },
    { key: 'outcomes', note: 'Mittarit puuttuvat.' },
  ],
  answers: {},
  commitments: [],
  answeredAt: null,
  closedAt: null,
}

describe('R-A9 a request to supplement', () => {
  test('names fields, says what is lacking in each and in all, and sets a deadline', () => {
    const request = { fields: supplement.fields, reason: supplement.reason, due: dayRead('31.12.2026') }
    expect(requestFaults(request, now)).toEqual({})
    expect(requestFaults({ fields: [], reason: ' ', due: dayRead(' ') }, now)).toEqual({
      fields: 'none',
      reason: 'missing',
      due: 'not_a_day',
    })
    expect(requestFaults({ ...request, fields: [{ key: 'problem', note: '' }] }, now)).toEqual({
      notes: { problem: 'missing' },
    })
  })
  test('gives time: its last day is a working day after today, and belongs to it to the end', () => {
    expect(dueFault(dayRead('17.12.2026'), now)).toBe('past')
    expect(dueFault(dayRead('25.12.2026'), now)).toBe('day_off')
    expect(dueFault(dayRead('27.12.2026'), now)).toBe('day_off')
    expect(dueFault(dayRead('31.2.2027'), now)).toBe('no_such_day')
    expect(dueFault(dayRead('18.12.2026'), now)).toBeUndefined()
    expect(endOfDay('2026-12-31')).toEqual(new Date('2026-12-31T21:59:59.999Z'))
    expect(proposedDue(now)).toBe('2026-12-31')
    expect(proposedDue(momentOf('2026-12-11', '12:00'))).toBe('2026-12-28') // 25.12. is Christmas Day
  })
  test('stands open until its last instant, then has lapsed; answered or closed it stays so', () => {
    expect(standingOf(supplement, supplement.dueAt)).toBe('open')
    expect(standingOf(supplement, new Date(supplement.dueAt.getTime() + 1))).toBe('lapsed')
    const later = momentOf('2027-02-01', '12:00')
    expect(standingOf({ ...supplement, answeredAt: now }, later)).toBe('answered')
    expect(standingOf({ ...supplement, closedAt: now }, later)).toBe('closed')
  })
  test('opens its own fields and no other', () => {
    expect(writable(supplement, ['problem'], now)).toMatchObject({ ok: true })
    expect(writable(supplement, ['problem', 'title_fi'], now)).toMatchObject({ refusal: 'field_not_open' })
    expect(writable(supplement, ['problem'], momentOf('2027-01-01', '00:00'))).toMatchObject({
      refusal: 'supplement_closed',
    })
  })
  test('is answered with something, and what was left unanswered is told', () => {
    expect(sendable(supplement, now)).toMatchObject({ refusal: 'nothing_answered' })
    const half = { ...supplement, answers: { problem: 'Kaikkia hakijoita.' } }
    expect(sendable(half, now)).toMatchObject({ ok: true })
    expect(sendable({ ...half, closedAt: now }, now)).toMatchObject({ refusal: 'supplement_closed' })
  })
})

const version: Submission = {
  applicationId: 'a',
  callId: 'c',
  formId: 'f',
  number: 1,
  lang: 'sv',
  title: { sv: { text: 'Gamla namnet', by: 'original' } },
  purpose: 'renewal',
  startsOn: '2027-01-01',
  endsOn: '2028-12-31',
  answers: { title_sv: 'Gamla namnet', purpose: 'renewal', problem: 'Långa köer', outcomes: 'Kortare köer' },
  partners: [],
  totalCents: 10,
  soughtCents: 8,
  reuse: { decision: null, why: '', searched: '', findings: [] },
  attachments: [{ id: '1', name: 'plan.pdf', hash: 'a', size: 1, mediaType: 'application/pdf' }],
}

test('R-A9 an answer makes the next version of the one before: the named fields are new, all else is as it was sent', () => {
  const file = { id: '2', name: 'mått.pdf', hash: 'b', size: 1, mediaType: 'application/pdf' }
  const next = supplemented(version, { outcomes: 'Köer under en vecka', attachments: ['2'] }, [file])
  expect(next).toEqual({
    ...version,
    number: 2,
    startsOn: null, // the period is what the answers say, and these say none
    endsOn: null,
    answers: { ...version.answers, outcomes: 'Köer under en vecka' },
    attachments: [...version.attachments, file],
  })
  expect(supplemented(version, { title_sv: 'Nya namnet' }, []).title).toEqual({
    sv: { text: 'Nya namnet', by: 'original' },
  })
})

test('R-A9 an answer makes anew what was asked of the reuse check and of what is taken into use, and nothing else of them', () => {
  const finding = { workId: 'w', slug: 'w', title: null, note: 'Liknar', cooperate: true }
  const adoption = { work: null, way: null, replaces: '', consentBy: 'Direktör', consentOn: null }
  const reuse = { decision: 'new' as const, why: 'Finns inte.', searched: 'lov', findings: [finding] }
  const sent = { ...version, reuse, adoption }
  const next = supplemented(
    sent,
    {
      'reuse:decision': 'build_on',
      'finding:w': 'Vi bygger vidare på det.',
      'finding:other': 'Kapat',
      'adoption:way': 'widen',
      'adoption:consentOn': '2026-12-01',
    },
    [],
  )
  expect(next.answers).toEqual(version.answers)
  expect(next.reuse).toEqual({
    ...reuse,
    decision: 'build_on',
    findings: [{ ...finding, note: 'Vi bygger vidare på det.' }],
  })
  expect(next.adoption).toEqual({ ...adoption, way: 'widen', consentOn: '2026-12-01' })
  expect(supplemented(version, { 'adoption:way': 'widen' }, []).adoption).toBeUndefined()
})
