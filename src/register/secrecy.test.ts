import { describe, expect, test } from 'vitest'
import { partName, partOf } from './secrecy/part.ts'
import {
  decisionFaults,
  isClosed,
  isRevocable,
  requestFaults,
  secrecyDecided,
  standingOf,
  type SecrecyDecision,
  type SecrecyRequest,
} from './secrecy/secrecy.ts'

const part = 'answer:security'
const request: SecrecyRequest = {
  id: 'r',
  part,
  ground: 'security',
  said: null,
  reason: 'Murtautujan apu',
  at: new Date(0),
  by: 'Aino',
}
const decision = (outcome: 'secret' | 'public', digest: string): SecrecyDecision => ({
  part,
  digest,
  outcome,
  ground: outcome === 'secret' ? 'security' : null,
  reason: 'Perusteltu',
  at: new Date(1),
  by: 'Eeva',
})

describe('a part', () => {
  test('about which nobody asks is public', () => {
    const standing = standingOf({ requests: [], decisions: [] }, part, 'a')
    expect([standing.kind, isClosed(standing)]).toEqual(['open', false])
  })
  test('that is asked about is treated as secret until it is decided', () => {
    const standing = standingOf({ requests: [request], decisions: [] }, part, 'a')
    expect([standing.kind, isClosed(standing), isRevocable(standing)]).toEqual(['asked', true, true])
  })
  test.each(['secret', 'public'] as const)('that is decided %s stands so for that very text', (outcome) => {
    const standing = standingOf({ requests: [request], decisions: [decision(outcome, 'a')] }, part, 'a')
    expect([standing.kind, isClosed(standing), isRevocable(standing)]).toEqual([outcome, outcome === 'secret', false])
  })
  test('whose text changed is asked about again, whatever was decided of the earlier one', () => {
    for (const outcome of ['secret', 'public'] as const)
      expect(standingOf({ requests: [request], decisions: [decision(outcome, 'a')] }, part, 'b').kind).toBe('asked')
  })
  test('that was secret stays closed when its text changes, even where nobody asks any more', () =>
    expect(standingOf({ requests: [], decisions: [decision('secret', 'a')] }, part, 'b').kind).toBe('asked'))
  test('is decided anew: the newest decision of the same text counts', () => {
    const decisions = [decision('secret', 'a'), decision('public', 'a')]
    expect(standingOf({ requests: [request], decisions }, part, 'a').kind).toBe('public')
  })
  test('that the form asks about is nobody’s to take back', () => {
    const standing = standingOf({ requests: [{ ...request, id: null }], decisions: [] }, part, 'a')
    expect(isRevocable(standing)).toBe(false)
  })
  test('has a name that leads back to it', () => {
    expect(partOf(partName({ kind: 'answer', key: 'a:b' }))).toEqual({ kind: 'answer', key: 'a:b' })
    for (const name of ['', 'answer', 'answer:', 'other:x']) expect(partOf(name)).toBeUndefined()
  })
})

describe('a request', () => {
  test('names the part, the ground and the reason; each lack is told at its field', () => {
    expect(requestFaults({ part: null, ground: null, reason: ' ' })).toEqual({
      part: 'missing',
      ground: 'missing',
      reason: 'missing',
    })
    expect(requestFaults({ part, ground: 'security', reason: 'a'.repeat(2_001) })).toEqual({ reason: 'too_long' })
    expect(requestFaults({ part, ground: 'security', reason: 'Syy' })).toEqual({})
  })
})

describe('a decision', () => {
  test('that something is secret names the ground, and every decision its reason', () => {
    expect(decisionFaults({ outcome: null, ground: null, reason: '' })).toEqual({
      outcome: 'missing',
      reason: 'missing',
    })
    expect(decisionFaults({ outcome: 'secret', ground: null, reason: 'x' })).toEqual({ ground: 'missing' })
    expect(secrecyDecided({ outcome: 'secret', ground: null, reason: 'x' }).ok).toBe(false)
  })
  test('on another ground names the provision, and on a listed one none', () => {
    const other = { outcome: 'secret', ground: 'other_law', reason: 'x' } as const
    expect(decisionFaults({ ...other, law: ' ' })).toEqual({ law: 'missing' })
    expect(requestFaults({ part, ...other, law: 'a'.repeat(201) })).toEqual({ law: 'too_long' })
    expect(secrecyDecided({ ...other, law: ' JulkL 24 § ' })).toMatchObject({ value: { law: 'JulkL 24 §' } })
    expect(secrecyDecided({ ...other, ground: 'security', law: 'y' })).toMatchObject({ value: { law: null } })
  })
  test('that something is public has no ground', () =>
    expect(secrecyDecided({ outcome: 'public', ground: 'security', reason: ' x ' })).toEqual({
      ok: true,
      value: { outcome: 'public', ground: null, law: null, reason: 'x' },
    }))
})
