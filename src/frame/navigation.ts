import { paths } from '../paths.ts'
import { actsForApplicant, holds, type Actor, type Role } from '../people/person.ts'
import type { Crumb } from '../ui/crumbs.tsx'
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

const isUnder = (at: string, href: string): boolean => at === href || at.startsWith(`${href}/`)

/**
 * The main menu: work places of the person first, then what everybody sees. The count of tasks stands at the first work place. A page
 * whose address is under no place of the menu belongs to the one that the way to it leads through.
 */
export function navigation(view: View, way: readonly Crumb[] = []): readonly NavigationLink[] {
  const work = view.who === null ? [] : workPlaces(view.who)
  const places = [...work, ...publicPlaces].map((place) => ({ place, href: paths[place](view.lang) }))
  const [at = ''] = `/${view.lang}${view.path}`.split('?')
  const through = places.some(({ href }) => isUnder(at, href)) ? [] : way.map(({ href }) => href)
  return places.map(({ place, href }, index) => {
    const tasks = index === 0 && work.length > 0 ? (view.tasks ?? 0) : 0
    const section = isUnder(at, href) || through.includes(href) ? 'section' : undefined
    return { place, href, here: at === href ? 'page' : section, tasks }
  })
}
