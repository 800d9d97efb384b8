import { expect, test } from 'vitest'
import { confirmed, entered, expiryOf, renewed, standingOf, taken, withdrawnAt, type Invitation } from './invitation.ts'

const sent = new Date('2026-11-22T10:00:00Z')
const day = (n: number) => new Date(sent.getTime() + n * 86_400_000)
const invitation: Invitation = {
  id: 'i',
  applicationId: 'a',
  partnerId: 'p',
  organisationId: 'o',
  personId: 'maja',
  role: 'finance',
  byOwn: true,
  invitedBy: 'kalle',
  sentAt: sent,
  expiresAt: expiryOf(sent),
  withdrawnAt: null,
  takenAt: null,
  confirmedAt: null,
}

test('a letter can be used for two weeks, and to the instant no longer', () => {
  expect(standingOf(invitation, new Date(day(14).getTime() - 1))).toBe('open')
  expect(standingOf(invitation, day(14))).toBe('expired')
  expect(taken(invitation, 'maja', day(14))).toEqual({ ok: false, refusal: 'expired' })
})
test('only the person it was sent to takes it, and only once', () => {
  expect(taken(invitation, 'other', day(1))).toEqual({ ok: false, refusal: 'another_person' })
  const outcome = taken(invitation, 'maja', day(1))
  if (!outcome.ok) throw new Error(outcome.refusal)
  expect(standingOf(outcome.value, day(1))).toBe('taken')
  expect(taken(outcome.value, 'maja', day(2))).toEqual({ ok: false, refusal: 'taken_already' })
})
test('a role that somebody else’s organisation asked for waits until the own one confirms it', () => {
  const outcome = taken({ ...invitation, byOwn: false }, 'maja', day(1))
  if (!outcome.ok) throw new Error(outcome.refusal)
  expect(standingOf(outcome.value, day(1))).toBe('unconfirmed')
  expect(confirmed(outcome.value, day(2))).toMatchObject({ ok: true, value: { confirmedAt: day(2) } })
  expect(confirmed(invitation, day(2))).toEqual({ ok: false, refusal: 'not_taken' })
})
test('what was withdrawn is not taken, until it is renewed', () => {
  const gone = withdrawnAt(invitation, day(1))
  if (!gone.ok) throw new Error(gone.refusal)
  expect(taken(gone.value, 'maja', day(2))).toEqual({ ok: false, refusal: 'withdrawn' })
  const again = renewed(gone.value, day(20))
  expect(again).toMatchObject({ ok: true, value: { withdrawnAt: null, expiresAt: day(34) } })
  expect(renewed({ ...invitation, takenAt: day(1) }, day(2))).toEqual({ ok: false, refusal: 'taken_already' })
})
test.each([
  [{ name: ' ' }, 'name_missing'],
  [{ email: 'ei osoite' }, 'address_wrong'],
  [{ email: `${'a'.repeat(300)}@example.org` }, 'address_wrong'],
  [{ role: 'admin' }, 'role_unknown'],
  [{ role: 'presenter' }, 'role_unknown'],
])('%j is not an invitation', (change, refusal) =>
  expect(entered({ name: 'Maja', email: 'maja@example.org', role: 'reader', lang: 'sv', ...change })).toEqual({
    ok: false,
    refusal,
  }),
)
