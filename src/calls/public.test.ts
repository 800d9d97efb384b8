import { describe, expect, test } from 'vitest'
import { both, publishedCall, wholeCall } from '../../test/situations/whole-call.ts'
import { momentOf } from '../kit/dates.ts'
import { entriesOf } from './calendar.ts'
import { calendarOf } from '../kit/calendar.ts'
import type { Call } from './call.ts'
import { feedOf } from './feed.ts'
import { applicantChoices, choiceFrom, isAmong } from './filter.ts'
import { addressFrom, isFollowable, mayWriteAgain, newsByClock } from './following.ts'
import type { ListedCall } from './listing.ts'
import { questionAnswered, questionAsked } from './public-question.ts'

const [open, closing] = [momentOf('2026-11-22', '12:00'), momentOf('2026-12-16', '16:15')]
const none = { now: open, waiting: 0 }

describe('a question', () => {
  test('is taken while the call is coming or open, trimmed', () => {
    expect(questionAsked(publishedCall, '  Voiko? ', none)).toEqual({ ok: true, value: 'Voiko?' })
    expect(questionAsked(publishedCall, 'Voiko?', { ...none, now: closing }).ok).toBe(true)
  })
  test.each<[string, string, object, string]>([
    ['after closing', 'x', { now: new Date(closing.getTime() + 1) }, 'no_questions_now'],
    ['empty', ' \n', {}, 'question_missing'],
    ['too long', 'x'.repeat(2_001), {}, 'question_too_long'],
    ['when too many wait', 'x', { waiting: 300 }, 'too_many_waiting'],
  ])('is refused %s', (_why, words, at, refusal) =>
    expect(questionAsked(publishedCall, words, { ...none, ...at })).toEqual({ ok: false, refusal }),
  )
  test('is answered in both languages, once, before assessment', () => {
    const faq = { question: both('Voiko?'), answer: both('Voi.') }
    const waiting = { closedAt: null }
    expect(questionAnswered(publishedCall, waiting, faq)).toMatchObject({
      ok: true,
      value: { faq: [...publishedCall.faq, faq], revision: 5 },
    })
    const answered = (call: Call, closedAt: Date | null, answer = faq.answer) =>
      questionAnswered(call, { closedAt }, { ...faq, answer })
    expect(answered(publishedCall, open)).toEqual({ ok: false, refusal: 'answered_already' })
    expect(answered({ ...publishedCall, state: 'in_assessment' }, null)).toEqual({
      ok: false,
      refusal: 'published_already',
    })
    expect(answered(publishedCall, null, {})).toEqual({ ok: false, refusal: 'answer_missing' })
  })
})

describe('who follows a call', () => {
  test.each(['a@b.fi', ' Aino.Esimerkki@Kunta.Example '])('gives an address (%s)', (typed) =>
    expect(addressFrom(typed)).toEqual({ ok: true, value: typed.trim().toLowerCase() }),
  )
  test.each(['', 'a@b', 'a b@c.fi', '"x"@y.fi', 'a@b.fi, c@d.fi', 'a@b.fi\nBcc: x@y.fi', `${'a'.repeat(250)}@b.fi`])(
    'and nothing that is none (%s)',
    (typed) => expect(addressFrom(typed)).toEqual({ ok: false, refusal: 'not_an_address' }),
  )
  test('is written to once an hour until the address is confirmed, and never again', () => {
    const at = (minutes: number) => new Date(open.getTime() - minutes * 60_000)
    expect(mayWriteAgain(undefined, open)).toBe(true)
    expect(mayWriteAgain({ askedAt: at(59), confirmedAt: null }, open)).toBe(false)
    expect(mayWriteAgain({ askedAt: at(60), confirmedAt: null }, open)).toBe(true)
    expect(mayWriteAgain({ askedAt: at(900), confirmedAt: at(800) }, open)).toBe(false)
  })
  test('follows what is public and not over', () => {
    expect(isFollowable(publishedCall)).toBe(true)
    expect(isFollowable(wholeCall)).toBe(false)
    expect(isFollowable({ ...publishedCall, sourceKey: 'S2021' })).toBe(false)
  })
  test.each([
    ['2026-11-02', '07:59', null],
    ['2026-11-02', '08:00', 'opened'],
    ['2026-11-09', '08:01', null],
    ['2026-12-09', '16:14', null],
    ['2026-12-09', '16:15', 'closes_in_a_week'],
    ['2026-12-15', '16:15', 'closes_in_a_day'],
    ['2026-12-16', '16:15', 'closes_in_a_day'],
    ['2026-12-16', '16:16', null],
  ])('is told on %s at %s by the clock: %s', (day, time, news) =>
    expect(newsByClock(publishedCall, momentOf(day, time))).toBe(news),
  )
})

test('a calendar file has both moments in UTC, folded lines, and nothing that breaks out of a line', () => {
  const title = both('Haku; jossa, pilkkuja\nja rivejä '.repeat(4))
  const text = calendarOf(entriesOf({ ...publishedCall, title }, { opens: 'Alkaa', closes: 'Päättyy' }, 'fi'), {
    lang: 'fi',
    address: 'https://talko.example/fi/calls/haku',
    stamp: open,
    revision: 4,
  })
  expect(text).toContain('DTSTART:20261102T060000Z\r\n')
  expect(text).toContain('DTSTART:20261216T141500Z\r\n')
  expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(2)
  expect(text.match(/^TRIGGER:-P7D/gm)).toHaveLength(2)
  expect(text).toContain('Haku\\; jossa\\, pilkkuja\\nja')
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
})

test('a feed tells the newest first and escapes what XML cannot hold', () => {
  const one = { id: 'a', at: open, title: 'A <b> & "c"\u0007', summary: '', address: 'https://x/?a&b' }
  const feed = { lang: 'fi', title: 't', self: 's', page: 'p', author: 'x' }
  const xml = feedOf([one, { ...one, id: 'b', at: closing }], feed, open)
  expect(xml.indexOf('urn:talko:b')).toBeLessThan(xml.indexOf('urn:talko:a'))
  expect(xml).toContain('A &lt;b&gt; &amp; &quot;c&quot;<')
  expect(xml).toContain(`<updated>${closing.toISOString()}</updated>`)
})

describe('the list', () => {
  const listed = (change: Partial<ListedCall>): ListedCall => ({
    ...publishedCall,
    year: null,
    outcome: null,
    elsewhere: {},
    external: null,
    purposes: ['digital_security'],
    ...change,
  })
  const query = (values: Readonly<Record<string, string>>) => (name: string) => values[name] ?? ''
  const there = { themes: ['a'], applicants: applicantChoices([listed({ applicantKinds: ['association'] })]) }
  test('offers municipalities, joint authorities, the kinds that some call takes, and a municipality alone', () =>
    expect(there.applicants).toEqual(['municipality', 'joint_authority', 'association', 'alone']))
  test('is filtered by what the address says, and nonsense is no choice', () => {
    expect(choiceFrom(query({ phase: 'open', theme: 'a', applicant: 'alone' }), there)).toEqual({
      phase: 'open',
      theme: 'a',
      applicant: 'alone',
    })
    expect(choiceFrom(query({ phase: 'x', theme: 'y', applicant: '<b>' }), there)).toEqual({
      phase: null,
      theme: null,
      applicant: null,
    })
  })
  test.each<[string, Partial<ListedCall>, string | null, string | null, boolean]>([
    ['a theme that the officer chose', { themes: ['a'] }, 'a', null, true],
    ['a theme that is a purpose', {}, 'digital_security', null, true],
    ['another theme', {}, 'a', null, false],
    ['who may apply', { applicantKinds: ['joint_authority'] }, null, 'joint_authority', true],
    ['who may not', { applicantKinds: ['joint_authority'] }, null, 'municipality', false],
    ['an association', { applicantKinds: ['municipality', 'association'] }, null, 'association', true],
    ['alone where it is allowed', { jointOnly: false, applicantKinds: ['municipality'] }, null, 'alone', true],
    ['alone where it is not', { jointOnly: true, applicantKinds: ['municipality'] }, null, 'alone', false],
    ['alone where nobody says', { jointOnly: null, applicantKinds: null }, null, 'alone', false],
  ])('finds by %s', (...row) => {
    const [, change, theme, applicant, found] = row
    expect(isAmong(listed(change), { theme, applicant })).toBe(found)
  })
})
