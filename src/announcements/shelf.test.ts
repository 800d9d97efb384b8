import { describe, expect, test } from 'vitest'
import { announcingAt as now, whole } from '../../test/situations/whole-announcement.ts'
import { wordsOf } from '../kit/words.ts'
import type { Announcement } from './announcement.ts'
import { feedOf } from './feed.ts'
import { dayTold, onTopic, yearOf } from './shelf.ts'

const out: Announcement = { ...whole, state: 'published', publishedAt: { fi: now } }

describe('on the shelf', () => {
  test('it stands in the list by the day it was published, else of the decisions, else in the year of its round', () => {
    expect([dayTold(out), dayTold(whole), dayTold({ publishedAt: {}, decidedOn: null })]).toEqual([
      '2026-12-16',
      '2026-12-15',
      null,
    ])
    expect([yearOf({ ...out, year: 2019 }), yearOf({ ...out, publishedAt: {}, decidedOn: null, year: 2019 })]).toEqual([
      2026, 2019,
    ])
    expect([
      onTopic([out], 'kunnat').length,
      onTopic([out], 'kunnat sv').length,
      onTopic([out], 'muut').length,
      onTopic([out], '').length,
    ]).toEqual([1, 1, 0, 1])
  })

  test('the feed holds only what is out in its language, and its signs are safe', () => {
    const feed = {
      lang: 'fi',
      title: 'Tiedotteet',
      self: 'https://talko.example/fi.atom',
      page: 'https://talko.example/fi',
      addressOf: (slug: string) => `https://talko.example/${slug}?a=1&b=2`,
    } as const
    const xml = feedOf([{ ...out, title: wordsOf({ fi: 'A & B <"C">\u0007', sv: 'x' }) }], feed, now)
    expect(xml).toContain('<title>A &amp; B &lt;&quot;C&quot;&gt;</title>')
    expect(xml).toContain('<published>2026-12-16T08:00:00.000Z</published>')
    expect(xml).toContain('haku-decisions?a=1&amp;b=2')
    expect(feedOf([out], { ...feed, lang: 'sv' }, now)).not.toContain('<entry>')
  })
})
