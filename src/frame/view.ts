import type { Lang } from '../kit/lang.ts'
import type { Taking } from '../kit/sheet.ts'
import type { Actor } from '../people/person.ts'

/** What every page is told of its surroundings. */
export type View = {
  readonly lang: Lang
  /** Where one is, without the language, with the query: '/projects?q=x'; '' or '/' is the front page. */
  readonly path: string
  readonly who: Actor | null
  readonly now: Date
  /** The whole environment is an example. */
  readonly example: boolean
  /** How many tasks wait for the person. */
  readonly tasks?: number | undefined
  /** How a table of the page is taken away as a file; only pages that are fetched by their address have it. */
  readonly taking?: Taking | undefined
  /** Version of the program; also tells browsers when the stylesheet has changed. */
  readonly version?: string | undefined
}

/** The address of a table of this page as a file: the page's own, with what is asked for. */
export function fileIn({ lang, path }: View, kind: 'csv' | 'xlsx', table: string): string {
  const [at = '', search = ''] = path.split('?')
  const asked = new URLSearchParams(search)
  asked.set('as', kind)
  asked.set('table', table)
  return `/${lang}${at === '/' ? '' : at}?${asked}`
}

/** The same page in another language. */
export const pathIn = (view: View, lang: Lang): string => `/${lang}${view.path === '/' ? '' : view.path}`
