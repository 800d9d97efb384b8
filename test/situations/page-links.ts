import type { Lang } from '../../src/kit/lang.ts'
import type { PageKind } from './every-page.ts'

/** Reads a page of ours as its HTML. */
export type Read = (path: string) => Promise<string>

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The addresses among the links of a page that fit a pattern, each with what its `:x` are. */
function linksTo(html: string, pattern: string): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  const source = quoted(pattern).replaceAll(/:(\w+)/g, '(?<$1>[^/?#"]+)')
  const fits = new RegExp(`^${source}(?=$|[?#])`)
  const found = [...html.matchAll(/ href="([^"]+)"/g)].flatMap(([, href = '']) => {
    const match = fits.exec(href.replaceAll('&amp;', '&'))
    return match === null ? [] : [[match[0], { ...match.groups }] as const]
  })
  return [...new Map(found.map((one) => [one[0], one])).values()]
}

const filled = (pattern: string, places: Readonly<Record<string, string>>) =>
  pattern.replaceAll(/:(\w+)/g, (whole, name: string) => places[name] ?? whole)

/** The address of a page of this kind in a language, found by its links; undefined where none leads there. */
export async function addressOf({ way, shows = '' }: PageKind, lang: Lang, read: Read): Promise<string | undefined> {
  const follow = async (
    at: string,
    rest: readonly string[],
    places: Readonly<Record<string, string>>,
  ): Promise<string | undefined> => {
    const [next, ...after] = rest
    if (next === undefined) return (await read(at)).includes(shows) ? at : undefined
    for (const [href, more] of linksTo(await read(at), filled(`/${lang}${next}`, places))) {
      const end = await follow(href, after, { ...places, ...more })
      if (end !== undefined) return end
    }
    return undefined
  }
  return follow(`/${lang}${way[0] ?? ''}`, way.slice(1), {})
}
