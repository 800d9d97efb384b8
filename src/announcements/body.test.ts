import { describe, expect, test } from 'vitest'
import { said, whole } from '../../test/situations/whole-announcement.ts'
import { wordsOf } from '../kit/words.ts'
import type { Announcement } from './announcement.ts'
import { bodyFrom, bodySaidIn, typedBody } from './body.ts'
import { highlightedSentence } from './highlight.ts'
import { piecesOf } from './release.ts'

describe('the text', () => {
  test('is typed with empty lines, signs for headings and bullets, and comes back as it was typed', () => {
    const typed = {
      fi: 'Eka kappale\njatkuu\n\n# Väliotsikko\n\nLuettelo:\n- yksi\n- kaksi',
      sv: 'Första\n\n# Rubrik\n\nLista:\n• ett\n- två',
      en: '',
    }
    const body = bodyFrom(typed)
    expect(body.map((part) => [part.heading, part.words.fi?.text, part.words.sv?.text, part.bullets.length])).toEqual([
      [false, 'Eka kappale jatkuu', 'Första', 0],
      [true, 'Väliotsikko', 'Rubrik', 0],
      [false, 'Luettelo:', 'Lista:', 2],
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
    expect(bodyFrom({ fi: 'Oma\n\nUusi', sv: '', en: '' }, before).map((part) => part.words.fi?.by)).toEqual([
      'ours',
      'original',
    ])
  })

  test('has list and quotation where it says, and never past its end', () => {
    const quotation = { text: said('Hyvä'), speaker: { name: 'M', title: said('ministeri') } }
    const kinds = (change: Partial<Announcement>) =>
      piecesOf({ ...whole, quotation, ...change }).map((piece) => piece.kind)
    expect(kinds({ listAfter: 0, quotationAfter: 1 })).toEqual(['list', 'paragraph', 'quotation'])
    expect(kinds({ listAfter: 9, quotationAfter: 0 })).toEqual(['quotation', 'paragraph', 'list'])
    expect(kinds({ form: null, order: null, quotation: null })).toEqual(['paragraph'])
  })

  test('names the municipalities that its readers know, unless the lead does so already', () => {
    const grants = ['Porvoo', 'Parainen'].map((fi) => ({
      slug: fi,
      title: null,
      category: null,
      number: null,
      cents: null,
      partners: [],
      others: false,
      example: false,
      coordinator: {
        id: fi,
        name: wordsOf({ fi, sv: fi === 'Porvoo' ? 'Borgå' : 'Pargas' }),
        code: fi,
        swedish: true,
        forms: null,
      },
    }))
    const one = { highlighted: { sv: ['Porvoo', 'Parainen', 'gone'] }, lead: said('Ingressi') }
    expect(highlightedSentence(one, grants, 'sv')).toBe('Bland dem som leder projekt finns Borgå och Pargas.')
    expect(highlightedSentence(one, grants, 'fi')).toBe('')
    expect(highlightedSentence({ ...one, lead: wordsOf({ sv: 'Pargas och Borgå får understöd' }) }, grants, 'sv')).toBe(
      '',
    )
  })
})
