import { describe, expect, test } from 'vitest'
import { announcingAt as now, said, whole } from '../../test/situations/whole-announcement.ts'
import { momentOf } from '../kit/dates.ts'
import { wordsOf } from '../kit/words.ts'
import { asPublished, readableIn, type Announcement } from './announcement.ts'
import { contactsShown, lacking, published, written } from './publication.ts'

const onlyFinnish = wordsOf({ fi: 'vain suomeksi' })
const finnishBody = [{ words: onlyFinnish, heading: false, bullets: [] }]

describe('before publication', () => {
  const lacks: readonly (readonly [string, Partial<Announcement>])[] = [
    ['title', { title: onlyFinnish }],
    ['lead', { lead: null }],
    ['lead', { lead: onlyFinnish }],
    ['body', { body: [] }],
    ['body', { body: finnishBody }],
    ['body', { body: [{ words: said('Kappale'), heading: false, bullets: [onlyFinnish] }] }],
    ['list_heading', { listHeading: null }],
    ['quotation', { quotation: { text: onlyFinnish, speaker: { name: 'Minna Ministeri', title: said('ministeri') } } }],
    ['speaker', { quotation: { text: said('Hyvä'), speaker: { name: '', title: said('ministeri') } } }],
    ['picture', { picture: { alt: onlyFinnish, file: { hash: 'a', mediaType: 'image/png' } } }],
    ['topic_words', { topicWords: [] }],
    ['topic_words', { topicWords: [onlyFinnish] }],
    ['contact', { contacts: [] }],
    ['contact', { contacts: [{ name: 'Eeva', title: {}, address: null }] }],
  ]
  test.each(lacks)('a missing %s is told and keeps both languages back', (what, change) => {
    const one = { ...whole, ...change }
    expect(lacking(one, 'fi').map((lack) => lack.what)).toEqual([what])
    expect(published(one, { lang: 'fi', revision: 3 }, now)).toEqual({ ok: false, refusal: 'something_missing' })
    expect(published(one, { lang: 'sv', revision: 3 }, now)).toEqual({ ok: false, refusal: 'something_missing' })
  })

  test('nothing is missing from a whole one but English, when English is to be published', () => {
    expect([lacking(whole, 'fi'), lacking(whole, 'sv')]).toEqual([[], []])
    expect(new Set(lacking(whole, 'en').flatMap((lack) => lack.langs))).toEqual(new Set(['en']))
  })

  test('a list in sentences or under categories needs no heading of its own', () => {
    expect(lacking({ ...whole, form: 'prose', listHeading: null }, 'fi')).toEqual([])
    expect(lacking({ ...whole, form: 'categories', listHeading: null }, 'fi')).toEqual([])
  })
})

describe('publishing', () => {
  test('gives each language its own time', () => {
    const first = published(whole, { lang: 'fi', revision: 3 }, now)
    expect(first).toMatchObject({ ok: true, value: { state: 'published', publishedAt: { fi: now }, revision: 4 } })
    const later = momentOf('2026-12-17', '10:35')
    const second = first.ok ? published(first.value, { lang: 'sv', revision: 4 }, later) : first
    expect(second).toMatchObject({ ok: true, value: { publishedAt: { fi: now, sv: later }, revision: 5 } })
  })

  test('is done once in a language, and never of history', () => {
    expect(
      published({ ...whole, state: 'published', publishedAt: { fi: now } }, { lang: 'fi', revision: 3 }, now),
    ).toEqual({ ok: false, refusal: 'language_published' })
    expect(published({ ...whole, state: 'published', sourceKey: 'S2021' }, { lang: 'en', revision: 3 }, now)).toEqual({
      ok: false,
      refusal: 'language_published',
    })
  })

  test('is refused when somebody has changed the text meanwhile', () => {
    expect(published(whole, { lang: 'fi', revision: 2 }, now)).toEqual({ ok: false, refusal: 'changed_meanwhile' })
  })

  test('ends the writing', () => {
    expect(written({ ...whole, state: 'published' }, whole, 3)).toEqual({ ok: false, refusal: 'published_already' })
    expect(written(whole, whole, 2)).toEqual({ ok: false, refusal: 'changed_meanwhile' })
    expect(written(whole, { ...whole, title: said('Uusi') }, 3)).toMatchObject({
      ok: true,
      value: { title: said('Uusi'), revision: 4 },
    })
  })
})

describe('after publication', () => {
  const out: Announcement = { ...whole, state: 'published', publishedAt: { fi: now } }
  test('a language that is not out is not read', () => {
    expect(readableIn(out)).toEqual(['fi'])
    const seen = asPublished(out)
    expect(
      [seen.title, seen.lead, seen.body[0]?.bullets[0], seen.topicWords[0], seen.contacts[0]?.title].map((words) =>
        Object.keys(words ?? {}),
      ),
    ).toEqual(Array(5).fill(['fi']))
    expect(readableIn(whole)).toEqual([])
    expect(readableIn({ ...out, sourceKey: 'S2018', publishedAt: {} })).toEqual(['fi', 'sv', 'en'])
  })

  test('addresses of contacts are shown for six months and not a day longer', () => {
    const shown = (day: string) => contactsShown(out, momentOf(day, '12:00'))[0]
    expect([shown('2027-06-16')?.address, shown('2027-06-17')?.address, shown('2027-06-17')?.name]).toEqual([
      'eeva@talko.example',
      null,
      'Eeva Esittelijä',
    ])
    expect(contactsShown(whole, now)[0]?.address).toBe('eeva@talko.example')
    expect(contactsShown({ ...out, publishedAt: {} }, now)[0]?.address).toBeNull()
  })
})
