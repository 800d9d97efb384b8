import { expect, test } from 'vitest'
import { jointFault } from './joint.ts'

const party = (organisationId: string, kind: string, role: 'coordinator' | 'partner' = 'partner') => ({
  organisationId,
  kind,
  role,
})
const usual = { fewestParties: 2, authorityAlone: true }
const jointOnly = { ...usual, jointOnly: true, applicantKinds: null }
const open = { ...usual, jointOnly: false, applicantKinds: null }
const kuopio = party('kuopio', 'municipality', 'coordinator')

test('two municipalities apply jointly', () =>
  expect(jointFault([kuopio, party('siilinjarvi', 'municipality')], jointOnly)).toBeNull())
test('a municipality alone is too few in a joint-only call', () =>
  expect(jointFault([kuopio], jointOnly)).toBe('too_few_parties'))
test('a municipality alone may apply where the call allows it', () => expect(jointFault([kuopio], open)).toBeNull())
test('a call of history that says nothing of it refuses nobody', () =>
  expect(
    jointFault([kuopio], { jointOnly: null, fewestParties: null, authorityAlone: null, applicantKinds: null }),
  ).toBeNull())
test('a joint authority may stand alone for its members', () =>
  expect(jointFault([party('seutu', 'joint_authority', 'coordinator')], jointOnly)).toBeNull())
test('a company does not make an application joint', () =>
  expect(jointFault([kuopio, party('oy', 'other')], jointOnly)).toBe('too_few_parties'))
test('the same municipality twice is one', () =>
  expect(jointFault([kuopio, party('kuopio', 'municipality')], jointOnly)).toBe('too_few_parties'))
test('a company does not apply where the call says nothing of it', () => {
  expect(jointFault([party('oy', 'other', 'coordinator')], open)).toBe('not_an_applicant')
})
test('a call for municipalities refuses a joint authority as coordinator, and does not count it', () => {
  const narrow = { ...usual, jointOnly: true, applicantKinds: ['municipality'] as const }
  expect(jointFault([party('seutu', 'joint_authority', 'coordinator')], narrow)).toBe('not_an_applicant')
  expect(jointFault([kuopio, party('seutu', 'joint_authority')], narrow)).toBe('too_few_parties')
})
test('a call may ask for three, and let no joint authority stand alone', () => {
  const three = { ...jointOnly, fewestParties: 3, authorityAlone: false }
  const two = [party('seutu', 'joint_authority', 'coordinator'), party('kuopio', 'municipality')]
  expect(jointFault(two.slice(0, 1), three)).toBe('too_few_parties')
  expect(jointFault(two, three)).toBe('too_few_parties')
  expect(jointFault([...two, party('siilinjarvi', 'municipality')], three)).toBeNull()
  expect(jointFault(two, { ...three, authorityAlone: true })).toBeNull()
})
test('associations take part where the call takes them, and the municipalities are counted', () => {
  const wide = { ...usual, jointOnly: true, applicantKinds: ['municipality', 'association'] }
  expect(jointFault([kuopio, party('ry', 'association')], wide)).toBe('too_few_parties')
  expect(jointFault([party('ry', 'association', 'coordinator'), party('kuopio', 'municipality')], wide)).toBe(
    'too_few_parties',
  )
  expect(jointFault([kuopio, party('ry', 'association'), party('siilinjarvi', 'municipality')], wide)).toBeNull()
})
test('in a call that no municipality applies in, those who may apply are counted', () => {
  const schools = { ...usual, jointOnly: true, applicantKinds: ['educational_institution'] }
  const lead = party('school', 'educational_institution', 'coordinator')
  expect(jointFault([lead, party('kuopio', 'municipality')], schools)).toBe('too_few_parties')
  expect(jointFault([lead, party('other', 'educational_institution')], schools)).toBeNull()
  expect(jointFault([kuopio], schools)).toBe('not_an_applicant')
})
