import { describe, expect, test } from 'vitest'
import { standingIn, ended, enrolled, settled, tellable, type Enrolment, type Told } from './enrolment.ts'

const now = { at: new Date('2026-11-22T10:00:00Z'), on: '2026-11-22' }
const told: Told = {
  role: 'influencer',
  themes: ['decisions'],
  since: '2026-11-01',
  changed: ' Lupapalvelu sähköiseksi ',
  saved: 'Kaksi henkilötyövuotta',
  savedCents: null,
  lang: 'fi',
}
const telling = (change: Partial<Told> = {}, standing?: Enrolment, known = standing?.revision ?? 0) =>
  enrolled({ id: 'e1', organisationId: 'o1', told: { ...told, ...change }, standing, known }, now)
const first = (): Enrolment => {
  const outcome = telling()
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value
}
const confirmed = (): Enrolment => ({ ...first(), state: 'confirmed', settledAt: now.at })

describe('a municipality enrols', () => {
  test('and waits for the programme office, what it wrote trimmed', () => {
    expect(first()).toMatchObject({ state: 'told', revision: 1, changed: 'Lupapalvelu sähköiseksi', savedCents: null })
  })

  test.each([
    ['theme_missing', { themes: [] }],
    ['theme_unknown', { themes: ['decisions', 'nothing'] }],
    ['since_ahead', { since: '2026-11-23' }],
    ['changed_missing', { changed: ' ' }],
    ['saved_missing', { saved: '' }],
    ['changed_long', { changed: 'x'.repeat(4_001) }],
    ['saved_long', { saved: 'x'.repeat(4_001) }],
  ] as const)('not with %s', (refusal, change) => {
    expect(telling(change)).toEqual({ ok: false, refusal })
  })

  test('as an experimenter it need not have changed or saved anything yet; as both it must', () => {
    expect(telling({ role: 'experimenter', changed: '', saved: '' }).ok).toBe(true)
    expect(telling({ role: 'both', changed: '', saved: '' })).toEqual({ ok: false, refusal: 'changed_missing' })
  })

  test('from a page that somebody has changed since is told so', () => {
    expect(telling({}, first(), 0)).toEqual({ ok: false, refusal: 'changed_meanwhile' })
  })

  test('and what it adds to its experience keeps the confirmation; another role or theme waits anew', () => {
    expect(telling({ saved: 'Kolme' }, confirmed())).toMatchObject({ value: { state: 'confirmed', settledAt: now.at } })
    expect(telling({ role: 'both' }, confirmed())).toMatchObject({ value: { state: 'told', settledAt: null } })
    expect(telling({ themes: ['innovations'] }, confirmed())).toMatchObject({ value: { id: 'e1', state: 'told' } })
  })
})

describe('the programme office', () => {
  test('confirms what it has read, and declines only with a reason', () => {
    expect(settled(first(), { deed: 'confirm', why: '', revision: 1 }, now.at)).toMatchObject({
      value: { state: 'confirmed', revision: 2 },
    })
    expect(settled(first(), { deed: 'decline', why: ' ', revision: 1 }, now.at)).toMatchObject({
      refusal: 'why_missing',
    })
    expect(settled(first(), { deed: 'confirm', why: '', revision: 2 }, now.at)).toMatchObject({
      refusal: 'changed_meanwhile',
    })
    expect(settled(confirmed(), { deed: 'decline', why: 'Ei', revision: 1 }, now.at)).toMatchObject({
      refusal: 'step_not_allowed',
    })
  })
})

test('a municipality leaves the trial on a day, once', () => {
  const left = ended(confirmed(), '2026-11-22')
  expect(left).toMatchObject({ value: { state: 'left', leftOn: '2026-11-22' } })
  expect(left.ok && ended(left.value, '2026-11-23')).toEqual({ ok: false, refusal: 'step_not_allowed' })
})

test.each([
  [[], 'nobody', 0],
  [['authority', 'joint_authority'], 'nobody', 0],
  [['municipality', 'municipality'], 'confirmed', 0],
  [['municipality', 'waiting', 'joint_authority'], 'told', 1],
  [['municipality', 'waiting', 'stranger'], 'not_enrolled', 2],
] as const)('an application of %j stands in the trial as %s', (...[parties, standing, unconfirmed]) => {
  const register = new Map([
    ['municipality', 'confirmed'],
    ['waiting', 'told'],
  ] as const)
  const kinds = new Map<string, string>(parties.map((id) => [id, id.includes('authority') ? id : 'municipality']))
  expect(
    standingIn(
      parties.map((id) => ({ organisationId: id, kind: kinds.get(id) })),
      register,
    ),
  ).toEqual({ standing, unconfirmed })
})

test.each([
  ['a confirmed influencer', {}, null],
  ['one that both influences and experiments', { role: 'both' }, null],
  ['one that only experiments', { role: 'experimenter' }, 'not_influencer'],
  ['one that waits for the programme office', { state: 'told' }, 'not_influencer'],
  ['one that has told it', { workId: 'w1' }, 'told_already'],
] as const)('what %s changed is told as a work, or not', (_who, change, refusal) => {
  const outcome = tellable({ ...confirmed(), workId: null, ...change })
  expect(outcome.ok ? null : outcome.refusal).toBe(refusal)
})
