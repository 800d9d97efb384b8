import { describe, expect, test } from 'vitest'
import { said, whole } from '../../test/situations/whole-announcement.ts'
import { acceptable, keepable, textsIn } from './entry.ts'

describe('the form', () => {
  const sent = (fields: Readonly<Record<string, string | readonly string[]>>) => ({
    text: (name: string) => String(fields[name] ?? ''),
    all: (name: string) => [fields[name] ?? []].flat(),
  })
  test('gives the texts language beside language, and leaves a choice that it does not know as it was', () => {
    const texts = textsIn(
      sent({
        title_fi: ' Otsikko ',
        title_sv: 'Ny rubrik',
        form: 'poem',
        order: 'name_sv',
        list_after: '2',
        topics_fi: 'kunnat\nraha',
        topics_sv: 'kommuner\npengar',
        highlighted_sv: ['091', '445', '<x>'],
        contact1: 'Eeva',
        contact1_title_fi: 'neuvos',
        contact3: 'Antti',
        quote_fi: 'Hyvä',
        speaker: 'M',
      }),
      whole,
      null,
    )
    expect(texts).toMatchObject({
      title: { fi: { text: 'Otsikko' }, sv: { text: 'Ny rubrik' } },
      form: 'sums',
      order: 'name_sv',
      listAfter: 2,
      quotationAfter: 0,
      lead: null,
      topicWords: [
        { fi: { text: 'kunnat' }, sv: { text: 'kommuner' } },
        { fi: { text: 'raha' }, sv: { text: 'pengar' } },
      ],
      highlighted: { sv: ['091', '445'], fi: [] },
      quotation: { speaker: { name: 'M' } },
    })
    expect(texts.contacts.map((contact) => [contact.name, contact.address])).toEqual([
      ['Eeva', null],
      ['Antti', null],
    ])
  })

  test('keeps, renews or removes the picture', () => {
    const file = { hash: 'a', mediaType: 'image/png' }
    const withPicture = { ...whole, picture: { alt: said('Talo'), file } }
    const picture = (fields: Readonly<Record<string, string>>, fresh: typeof file | null = null) =>
      textsIn(sent(fields), withPicture, fresh).picture
    expect(picture({ alt_fi: 'Talo' })).toMatchObject({ file, alt: { fi: { text: 'Talo' } } })
    expect(picture({ picture_away: 'yes' })).toBeNull()
    expect(picture({ picture_away: 'yes' }, { ...file, hash: 'b' })?.file?.hash).toBe('b')
  })

  test('refuses a draft without a name, a name beyond 300 letters, and what is no picture', () => {
    expect(keepable({ ...whole, title: {} })).toEqual({ ok: false, refusal: 'title_missing' })
    expect(keepable({ ...whole, title: said('x'.repeat(301)) })).toEqual({ ok: false, refusal: 'too_long' })
    expect(acceptable({ hash: 'a', size: 10, mediaType: 'image/svg+xml' })).toEqual({
      ok: false,
      refusal: 'picture_type',
    })
    expect(acceptable({ hash: 'a', size: 6_000_000, mediaType: 'image/png' })).toEqual({
      ok: false,
      refusal: 'picture_type',
    })
    expect(acceptable({ hash: 'a', size: 10, mediaType: 'image/png' })).toEqual({
      ok: true,
      value: { hash: 'a', mediaType: 'image/png' },
    })
  })
})
