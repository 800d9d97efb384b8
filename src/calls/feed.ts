/** XML has no place for control signs, escaped or not. */
const escaped = (text: string) =>
  text
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

/** Something that happened in a call, as a feed tells it. */
export type News = {
  /** Lasting: the same news has the same id for ever. */
  readonly id: string
  readonly at: Date
  readonly title: string
  readonly summary: string
  readonly address: string
}
type Feed = {
  readonly lang: string
  readonly title: string
  readonly self: string
  readonly page: string
  readonly author: string
}

const entry = ({ id, at, title, summary, address }: News, lang: string): string =>
  [
    '<entry>',
    `<id>urn:talko:${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<link rel="alternate" href="${escaped(address)}" hreflang="${lang}"/>`,
    `<updated>${at.toISOString()}</updated>`,
    `<summary>${escaped(summary)}</summary>`,
    '</entry>',
  ].join('')

/** News as an Atom feed (RFC 4287), the newest first; `now` stands where there is no news. */
export function feedOf(news: readonly News[], feed: Feed, now: Date): string {
  const sorted = news.toSorted((a, b) => b.at.getTime() - a.at.getTime() || a.id.localeCompare(b.id))
  const updated = sorted[0]?.at ?? now
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">`,
    `<id>${escaped(feed.self)}</id><title>${escaped(feed.title)}</title><updated>${updated.toISOString()}</updated>`,
    `<author><name>${escaped(feed.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/><link rel="alternate" type="text/html" href="${escaped(feed.page)}"/>`,
    ...sorted.map((one) => entry(one, feed.lang)),
    '</feed>',
    '',
  ].join('\n')
}
