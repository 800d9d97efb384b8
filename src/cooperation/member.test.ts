import { expect, test } from 'vitest'
import { wordsOf } from '../kit/words.ts'
import { inviteesIn } from './invitee.ts'
import { hasDeclinedLately, life, memberDeeds, moved } from './member.ts'
import { entryOf, reworded, saidIn } from './space.ts'

test('whoever never had to do with a space is invited or asks; invited and asking at once is agreed', () => {
  const state = (from: Parameters<typeof moved>[0], deed: (typeof memberDeeds)[number]) => {
    const outcome = moved(from, { deed, said: '' })
    return outcome.ok ? outcome.value.state : outcome.refusal
  }
  expect(memberDeeds.map((deed) => [deed, state(undefined, deed)])).toEqual([
    ['accept', 'step_not_allowed'],
    ['decline', 'step_not_allowed'],
    ['ask', 'asking'],
    ['admit', 'step_not_allowed'],
    ['refuse', 'step_not_allowed'],
    ['invite', 'invited'],
    ['leave', 'step_not_allowed'],
  ])
  expect([state('invited', 'ask'), state('asking', 'invite')]).toEqual(['member', 'member'])
})

test('every deed that a membership knows has a step somewhere', () => {
  const steps = new Set(Object.values(life).flatMap((of) => Object.keys(of)))
  expect([...steps].sort()).toEqual([...memberDeeds].sort())
})

test('what is said with a request is trimmed, and too much is refused', () => {
  expect(moved(undefined, { deed: 'ask', said: '  Samme sak ' })).toEqual({
    ok: true,
    value: { state: 'asking', said: 'Samme sak' },
  })
  expect(moved(undefined, { deed: 'ask', said: 'x'.repeat(2_001) })).toEqual({ ok: false, refusal: 'said_long' })
})

test('a name and a subject in one national language are enough', () => {
  const entry = { name_fi: '', name_sv: 'Bygglov', about_fi: '', about_sv: 'Vi jämför.' }
  expect(saidIn(entry)).toEqual({
    said: { name: wordsOf({ sv: 'Bygglov' }), about: wordsOf({ sv: 'Vi jämför.' }) },
    faults: [],
  })
  expect(entryOf(saidIn(entry).said)).toEqual(entry)
  expect(saidIn({ name_fi: ' ', name_sv: '', about_fi: '', about_sv: '' }).faults).toEqual([
    { field: 'name_fi', code: 'name_missing' },
    { field: 'about_fi', code: 'about_missing' },
  ])
  const long = saidIn({ ...entry, name_fi: 'x'.repeat(101), about_sv: 'x'.repeat(2_001) }).faults
  expect(long.map(({ field, code }) => `${field} ${code}`)).toEqual(['name_fi name_long', 'about_sv about_long'])
})

test('a form saved as it was changes nothing, and one text changed leaves the others as they were', () => {
  const before = {
    name: wordsOf({ fi: 'Luvat', sv: 'Lov', en: 'Permits' }, 'ours'),
    about: wordsOf({ fi: 'Yhdessä', sv: 'Tillsammans', en: 'Together' }, 'ours'),
  }
  const entry = entryOf(before)
  expect(reworded(before, saidIn(entry).said)).toBeNull()
  const name = { fi: { text: 'Luvat', by: 'ours' }, sv: { text: 'Bygglov', by: 'original' } }
  expect(reworded(before, saidIn({ ...entry, name_sv: 'Bygglov' }).said)).toEqual({ name, about: before.about })
})

test('invited are those whom the lines name, in any language and each once; strange names are told', () => {
  const known = [
    { id: 'par', name: wordsOf({ fi: 'Parainen', sv: 'Pargas' }) },
    { id: 'hki', name: wordsOf({ fi: 'Helsinki', sv: 'Helsingfors' }) },
  ]
  const read = (typed: string, own: string | null = null, most = 2) => inviteesIn(typed, known, { own, most })
  expect(read(' pargas\n\nHelsinki; Parainen')).toEqual({ invited: ['par', 'hki'], fault: null })
  expect(read('Pargas\nPohjola').fault).toEqual({ code: 'no_organisation', names: 'Pohjola' })
  expect(read('')).toEqual({ invited: [], fault: null })
  expect(read('Pargas\nHelsinki', 'hki').fault).toEqual({ code: 'own_invited', names: 'Helsinki' })
  expect(read('Pargas; Helsinki', null, 1).fault?.code).toBe('too_many')
})

test('who has had a no is not invited again for three months', () => {
  const on = (state: 'declined' | 'left', changedOn: string) => hasDeclinedLately({ state, changedOn }, '2026-11-22')
  expect([on('declined', '2026-08-25'), on('declined', '2026-08-24'), on('left', '2026-11-21')]).toEqual([
    true,
    false,
    false,
  ])
})
