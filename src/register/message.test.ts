import { describe, expect, test } from 'vitest'
import { faultsIn, longestSubject, longestText, unopenedBy, type Message } from './message.ts'
import { typedMessage } from './typed-message.ts'

describe('a message', () => {
  test('is sent when it has a subject and a text', () =>
    expect(faultsIn({ subject: 'Lisätieto', text: 'Hei' })).toEqual({}))
  test('without them is not, and each lack is told at its field', () =>
    expect(faultsIn({ subject: ' ', text: '\n' })).toEqual({ subject: 'missing', text: 'missing' }))
  test('that is too long is not cut but told', () => {
    const long = { subject: 'a'.repeat(longestSubject + 1), text: 'a'.repeat(longestText + 1) }
    expect(faultsIn(long)).toEqual({ subject: 'too_long', text: 'too_long' })
    expect(faultsIn({ subject: 'a'.repeat(longestSubject), text: 'a'.repeat(longestText) })).toEqual({})
  })
  test('that is marked secret says the ground and why', () => {
    const secret = { ground: null, law: '', reason: ' ' }
    const draft = { subject: 'Avain', text: 'Koodi' }
    expect(faultsIn({ ...draft, secret })).toEqual({ ground: 'missing', reason: 'missing' })
    expect(faultsIn({ ...draft, secret: { ground: 'other_law', law: '', reason: 'Vahinko' } })).toEqual({
      law: 'missing',
    })
    expect(faultsIn({ ...draft, secret: { ground: 'security', law: '', reason: 'Vahinko' } })).toEqual({})
    const typed = (fields: Readonly<Record<string, string>>) => typedMessage({ text: (name) => fields[name] ?? '' })
    expect(typed({ ground: 'security' }).secret).toEqual({ ground: 'security', law: '', reason: '' }) // without the tick too
    expect(typed({ law: 'x' }).secret).toBeUndefined()
  })
  test('is unopened for the organisation it went to, until somebody there opens it', () => {
    const to = (organisationId: string, seenAt: Date | null) => ({ organisationId, name: {}, seenAt })
    const message: Message = {
      id: 'm',
      number: 2,
      kind: 'message',
      direction: 'sent',
      subject: 'Kysymys',
      text: 'Hei',
      lang: 'fi',
      at: new Date(0),
      by: null,
      organisation: null,
      to: [to('a', null), to('b', new Date(1))],
      files: [],
      waits: false,
      standing: { kind: 'open' },
      covered: false,
    }
    expect(unopenedBy([message], 'a')).toEqual([message])
    expect(unopenedBy([message], 'b')).toEqual([])
    expect(unopenedBy([message], 'c')).toEqual([])
  })
})
