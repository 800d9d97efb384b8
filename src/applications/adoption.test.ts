import { expect, test } from 'vitest'
import { adoptionLacks, isAdopting, needsConsent, noAdoption, type Adoption } from './adoption.ts'

const work = { workId: 'w', slug: 'w', title: null, ownerId: 'owner', owner: null }
const whole: Adoption = {
  work,
  way: 'adopt',
  replaces: 'Paperilomakkeen',
  consentBy: 'Maja Exempel, direktör',
  consentOn: '2026-11-20',
}
const others = [{ organisationId: 'us' }, { organisationId: 'them' }]

test('taking into use names the work, how, what it replaces and the owner’s consent', () => {
  expect(adoptionLacks(noAdoption, others)).toEqual([
    'adoption_work',
    'adoption_way',
    'adoption_replaces',
    'adoption_consent',
  ])
  expect(adoptionLacks(whole, others)).toEqual([])
})

test('a consent has a name and a day', () => {
  expect(adoptionLacks({ ...whole, consentOn: null }, others)).toEqual(['adoption_consent'])
  expect(adoptionLacks({ ...whole, consentBy: ' ' }, others)).toEqual(['adoption_consent'])
})

test('who owns the work itself needs nobody’s consent; who carried it out, where nobody knows, is asked for', () => {
  const own = { ...whole, consentBy: '', consentOn: null }
  expect(needsConsent(own, [...others, { organisationId: 'owner' }])).toBe(false)
  expect(adoptionLacks(own, [...others, { organisationId: 'owner' }])).toEqual([])
  expect(adoptionLacks({ ...own, work: { ...work, ownerId: null } }, others)).toEqual(['adoption_consent'])
})

test('only a purpose that takes something into use asks for it', () => {
  const terms = { adoptingPurposes: ['spreading_results'] }
  expect(isAdopting('spreading_results', terms)).toBe(true)
  expect(isAdopting('service_processes', terms)).toBe(false)
  expect(isAdopting(null, terms)).toBe(false)
})
