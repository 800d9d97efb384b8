import { describe, expect, test } from 'vitest'
import { momentOf } from '../kit/dates.ts'
import { wordsOf, type Words } from '../kit/words.ts'
import { asPublished, readableIn, type Announcement } from './announcement.ts'
import { bodyFrom, bodySaidIn, typedBody } from './body.ts'
import { acceptable, keepable, textsIn } from './entry.ts'
import { feedOf } from './feed.ts'
import { highlightedSentence } from './highlight.ts'
import { contactsShown, lacking, published, written } from './publication.ts'
import { piecesOf } from './release.ts'
import { dayTold, onTopic, yearOf } from './shelf.ts'

const now = momentOf('2026-12-16', '10:00')
const said = (fi: string): Words => wordsOf({ fi, sv: `${fi} sv` })
const whole: Announcement = {
  id: '01900000-0000-7000-8000-00000000000b', slug: 'haku-decisions', state: 'draft', revision: 3, example: true, sourceKey: null, quirks: [], writtenAt: now,
  authority: { id: '01900000-0000-7000-8000-00000000000a', name: said('Ministeriö') }, call: null, decidedOn: '2026-12-15', publishedAt: {},
  form: 'sums', order: 'name_fi', title: said('Otsikko'), lead: said('Ingressi'), body: [{ words: said('Kappale'), heading: false, bullets: [said('kohta')] }],
  listAfter: 1, listHeading: said('Hankkeet'), quotation: null, quotationAfter: 0, topicWords: [said('kunnat')], highlighted: {},
  contacts: [{ name: 'Eeva Esittelijä', title: said('neuvos'), address: 'eeva@talko.example' }], picture: null,
}
const onlyFinnish = wordsOf({ fi: 'vain suomeksi' })
const finnishBody = [{ words: onlyFinnish, heading: false, bullets: [] }]

describe('before publication', () => {
  const lacks: readonly (readonly [string, Partial<Announcement>])[] = [
    ['title', { title: onlyFinnish }], ['lead', { lead: null }], ['lead', { lead: onlyFinnish }], ['body', { body: [] }], ['body', { body: finnishBody }],
    ['body', { body: [{ words: said('Kappale'), heading: false, bullets: [onlyFinnish] }] }], ['list_heading', { listHeading: null }],
    ['quotation', { quotation: { text: onlyFinnish, speaker: { name: 'Minna Ministeri', title: said('ministeri') } } }],
    ['speaker', { quotation: { text: said('Hyvä'), speaker: { name: '', title: said('ministeri') } } }],
    ['picture', { picture: { alt: onlyFinnish, file: { hash: 'a', mediaType: 'image/png' } } }], ['topic_words', { topicWords: [] }],
    ['topic_words', { topicWords: [onlyFinnish] }], ['contact', { contacts: [] }], ['contact', { contacts: [{ name: 'Eeva', title: {}, address: null }] }],
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
    expect(published({ ...whole, state: 'published', publishedAt: { fi: now } }, { lang: 'fi', revision: 3 }, now)).toEqual({ ok: false, refusal: 'language_published' })
    expect(published({ ...whole, state: 'published', sourceKey: 'S2021' }, { lang: 'en', revision: 3 }, now)).toEqual({ ok: false, refusal: 'language_published' })
  })

  test('is refused when somebody has changed the text meanwhile', () => {
    expect(published(whole, { lang: 'fi', revision: 2 }, now)).toEqual({ ok: false, refusal: 'changed_meanwhile' })
  })

  test('ends the writing', () => {
    expect(written({ ...whole, state: 'published' }, whole, 3)).toEqual({ ok: false, refusal: 'published_already' })
    expect(written(whole, whole, 2)).toEqual({ ok: false, refusal: 'changed_meanwhile' })
    expect(written(whole, { ...whole, title: said('Uusi') }, 3)).toMatchObject({ ok: true, value: { title: said('Uusi'), revision: 4 } })
  })
})

describe('after publication', () => {
  const out: Announcement = { ...whole, state: 'published', publishedAt: { fi: now } }
  test('a language that is not out is not read', () => {
    expect(readableIn(out)).toEqual(['fi'])
    const seen = asPublished(out)
    expect([seen.title, seen.lead, seen.body[0]?.bullets[0], seen.topicWords[0], seen.contacts[0]?.title].map((words) => Object.keys(words ?? {}))).toEqual(Array(5).fill(['fi']))
    expect(readableIn(whole)).toEqual([])
    expect(readableIn({ ...out, sourceKey: 'S2018', publishedAt: {} })).toEqual(['fi', 'sv', 'en'])
  })

  test('addresses of contacts are shown for six months and not a day longer', () => {
    const shown = (day: string) => contactsShown(out, momentOf(day, '12:00'))[0]
    expect([shown('2027-06-16')?.address, shown('2027-06-17')?.address, shown('2027-06-17')?.name]).toEqual(['eeva@talko.example', null, 'Eeva Esittelijä'])
    expect(contactsShown(whole, now)[0]?.address).toBe('eeva@talko.example')
    expect(contactsShown({ ...out, publishedAt: {} }, now)[0]?.address).toBeNull()
  })

  test('it stands in the list by the day it was published, else of the decisions, else in the year of its round', () => {
    expect([dayTold(out), dayTold(whole), dayTold({ publishedAt: {}, decidedOn: null })]).toEqual(['2026-12-16', '2026-12-15', null])
    expect([yearOf({ ...out, year: 2019 }), yearOf({ ...out, publishedAt: {}, decidedOn: null, year: 2019 })]).toEqual([2026, 2019])
    expect([onTopic([out], 'kunnat').length, onTopic([out], 'kunnat sv').length, onTopic([out], 'muut').length, onTopic([out], '').length]).toEqual([1, 1, 0, 1])
  })

  test('the feed holds only what is out in its language, and its signs are safe', () => {
    const feed = { lang: 'fi', title: 'Tiedotteet', self: 'https://talko.example/fi.atom', page: 'https://talko.example/fi', addressOf: (slug: string) => `https://talko.example/${slug}?a=1&b=2` } as const
    const xml = feedOf([{ ...out, title: wordsOf({ fi: 'A & B <"C">\u0007', sv: 'x' }) }], feed, now)
    expect(xml).toContain('<title>A &amp; B &lt;&quot;C&quot;&gt;</title>')
    expect(xml).toContain('<published>2026-12-16T08:00:00.000Z</published>')
    expect(xml).toContain('haku-decisions?a=1&amp;b=2')
    expect(feedOf([out], { ...feed, lang: 'sv' }, now)).not.toContain('<entry>')
  })
})

describe('the text', () => {
  test('is typed with empty lines, signs for headings and bullets, and comes back as it was typed', () => {
    const typed = { fi: 'Eka kappale\njatkuu\n\n# Väliotsikko\n\nLuettelo:\n- yksi\n- kaksi', sv: 'Första\n\n# Rubrik\n\nLista:\n• ett\n- två', en: '' }
    const body = bodyFrom(typed)
    expect(body.map((part) => [part.heading, part.words.fi?.text, part.words.sv?.text, part.bullets.length])).toEqual([
      [false, 'Eka kappale jatkuu', 'Första', 0], [true, 'Väliotsikko', 'Rubrik', 0], [false, 'Luettelo:', 'Lista:', 2],
    ])
    expect(typedBody(body, 'fi')).toBe('Eka kappale jatkuu\n\n# Väliotsikko\n\nLuettelo:\n- yksi\n- kaksi')
    expect(bodyFrom({ fi: typedBody(body, 'fi'), sv: typedBody(body, 'sv'), en: '' }, body)).toEqual(body)
  })

  test('with a paragraph too few in Swedish is not said in Swedish', () => {
    const body = bodyFrom({ fi: 'Yksi\n\nKaksi', sv: 'Ett', en: '' })
    expect([bodySaidIn(body, 'fi'), bodySaidIn(body, 'sv'), bodySaidIn([], 'fi')]).toEqual([true, false, false])
  })

  test('keeps whose words an unchanged paragraph is', () => {
    const before = [{ words: { fi: { text: 'Oma', by: 'ours' as const } }, heading: false, bullets: [] }]
    expect(bodyFrom({ fi: 'Oma\n\nUusi', sv: '', en: '' }, before).map((part) => part.words.fi?.by)).toEqual(['ours', 'original'])
  })

  test('has list and quotation where it says, and never past its end', () => {
    const quotation = { text: said('Hyvä'), speaker: { name: 'M', title: said('ministeri') } }
    const kinds = (change: Partial<Announcement>) => piecesOf({ ...whole, quotation, ...change }).map((piece) => piece.kind)
    expect(kinds({ listAfter: 0, quotationAfter: 1 })).toEqual(['list', 'paragraph', 'quotation'])
    expect(kinds({ listAfter: 9, quotationAfter: 0 })).toEqual(['quotation', 'paragraph', 'list'])
    expect(kinds({ form: null, order: null, quotation: null })).toEqual(['paragraph'])
  })

  test('names the municipalities that its readers know, unless the lead does so already', () => {
    const grants = ['Porvoo', 'Parainen'].map((fi) => ({
      slug: fi, title: null, category: null, number: null, cents: null, partners: [], others: false, example: false,
      coordinator: { id: fi, name: wordsOf({ fi, sv: fi === 'Porvoo' ? 'Borgå' : 'Pargas' }), code: fi, swedish: true, forms: null },
    }))
    const one = { highlighted: { sv: ['Porvoo', 'Parainen', 'gone'] }, lead: said('Ingressi') }
    expect(highlightedSentence(one, grants, 'sv')).toBe('Bland dem som leder projekt finns Borgå och Pargas.')
    expect(highlightedSentence(one, grants, 'fi')).toBe('')
    expect(highlightedSentence({ ...one, lead: wordsOf({ sv: 'Pargas och Borgå får understöd' }) }, grants, 'sv')).toBe('')
  })
})

describe('the form', () => {
  const sent = (fields: Readonly<Record<string, string | readonly string[]>>) => ({
    text: (name: string) => String(fields[name] ?? ''),
    all: (name: string) => [fields[name] ?? []].flat(),
  })
  test('gives the texts language beside language, and leaves a choice that it does not know as it was', () => {
    const texts = textsIn(sent({
      title_fi: ' Otsikko ', title_sv: 'Ny rubrik', form: 'poem', order: 'name_sv', list_after: '2', topics_fi: 'kunnat\nraha', topics_sv: 'kommuner\npengar',
      highlighted_sv: ['091', '445', '<x>'], contact1: 'Eeva', contact1_title_fi: 'neuvos', contact3: 'Antti', quote_fi: 'Hyvä', speaker: 'M',
    }), whole, null)
    expect(texts).toMatchObject({
      title: { fi: { text: 'Otsikko' }, sv: { text: 'Ny rubrik' } }, form: 'sums', order: 'name_sv', listAfter: 2, quotationAfter: 0, lead: null,
      topicWords: [{ fi: { text: 'kunnat' }, sv: { text: 'kommuner' } }, { fi: { text: 'raha' }, sv: { text: 'pengar' } }],
      highlighted: { sv: ['091', '445'], fi: [] }, quotation: { speaker: { name: 'M' } },
    })
    expect(texts.contacts.map((contact) => [contact.name, contact.address])).toEqual([['Eeva', null], ['Antti', null]])
  })

  test('keeps, renews or removes the picture', () => {
    const file = { hash: 'a', mediaType: 'image/png' }
    const withPicture = { ...whole, picture: { alt: said('Talo'), file } }
    const picture = (fields: Readonly<Record<string, string>>, fresh: typeof file | null = null) => textsIn(sent(fields), withPicture, fresh).picture
    expect(picture({ alt_fi: 'Talo' })).toMatchObject({ file, alt: { fi: { text: 'Talo' } } })
    expect(picture({ picture_away: 'yes' })).toBeNull()
    expect(picture({ picture_away: 'yes' }, { ...file, hash: 'b' })?.file?.hash).toBe('b')
  })

  test('refuses a draft without a name, a name beyond 300 letters, and what is no picture', () => {
    expect(keepable({ ...whole, title: {} })).toEqual({ ok: false, refusal: 'title_missing' })
    expect(keepable({ ...whole, title: said('x'.repeat(301)) })).toEqual({ ok: false, refusal: 'too_long' })
    expect(acceptable({ hash: 'a', size: 10, mediaType: 'image/svg+xml' })).toEqual({ ok: false, refusal: 'picture_type' })
    expect(acceptable({ hash: 'a', size: 6_000_000, mediaType: 'image/png' })).toEqual({ ok: false, refusal: 'picture_type' })
    expect(acceptable({ hash: 'a', size: 10, mediaType: 'image/png' })).toEqual({ ok: true, value: { hash: 'a', mediaType: 'image/png' } })
  })
})
