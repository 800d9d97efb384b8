import type { Lang } from '../kit/lang.ts'

/** Where something was read. `external`: not one of the five documents that the history was built from. */
export type Source = {
  readonly key: string
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly publishedOn: string | null
  readonly lang: string | null
  readonly external: boolean
}

/** What a source is called: its title, else its publisher; undefined where neither is known. */
export const nameOfSource = (source: Source): string | undefined => source.title ?? source.publisher ?? undefined

/** Where it is on the web, short enough to read: 'vm.fi'. Undefined where it has no address. */
export const siteOf = (source: Source): string | undefined =>
  source.url === null ? undefined : new URL(source.url).host.replace(/^www\./, '')

/** The languages we can tell a screen reader; any other text is left unmarked. */
export const langOfSource = (source: Source): Lang | undefined =>
  source.lang === 'fi' || source.lang === 'sv' || source.lang === 'en' ? source.lang : undefined
