import type { Lang } from '../kit/lang.ts'
import { paths } from '../paths.ts'
import { actsForApplicant, holds, type Actor, type Role } from '../people/person.ts'
import type { View } from './view.ts'

/** The names of links in the main menu, as texts.ts has them. */
export type Place =
  | 'calls'
  | 'projects'
  | 'solutions'
  | 'cooperation'
  | 'municipalities'
  | 'announcements'
  | 'my'
  | 'desk'
  | 'assess'
  | 'admin'

export type NavigationLink = {
  readonly place: Place
  readonly href: string
  /** 'page': exactly here · 'section': somewhere under it. */
  readonly here: 'page' | 'section' | undefined
  readonly tasks: number
}

const deskRoles = [
  'registrar',
  'presenter',
  'decision_maker',
  'programme_manager',
  'payer',
  'auditor',
] as const satisfies readonly Role[]

/** The work places of a person as the organisation acted for gives them; one's own work stands before what is public. */
function workPlaces(who: Actor): readonly Place[] {
  const administers = holds(who, 'admin') && !actsForApplicant(who)
  return [
    ...(actsForApplicant(who) ? ['my' as const] : []),
    ...(administers || holds(who, ...deskRoles) ? ['desk' as const] : []),
    ...(holds(who, 'assessor') ? ['assess' as const] : []),
    ...(administers ? ['admin' as const] : []),
  ]
}

const publicPlaces = ['calls', 'projects', 'solutions', 'cooperation', 'municipalities', 'announcements'] as const

/** What belongs to a place though its address does not begin with it; a work of any kind has its pages under the projects. */
const alsoUnder: Partial<Record<Place, (lang: Lang) => readonly string[]>> = {
  solutions: (lang) => [paths.families(lang)],
  projects: (lang) => [
    paths.similar(lang),
    ...[paths.subjects, paths.kit, paths.adoption].map((of) => of(lang, '').replace(/\/$/, '')),
  ],
}

function hereAt(place: Place, lang: Lang, path: string): NavigationLink['here'] {
  const [at = ''] = `/${lang}${path}`.split('?')
  const href = paths[place](lang)
  if (at === href) return 'page'
  const under = [href, ...(alsoUnder[place]?.(lang) ?? [])]
  return under.some((one) => at === one || at.startsWith(`${one}/`)) ? 'section' : undefined
}

/** The main menu: work places of the person first, then what everybody sees. The count of tasks stands at the first work place. */
export function navigation(view: View): readonly NavigationLink[] {
  const work = view.who === null ? [] : workPlaces(view.who)
  return [...work, ...publicPlaces].map((place, index) => {
    const href = paths[place](view.lang)
    const tasks = index === 0 && work.length > 0 ? (view.tasks ?? 0) : 0
    return { place, href, here: hereAt(place, view.lang, view.path), tasks }
  })
}
