import type { Lang } from '../kit/lang.ts'
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
  /** Version of the program; also tells browsers when the stylesheet has changed. */
  readonly version?: string | undefined
}

/** The same page in another language. */
export const pathIn = (view: View, lang: Lang): string => `/${lang}${view.path === '/' ? '' : view.path}`
