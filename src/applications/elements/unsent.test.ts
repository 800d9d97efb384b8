import { describe, expect, test } from 'vitest'
import { placeOf, placesIn, questionOf, storedIn, unreadOf, type Waiting, waitingIn } from './unsent.ts'

describe('a field that waits to be sent', () => {
  test('belongs to its question, or to the whole form where it is sent whole', () => {
    expect([
      questionOf('goals.0.target', null),
      questionOf('problem', null),
      questionOf('personnel.2027', 'budget.1'),
    ]).toEqual(['goals', 'problem', 'budget.1'])
  })
  test('waits apart for each person and each form', () => {
    const places = [placeOf('a', '/x', 'q'), placeOf('b', '/x', 'q'), placeOf('a', '/y', 'q'), placeOf('a', '/x', 'r')]
    expect(new Set(places).size).toBe(4)
  })
  test('is read back as it was kept, and nonsense is not', () => {
    const waiting: Waiting = { question: 'q', fields: [['q', 'teksti']] }
    expect(waitingIn(JSON.stringify(waiting))).toEqual(waiting)
    for (const text of [
      null,
      '',
      '{',
      '[]',
      '{"question":1,"fields":[]}',
      '{"question":"q","fields":[["q"]]}',
      '{"question":"q","fields":{}}',
    ])
      expect(waitingIn(text)).toBeUndefined()
  })
})

test('what does not fit into the browser is said, and a text longer than the server reads is not called a lost right', () => {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  const waiting: Waiting = { question: 'q', fields: [['q', 'teksti']] }
  const there = new Map<string, string>()
  const setItem = (place: string, text: string) => void there.set(place, text)
  expect(storedIn({ setItem: full }, 'p', waiting)).toBe(false)
  expect(storedIn({ setItem }, 'p', waiting)).toBe(true)
  expect(waitingIn(there.get('p') ?? null)).toEqual(waiting)
  expect([413, 403, 404].map((status) => unreadOf({ status }))).toEqual(['too-large', 'barred', 'barred'])
})

test('what went with a form is known by the page it was sent from, and nonsense is nothing', () => {
  const sent = { from: '/fi/my/applications/1/goals', places: ['talko:a:/x:goals'] }
  expect(placesIn(JSON.stringify(sent))).toEqual(sent)
  for (const text of [null, '{', '[]', '{"from":1,"places":[]}', '{"from":"x","places":[1]}'])
    expect(placesIn(text)).toEqual({ from: '', places: [] })
})
