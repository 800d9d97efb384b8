import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { langs } from '../kit/lang.ts'
import { GalleryPage } from './gallery.tsx'

describe.each(langs)('the gallery in %s', (lang) => {
  const text = renderToStaticMarkup(
    <GalleryPage view={{ lang, path: '/gallery', who: null, now: new Date('2026-11-22T12:00:00Z'), example: true }} />,
  )

  test('has every id once', () => {
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map((m) => m[1])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('points only to what is on the page', () => {
    const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]))
    const pointed = [...text.matchAll(/(?:aria-describedby|aria-labelledby|for)="([^"]+)"/g)].flatMap((m) =>
      (m[1] ?? '').split(' '),
    )
    expect(pointed.filter((id) => !ids.has(id))).toEqual([])
    const links = [...text.matchAll(/href="#([^"]+)"/g)].map((m) => m[1])
    expect(links.filter((id) => !ids.has(id))).toEqual([])
  })

  test('needs no script and no style of its own', () => expect(text).not.toMatch(/<script|style=|<style/))
  test('leaves no hole in its words', () => expect(text).not.toMatch(/\{\w+\}|undefined|\[object/))
})
