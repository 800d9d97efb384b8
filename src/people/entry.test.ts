import { expect, test } from 'vitest'
import { entered, roleGiven } from './entry.ts'
import { withoutRegister } from './organisation-kind.ts'

const entry = {
  kind: 'joint_authority',
  nameFi: 'Esimerkin kuntayhtymä',
  nameSv: 'Samkommunen Exempel',
  businessId: '0245437-2',
  source: '',
}
const role = { name: 'Aino Esimerkki', email: 'Aino@Kunta.example', lang: 'fi', role: 'signatory' }

test('a joint authority is entered with its name in both languages', () => {
  expect(entered(entry, withoutRegister)).toEqual({
    ok: true,
    value: {
      kind: 'joint_authority',
      name: {
        fi: { text: 'Esimerkin kuntayhtymä', by: 'official' },
        sv: { text: 'Samkommunen Exempel', by: 'official' },
      },
      businessId: '0245437-2',
      source: null,
    },
  })
  expect(entered({ ...entry, businessId: ' ' }, withoutRegister)).toMatchObject({
    ok: true,
    value: { businessId: null },
  })
})
test.each([
  [{ nameFi: ' ' }, 'name_missing'],
  [{ nameSv: '' }, 'name_missing'],
  [{ businessId: '0245437-3' }, 'business_id_wrong'],
  [{ kind: 'municipality' }, 'kind_unknown'],
  [{ kind: 'authority' }, 'kind_unknown'],
  [{ kind: 'association' }, 'kind_unknown'],
])('%o is refused: %s', (wrong, refusal) =>
  expect(entered({ ...entry, ...wrong }, withoutRegister)).toEqual({ ok: false, refusal }),
)

test('an address is kept in small letters, so that it is found again', () =>
  expect(roleGiven(role, { kind: 'municipality' })).toEqual({
    ok: true,
    value: { name: 'Aino Esimerkki', email: 'aino@kunta.example', role: 'signatory' },
  }))
test.each([
  [{ name: '' }, 'person_missing'],
  [{ email: 'aino' }, 'address_wrong'],
  [{ email: 'a@b' }, 'address_wrong'],
  [{ role: 'presenter' }, 'role_unknown'],
  [{ role: '__proto__' }, 'role_unknown'],
])('%o is refused: %s', (wrong, refusal) =>
  expect(roleGiven({ ...role, ...wrong }, { kind: 'municipality' })).toEqual({ ok: false, refusal }),
)
