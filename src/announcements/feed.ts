import type { Lang } from '../kit/lang.ts'
import { plain } from '../kit/words.ts'
import { firstPublishedAt, readableIn, type Announcement } from './announcement.ts'

/** XML has no place for control signs, escaped or not. */
const escaped = (text: string) =>
  text
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

type Feed = {
  readonly lang: Lang
  readonly title: string
  readonly self: string
  readonly page: string
  readonly addressOf: (slug: string) => string
}

/** Where no source says when it was published, an entry has no such time, only the one when it was entered here. */
function entry(one: Announcement, { lang, addressOf }: Feed): string {
  const first = one.publishedAt[lang] ?? (one.sourceKey === null ? undefined : firstPublishedAt(one))
  const address = escaped(addressOf(one.slug))
  return [
    '<entry>',
    `<id>urn:uuid:${one.id}</id>`,
    `<title>${escaped(plain(one.title, lang))}</title>`,
    `<link rel="alternate" href="${address}" hreflang="${lang}"/>`,
    ...(first === undefined ? [] : [`<published>${first.toISOString()}</published>`]),
    `<updated>${(first ?? one.writtenAt).toISOString()}</updated>`,
    `<author><name>${escaped(plain(one.authority.name, lang))}</name></author>`,
    `<summary>${escaped(plain(one.lead, lang))}</summary>`,
    ...one.topicWords.map((word) => `<category term="${escaped(plain(word, lang))}"/>`),
    '</entry>',
  ].join('')
}

/** The announcements of a language as an Atom feed (RFC 4287); those that are not published in it are not in it. */
export function feedOf(announcements: readonly Announcement[], feed: Feed, now: Date): string {
  const shown = announcements.filter((one) => readableIn(one).includes(feed.lang))
  const times = shown.map((one) => firstPublishedAt(one)?.getTime() ?? 0)
  const updated = times.length === 0 ? now : new Date(Math.max(...times))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">`,
    `<id>${escaped(feed.self)}</id><title>${escaped(feed.title)}</title><updated>${updated.toISOString()}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/><link rel="alternate" type="text/html" href="${escaped(feed.page)}"/>`,
    ...shown.map((one) => entry(one, feed)),
    '</feed>',
    '',
  ].join('\n')
}
