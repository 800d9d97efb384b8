import { describe, expect, test } from 'vitest'
import { countsMunicipal, isCounted, isMixed, isUnpaid, mayApply, mayTakePart } from './partner-kind.ts'

const silent = { applicantKinds: null, partnerKinds: null }
const wide = {
  applicantKinds: ['municipality', 'association'],
  partnerKinds: [
    { kind: 'company', paid: false },
    { kind: 'state_authority', paid: true },
    { kind: 'association', paid: false },
  ],
}
const kinds = ['municipality', 'joint_authority', 'association', 'company', 'state_authority', undefined]
const those = (fits: (kind: string | undefined) => boolean) => kinds.filter(fits)

describe('whom a call is for', () => {
  test('municipalities and joint authorities where it says nothing', () => {
    expect(those((kind) => mayApply(kind, silent))).toEqual(['municipality', 'joint_authority'])
    expect(those((kind) => mayTakePart(kind, silent))).toEqual(['municipality', 'joint_authority'])
  })
  test('the kinds that it names, and partners of others', () => {
    expect(those((kind) => mayApply(kind, wide))).toEqual(['municipality', 'association'])
    expect(those((kind) => mayTakePart(kind, wide))).toEqual([
      'municipality',
      'association',
      'company',
      'state_authority',
    ])
  })
  test('the costs of a partner are covered where the call says so, and always of who may apply', () =>
    expect(those((kind) => isUnpaid(kind, wide))).toEqual(['company']))
  test('a joint rule counts municipalities where the call takes them, else those that it takes', () => {
    expect(those((kind) => isCounted(kind, wide))).toEqual(['municipality'])
    const others = { applicantKinds: ['association', 'company'] }
    expect([countsMunicipal(wide), countsMunicipal(others)]).toEqual([true, false])
    expect([isMixed(wide), isMixed(others), isMixed(silent)]).toEqual([true, false, false])
    expect(those((kind) => isCounted(kind, others))).toEqual(['association', 'company'])
  })
})
