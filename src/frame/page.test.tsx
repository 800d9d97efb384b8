import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Actor, Role } from '../people/person.ts'
import { Alert } from '../ui/note.tsx'
import { navigation } from './navigation.ts'
import { Page, type PageProps } from './page.tsx'
import type { View } from './view.ts'

const view: View = {
  lang: 'fi',
  path: '/projects?q=lupa',
  who: null,
  now: new Date('2026-11-22T12:00:00Z'),
  example: true,
  version: '0.1.0',
}
const html = (more: Partial<PageProps> = {}, seen: Partial<View> = {}) =>
  renderToStaticMarkup(<Page view={{ ...view, ...seen }} title="Hankkeet" {...more} />)

const acting = (kind: 'municipality' | 'authority' | 'other', ...roles: Role[]): Actor => {
  const organisation = {
    id: '1',
    name: { fi: { text: 'Esimerkkikunta 1', by: 'original' as const } },
    kind,
    example: true,
  }
  const mandate = { organisation, roles }
  return {
    id: 'p',
    name: 'Eeva Esimerkki',
    lang: 'fi',
    example: true,
    actingFor: organisation,
    roles,
    mandates: [mandate, mandate],
  }
}
const places = (who: Actor | null, seen: Partial<View> = {}) =>
  navigation({ ...view, who, ...seen }).map((link) => link.place)
const publicPlaces = ['calls', 'projects', 'solutions', 'cooperation', 'municipalities', 'announcements']

describe('a page', () => {
  test('says its language and its title', () => {
    expect(html()).toMatch(/^<html lang="fi">/)
    expect(html()).toContain('<title>Hankkeet – Talko</title>')
    expect(html({}, { lang: 'sv' })).toMatch(/^<html lang="sv">/)
  })

  test('changes the language without leaving the page or the search', () => {
    expect(html()).toContain('<a href="/sv/projects?q=lupa" lang="sv" hrefLang="sv"><span class="word">Svenska</span>')
    expect(html()).toContain('<link rel="alternate" hrefLang="en" href="/en/projects?q=lupa"/>')
    expect(html({}, { path: '/' })).toContain('<a href="/sv" lang="sv"')
  })

  test('sends no script unless the page names one', () => {
    expect(html()).not.toContain('<script')
    expect(html({ scripts: ['autosave'] })).toContain(
      '<script type="module" src="/assets/autosave.js?v=0.1.0"></script>',
    )
  })

  test('asks nothing of other hosts', () => expect(html()).not.toMatch(/(href|src)="(https?:)?\/\//))

  test('begins with a way past the menus', () => {
    expect(html()).toContain('<body><a class="skip" href="#main">Siirry sisältöön</a>')
    expect(html()).toContain('<main id="main" tabindex="-1">')
  })

  test('tells when everything is an example, and only then', () => {
    expect(html()).toContain('Esimerkkiympäristö')
    expect(html({}, { example: false })).not.toContain('Esimerkkiympäristö')
  })

  test('shows the way from the front page to here', () => {
    expect(html({ crumbs: [] })).toContain(
      '<ol><li><a href="/fi">Etusivu</a></li><li aria-current="page">Hankkeet</li></ol>',
    )
    expect(html()).not.toContain('Murupolku')
  })

  test('that came back with errors says so in its title', () => {
    expect(html({ failed: true })).toContain('<title>Virhe: Hankkeet – Talko</title>')
  })

  test('tells first what came of the last deed', () => {
    const text = html({ alert: <Alert kind="good">Tallennettu</Alert> })
    expect(text.indexOf('Tallennettu')).toBeLessThan(text.indexOf('<h1'))
  })

  test('brings a person who signs in back to where the person was', () => {
    expect(html()).toContain('href="/fi/sign-in?back=%2Ffi%2Fprojects%3Fq%3Dlupa"')
  })

  test('shows for whom one acts, how to change it and how to sign out', () => {
    const text = html({}, { who: acting('municipality', 'editor') })
    expect(text).toContain('Toimit organisaation puolesta:</span> <strong>Esimerkkikunta 1</strong>')
    expect(text).toContain('href="/fi/acting"')
    expect(text).toContain('<form action="/fi/sign-out" method="post">')
  })

  test('escapes the title', () => expect(html({ title: '<x>' })).toContain('<title>&lt;x&gt; – Talko</title>'))
})

describe('the menu', () => {
  test('shows everybody what is public', () => expect(places(null)).toEqual(publicPlaces))
  test('leads a municipality to its tasks first', () =>
    expect(places(acting('municipality', 'editor'))).toEqual(['my', ...publicPlaces]))
  test('leads officers to the desk', () => {
    for (const role of ['registrar', 'presenter', 'decision_maker', 'programme_manager', 'payer', 'auditor'] as const)
      expect(places(acting('authority', role))).toEqual(['desk', ...publicPlaces])
  })
  test('leads an assessor to what is to be assessed and not to the desk', () => {
    expect(places(acting('other', 'assessor'))).toEqual(['assess', ...publicPlaces])
  })
  test('leads the administrator of the service to administration, that of a municipality not', () => {
    expect(places(acting('authority', 'admin'))).toContain('admin')
    expect(places(acting('municipality', 'admin'))).not.toContain('admin')
  })
  test('counts the tasks that wait at the first work place', () => {
    const links = navigation({ ...view, who: acting('municipality', 'editor'), tasks: 3 })
    expect(links.map((link) => link.tasks)).toEqual([3, 0, 0, 0, 0, 0, 0])
    expect(html({}, { who: acting('municipality', 'editor'), tasks: 3 })).toContain('3 tehtävää odottaa')
  })
  test('is opened on a phone by a button, without a script, which tells what waits behind it', () => {
    const text = html({}, { who: acting('municipality', 'editor'), tasks: 3 })
    const button = /<button class="opens" type="button" popoverTarget="([^"]+)">(.*?)<\/button>/i.exec(text)
    expect(button?.[2]).toContain('3 tehtävää odottaa')
    expect(text).toContain(`id="${button?.[1]}" popover="auto"`)
    expect(text).not.toContain('<script')
  })
  test('marks where one is', () => {
    const here = (path: string) => navigation({ ...view, path }).find((link) => link.place === 'projects')?.here
    expect([
      here('/projects'),
      here('/projects?q=x'),
      here('/projects/varkaus-2021'),
      here('/calls'),
      here('/projectsx'),
    ]).toEqual(['page', 'page', 'section', undefined, undefined])
  })
  test('marks the place that the way leads through where the address is under none', () => {
    const marked = (path: string, ...way: string[]) => {
      const crumbs = way.map((href) => ({ text: 'x', href }))
      return navigation({ ...view, path }, crumbs).flatMap(({ place, here }) =>
        here === undefined ? [] : [place, here],
      )
    }
    for (const path of ['/adoption/2021-05', '/kits/2021-05', '/subjects/2021-05?x']) {
      expect(marked(path, '/fi/projects', '/fi/projects/2021-05')).toEqual(['projects', 'section'])
      expect(marked(path, '/fi/solutions', '/fi/solutions/2021-05')).toEqual(['solutions', 'section'])
      expect(marked(path)).toEqual([])
    }
    expect(marked('/families/permits', '/fi/solutions', '/fi/families')).toEqual(['solutions', 'section'])
    expect(marked('/calls/2026', '/fi/projects')).toEqual(['calls', 'section'])
    expect(html({ crumbs: [{ text: 'Ratkaisut', href: '/fi/solutions' }] }, { path: '/adoption/x' })).toContain(
      '<a href="/fi/solutions" aria-current="true">',
    )
  })
})
