import { expect, test } from 'vitest'
import { may } from '../kit/policy.ts'
import { roles, type Actor, type Role } from '../people/person.ts'
import type { OrganisationKind } from '../people/organisation.ts'
import { inMunicipality, mayStart, partyPolicy, policy } from './policy.ts'

const organisations: Record<string, OrganisationKind> = {
  lead: 'municipality',
  other: 'municipality',
  third: 'municipality',
  stranger: 'municipality',
  ministry: 'authority',
  agency: 'authority',
}
const as = (organisation: string, ...held: Role[]): Actor => {
  const kind = organisations[organisation] ?? 'other'
  const actingFor = { id: organisation, name: {}, kind, example: true }
  return {
    id: 'p',
    name: 'N',
    lang: 'fi',
    example: true,
    actingFor,
    roles: held,
    mandates: [{ organisation: actingFor, roles: held }],
  }
}
const received = {
  coordinatorId: 'lead',
  authorityId: 'ministry',
  firstSubmittedAt: new Date(0),
  parties: [
    { partnerId: '1', organisationId: 'lead', role: 'coordinator' as const },
    { partnerId: '2', organisationId: 'other', role: 'partner' as const },
    { partnerId: '3', organisationId: 'third', role: 'partner' as const },
  ],
}
const draft = { ...received, firstSubmittedAt: null }
const wholeDeeds = [
  'read',
  'edit_answers',
  'share_out',
  'mark_money',
  'remark',
  'choose_language',
  'edit_partners',
  'edit_reuse',
  'attach',
  'ask_secrecy',
  'write_message',
  'write_supplement',
  'send_supplement',
  'offer_coordination',
  'submit',
  'withdraw',
] as const
const partDeeds = ['describe_tasks', 'supplement_tasks', 'edit_own', 'commit', 'take_coordination'] as const

/** `organisation role`: what it may do with an application that has been received. Who is not here may do nothing. */
const expected: Record<string, readonly string[]> = {
  'lead admin': ['read', 'remark'],
  'lead editor': [
    'read',
    'edit_answers',
    'share_out',
    'mark_money',
    'remark',
    'choose_language',
    'edit_partners',
    'edit_reuse',
    'attach',
    'ask_secrecy',
    'write_message',
    'write_supplement',
    'send_supplement',
  ],
  'lead finance': ['read', 'mark_money', 'remark'],
  'lead signatory': [
    'read',
    'edit_answers',
    'share_out',
    'mark_money',
    'remark',
    'choose_language',
    'edit_partners',
    'edit_reuse',
    'attach',
    'ask_secrecy',
    'write_message',
    'write_supplement',
    'send_supplement',
    'offer_coordination',
    'submit',
    'withdraw',
  ],
  'lead reader': ['read', 'remark'],
  'other admin': ['read', 'remark'],
  'other editor': [
    'read',
    'edit_answers',
    'share_out',
    'mark_money',
    'remark',
    'attach',
    'ask_secrecy',
    'write_message',
    'write_supplement',
  ],
  'other finance': ['read', 'mark_money', 'remark'],
  'other signatory': [
    'read',
    'edit_answers',
    'share_out',
    'mark_money',
    'remark',
    'attach',
    'ask_secrecy',
    'write_message',
    'write_supplement',
  ],
  'other reader': ['read', 'remark'],
  'ministry registrar': ['read'],
  'ministry presenter': ['read'],
  'ministry decision_maker': ['read'],
}
/** The same for the part of the partner `other`. */
const expectedOfOther: Record<string, readonly string[]> = {
  'lead editor': ['describe_tasks'],
  'lead signatory': ['describe_tasks'],
  'other editor': ['describe_tasks', 'supplement_tasks', 'edit_own'],
  'other finance': ['edit_own'],
  'other signatory': ['describe_tasks', 'supplement_tasks', 'edit_own', 'commit', 'take_coordination'],
}
const everybody = Object.keys(organisations)
  .filter((one) => one !== 'third')
  .flatMap((organisation) => roles.map((role) => [organisation, role] as const))

test.each(everybody)('what the %s as %s may do with an application', (organisation, role) =>
  expect(wholeDeeds.filter((deed) => may(policy, as(organisation, role), deed, received))).toEqual(
    expected[`${organisation} ${role}`] ?? [],
  ),
)

test.each(everybody)('what the %s as %s may do with the part of a partner', (organisation, role) => {
  const part = { application: received, organisationId: 'other' }
  expect(partDeeds.filter((deed) => may(partyPolicy, as(organisation, role), deed, part))).toEqual(
    expectedOfOther[`${organisation} ${role}`] ?? [],
  )
})

test('the workspace is opened by the people of its parties and by no official', () => {
  const opens = everybody.filter(([organisation, role]) =>
    may(policy, as(organisation, role), 'open_workspace', received),
  )
  expect(opens).toEqual(
    everybody.filter(([one, role]) => ['lead', 'other'].includes(one) && inMunicipality.includes(role)),
  )
})

test('people of a partner are invited by its own administrators and signatories and by who writes for the coordinator, and confirmed by its own alone', () => {
  const part = { application: draft, organisationId: 'other' }
  const those = (deed: 'invite' | 'confirm_people') =>
    everybody
      .filter(([organisation, role]) => may(partyPolicy, as(organisation, role), deed, part))
      .map((one) => one.join(' '))
  expect(those('confirm_people')).toEqual(['other admin', 'other signatory'])
  expect(those('invite')).toEqual(['lead editor', 'lead signatory', 'other admin', 'other signatory'])
})

test.each(['registrar', 'presenter', 'decision_maker', 'admin', 'auditor'] as const)(
  'a draft is not seen by the %s of the authority',
  (role) => expect(wholeDeeds.filter((deed) => may(policy, as('ministry', role), deed, draft))).toEqual([]),
)
test('a person who acts for nobody may do nothing', () => {
  const nobody = { ...as('lead', ...roles), actingFor: null }
  expect(wholeDeeds.filter((deed) => may(policy, nobody, deed, received))).toEqual([])
})
test('what one holds for another organisation does not count for the one acted for', () => {
  const both = as('other', 'reader')
  const elsewhere = { ...both, mandates: [...both.mandates, ...as('lead', 'signatory').mandates] }
  expect(may(policy, elsewhere, 'submit', received)).toBe(false)
})
test('one partner writes nothing of another', () => {
  const part = { application: received, organisationId: 'third' }
  expect(partDeeds.filter((deed) => may(partyPolicy, as('other', ...roles), deed, part))).toEqual([])
})
test('a part of an organisation that is no party is nobody’s', () => {
  const part = { application: received, organisationId: 'stranger' }
  expect(partDeeds.filter((deed) => may(partyPolicy, as('stranger', ...roles), deed, part))).toEqual([])
})
test('applications are begun by those who write or sign for a municipality or a joint authority', () => {
  expect(roles.filter((role) => mayStart(as('lead', role)))).toEqual(['editor', 'signatory'])
  expect(roles.filter((role) => mayStart(as('ministry', role)))).toEqual([])
})
