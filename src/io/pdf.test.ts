import { createElement as h } from 'react'
import { expect, test } from 'vitest'
import { pdfOf } from './pdf.ts'

const paper = (content: ReturnType<typeof h>) =>
  pdfOf({
    title: 'Lupa-asiat sujuviksi',
    author: 'Esimerkkikunta 1',
    lang: 'fi',
    foot: 'XM/1/2026',
    at: new Date('2026-11-22T10:00:00Z'),
    content,
  })
const cell = (text: string) => h('td', { className: 'n' }, text)
const content = h(
  'div',
  null,
  h('h3', null, 'Hanke & sen osat'),
  h('dl', null, h('dt', null, 'Miksi?'), h('dd', null, h('p', { lang: 'sv' }, 'Rad ett\nRad två <b>'))),
  h(
    'table',
    null,
    h('thead', null, h('tr', null, h('th', null, 'Laji'), h('th', null, '2027'))),
    h('tbody', null, h('tr', null, h('th', null, 'Palvelut'), cell('1 234,50 €'))),
  ),
  h('ul', null, h('li', null, h('p', null, 'Äänekoski'), h('p', null, '#let x = 1'))),
)

test('a page becomes a tagged paper in the own typeface, with its title and language', async () => {
  const text = Buffer.from(await paper(content)).toString('latin1')
  expect(text.startsWith('%PDF-1.')).toBe(true)
  expect(text).toContain('/MarkInfo')
  expect(text).toContain('/Lang')
  expect(text).toContain('pdfuaid')
  expect(text).toContain('SourceSans3')
  expect(text).not.toContain('Libertinus')
})

test('the same paper of the same moment is the same file', async () =>
  expect(await paper(content)).toEqual(await paper(content)))

test('an empty page is a paper too, and what looks like commands is text', async () => {
  expect((await paper(h('div'))).length).toBeGreaterThan(1_000)
  expect((await paper(h('p', null, '#panic("x") \\ $x$ *y* @z'))).length).toBeGreaterThan(1_000)
})
