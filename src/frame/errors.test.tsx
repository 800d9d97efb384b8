import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { langs } from '../kit/lang.ts'
import { ErrorPage, statusOf, type ErrorKind } from './errors.tsx'
import type { View } from './view.ts'

const view: View = {
  lang: 'sv',
  path: '/my/applications/7',
  who: null,
  now: new Date('2026-11-22T12:00:00Z'),
  example: false,
}
const kinds: readonly ErrorKind[] = [
  'absent',
  'barred',
  'refused',
  'invalid',
  'too_large',
  'too_long',
  'elsewhere',
  'fault',
]
const html = (kind: ErrorKind, more: { detail?: string; reference?: string; back?: string } = {}) =>
  renderToStaticMarkup(<ErrorPage view={view} kind={kind} {...more} />)

describe('an error page', () => {
  test('of every kind speaks each language and shows a way on', () => {
    const titles = langs.flatMap((lang) =>
      kinds.map((kind) => {
        const text = renderToStaticMarkup(<ErrorPage view={{ ...view, lang }} kind={kind} />)
        expect(text).toContain('class="btn"')
        return /<h1[^>]*><span>([^<]+)<\/span>/.exec(text)?.[1]
      }),
    )
    expect(new Set(titles).size).toBe(langs.length * kinds.length)
  })

  test('has the number that its kind has in HTTP', () => {
    expect(kinds.map((kind) => statusOf[kind])).toEqual([404, 403, 409, 422, 413, 413, 403, 500])
  })

  test('says why something was refused, in words and escaped', () => {
    expect(html('refused', { detail: 'Utlysningen är <stängd>' })).toContain('<p>Utlysningen är &lt;stängd&gt;</p>')
  })

  test('of a fault tells only a reference', () =>
    expect(html('fault', { reference: 'a1b2' })).toContain('<strong class="num">a1b2</strong>'))

  test('leads back where one came from', () =>
    expect(html('refused', { back: '/sv/calls' })).toContain('<a class="btn" href="/sv/calls">'))
})
