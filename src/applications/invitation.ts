import { done, refuse, type Outcome } from '../kit/outcome.ts'
import type { Words } from '../kit/words.ts'

/** The roles that one is invited to (domain.md 2.12). An administrator is made by the organisation itself. */
export const invitedRoles = ['editor', 'finance', 'signatory', 'reader'] as const
export type InvitedRole = (typeof invitedRoles)[number]

/** How long a letter can be used: two weeks. */
export const invitationDays = 14
const dayMs = 86_400_000

/** An invitation of a person to work for a party. */
export type Invitation = {
  readonly id: string
  readonly applicationId: string
  readonly partnerId: string
  readonly organisationId: string
  readonly personId: string
  readonly role: InvitedRole
  /** Sent by somebody who may give roles in that organisation: then the role begins when it is taken. */
  readonly byOwn: boolean
  readonly invitedBy: string
  readonly sentAt: Date
  readonly expiresAt: Date
  readonly withdrawnAt: Date | null
  readonly takenAt: Date | null
  readonly confirmedAt: Date | null
}

/** An invitation as a list shows it: whom it was sent to. */
export type ListedInvitation = Invitation & { readonly name: string; readonly email: string | null }

/** What somebody sees who opens the letter: of which application and organisation, who asked. */
export type OpenedInvitation = ListedInvitation & {
  readonly organisation: Words
  readonly inviter: string
  readonly title: Words
}

export type InvitationStanding = 'open' | 'expired' | 'withdrawn' | 'unconfirmed' | 'taken'

/** How an invitation stands at `now`. */
export function standingOf(invitation: Invitation, now: Date): InvitationStanding {
  if (invitation.withdrawnAt !== null) return 'withdrawn'
  if (invitation.confirmedAt !== null) return 'taken'
  if (invitation.takenAt !== null) return 'unconfirmed'
  return now >= invitation.expiresAt ? 'expired' : 'open'
}

/** The moment at which an invitation sent at `now` can no longer be taken. */
export const expiryOf = (now: Date): Date => new Date(now.getTime() + invitationDays * dayMs)

export type InvitationEntry = {
  readonly name: string
  readonly email: string
  readonly role: string
  readonly lang: string
}
export type EntryRefusal = 'name_missing' | 'address_wrong' | 'role_unknown'
type Entered = { readonly name: string; readonly email: string; readonly role: InvitedRole; readonly lang: 'fi' | 'sv' }

const address = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/

/** An invitation as it was typed. Refuses name_missing, address_wrong, role_unknown. */
export function entered({ name, email, role, lang }: InvitationEntry): Outcome<Entered, EntryRefusal> {
  const known = invitedRoles.find((one) => one === role)
  if (name.trim() === '') return refuse('name_missing')
  if (!address.test(email.trim()) || email.length > 254) return refuse('address_wrong')
  if (known === undefined) return refuse('role_unknown')
  return done({
    name: name.trim().slice(0, 200),
    email: email.trim().toLowerCase(),
    role: known,
    lang: lang === 'sv' ? 'sv' : 'fi',
  })
}

export type TakeRefusal = 'another_person' | 'expired' | 'withdrawn' | 'taken_already'

const shut = {
  expired: 'expired',
  withdrawn: 'withdrawn',
  unconfirmed: 'taken_already',
  taken: 'taken_already',
} as const

/**
 * An invitation taken by the person it was sent to, once. Refuses another_person (a letter passed on opens nothing), expired, withdrawn,
 * taken_already. Where its sender may give roles there, the role begins at once.
 */
export function taken(invitation: Invitation, personId: string, now: Date): Outcome<Invitation, TakeRefusal> {
  if (invitation.personId !== personId) return refuse('another_person')
  const standing = standingOf(invitation, now)
  if (standing !== 'open') return refuse(shut[standing])
  return done({ ...invitation, takenAt: now, confirmedAt: invitation.byOwn ? now : null })
}

/** An invitation with a new letter, from `now` on. What has been taken is not renewed: refuses taken_already. */
export function renewed(invitation: Invitation, now: Date): Outcome<Invitation, 'taken_already'> {
  if (invitation.takenAt !== null) return refuse('taken_already')
  return done({ ...invitation, sentAt: now, expiresAt: expiryOf(now), withdrawnAt: null })
}

/** An invitation taken back before it was taken. Refuses taken_already: a role is ended where roles are kept. */
export function withdrawnAt(invitation: Invitation, now: Date): Outcome<Invitation, 'taken_already'> {
  return invitation.takenAt === null ? done({ ...invitation, withdrawnAt: now }) : refuse('taken_already')
}

/** An invitation whose role begins, confirmed by somebody who may give roles there. Refuses not_taken. */
export function confirmed(invitation: Invitation, now: Date): Outcome<Invitation, 'not_taken'> {
  const waits = invitation.takenAt !== null && invitation.confirmedAt === null && invitation.withdrawnAt === null
  return waits ? done({ ...invitation, confirmedAt: now }) : refuse('not_taken')
}
