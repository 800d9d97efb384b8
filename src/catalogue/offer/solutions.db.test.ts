import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { seededAt, seededOn } from '../../../test/seeded.ts'
import { enterProject } from '../../../test/situations/near-projects.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { byAlphabet, langs } from '../../kit/lang.ts'
import { importSolutions } from '../actions/import-solutions.ts'
import { offerFacets, offerSorts } from './offered.ts'
import type { SolutionsFile } from './solution-file.ts'
import { searchWorks } from '../reads.ts'
import { findOffer } from '../reads/offer.ts'
import { listOfferChoices, searchOffered } from '../reads/offered.ts'

const file = <Name extends keyof SolutionsFile>(name: string, _as: Name): SolutionsFile[Name] =>
  JSON.parse(readFileSync(`db/seeds/catalogue/${name}.json`, 'utf8'))
const files: SolutionsFile = {
  sources: file('sources', 'sources'),
  families: file('families', 'families'),
  solutions: file('solutions', 'solutions'),
  projects: file('work-families', 'projects'),
}

let base: TestDatabase
let house: ReturnType<typeof visitors>
beforeAll(async () => {
  base = await freshDatabase('seeded')
  house = visitors(base, () => seededAt)
})
afterAll(() => base.close())

const search = (text: string, more: object = {}) =>
  searchOffered(base.read, text, { lang: 'fi', limit: 500, on: seededOn, ...more })
const slugs = async (text: string, more: object = {}) => (await search(text, more)).works.map((work) => work.slug)

describe('what can be taken into use', () => {
  test('entered again stays as it is', async () => {
    expect(await importSolutions({ db: base.write, now: seededAt }, files)).toEqual({ ok: true, value: 0 })
  })

  test('is there whole: every solution of the file with its licence, owner and problem', async () => {
    const { works } = await search('', { kind: 'solution' })
    expect(works).toHaveLength(48)
    const evaka = works.find((work) => work.slug === 'evaka')
    expect(evaka).toMatchObject({ licence: 'LGPL-2.1-or-later', status: 'in_use', coordinator: { code: '049' } })
    expect(evaka?.families.map((one) => one.key)).toEqual(['e_services', 'culture_education'])
  })

  test('is told in which state it is on the day that is asked for, where that is our conclusion', async () => {
    const { rows } = await base.owner
      .query(`update catalogue.work set period_from = '2026-11-01', period_to = '2026-11-30'
      where slug = '2021-17' returning id`)
    const days = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01']
    const states = ['planned', 'building', 'building', 'ended']
    const told = await Promise.all(days.map((on) => findOffer(base.read, rows[0].id, on)))
    expect(told.map(({ offer }) => offer.status)).toEqual(states)
    const listed = await Promise.all(days.map((on, i) => slugs('', { on, status: states[i] })))
    expect(listed.map((some) => some.includes('2021-17'))).toEqual(days.map(() => true))
  })

  test('leads from its page to telling that one takes it into use, by way of signing in, and not who may not', async () => {
    const own = (path: string) => `/sv/adoption/${path}/own`
    const [maja, officer] = [await house.as('partner-sv'), await house.as('officer')]
    for (const [page, slug] of [
      ['solutions', 'evaka'],
      ['projects', '2021-10'],
    ] as const) {
      const at = `/sv/${page}/${slug}`
      expect((await house.get(at, maja)).text).toContain(`href="${own(slug)}">Vi tar i bruk det här</a>`)
      const visitor = /href="([^"]*)">Vi tar i bruk det här</.exec((await house.get(at)).text)?.[1] ?? ''
      expect(decodeURIComponent(visitor)).toBe(`/sv/sign-in?back=${own(slug)}`)
      expect((await house.get(at, officer)).text).not.toContain('Vi tar i bruk det här')
    }
  })

  test('stands before funded projects where nothing is asked, and among them where something is', async () => {
    const all = await search('')
    expect(all.works.slice(0, 48).every((work) => work.kind === 'solution')).toBe(true)
    const kinds = new Set((await search('rakennusvalvonnan luvat sähköisesti')).works.map((work) => work.kind))
    expect([...kinds].toSorted()).toEqual(['project', 'solution'])
  })

  test('is found by its meaning in each language', async () => {
    for (const [text, slug] of [
      ['varhaiskasvatuksen hakemukset', 'evaka'],
      ['ansökan om plats på dagis', 'evaka'],
      ['booking of rooms', 'respa-varaamo'],
      ['medborgarinitiativ', 'kansalaisaloite'],
    ] as const)
      expect((await slugs(text)).slice(0, 5)).toContain(slug)
  })

  test('is never in the list of funded projects, nor in the search over them', async () => {
    const projects = new Set(
      (await searchWorks(base.read, '', { lang: 'fi', limit: 500 })).works.map((one) => one.slug),
    )
    const met = (await searchWorks(base.read, 'varhaiskasvatuksen hakemukset', { lang: 'fi', limit: 500 })).works
    for (const { slug } of files.solutions) expect(projects.has(slug)).toBe(false)
    expect(met.map((one) => one.slug)).not.toContain('evaka')
  })
})

describe('the filters', () => {
  test('count what each choice would leave, and leave exactly that', async () => {
    for (const text of ['', 'kaava']) {
      const choices = await listOfferChoices(base.read, text, { lang: 'fi', on: seededOn })
      for (const { facet, key, count } of choices) expect((await search(text, { [facet]: key })).total).toBe(count)
    }
    const facets = (await listOfferChoices(base.read, '', { lang: 'fi', on: seededOn })).map((one) => one.facet)
    expect(new Set(facets)).toEqual(new Set(offerFacets))
  })

  test('do not change with the order, which is that of the words of the reader, of time or of money', async () => {
    const whole = new Set(await slugs(''))
    for (const sort of offerSorts) expect(new Set(await slugs('', { sort }))).toEqual(whole)
    const titles = (await search('', { sort: 'title', kind: 'solution' })).works.map((one) => one.title?.fi?.text ?? '')
    const told = titles.filter((title) => title !== '')
    expect(told).toEqual(told.toSorted(byAlphabet('fi')))
    const costs = (await search('', { sort: 'cost' })).works.map((one) => one.costCents ?? one.grantedCents ?? Infinity)
    expect(costs).toEqual(costs.toSorted((a, b) => a - b))
    const years = (await search('', { sort: 'newest' })).works.map((one) => one.year ?? 0)
    expect(years).toEqual(years.toSorted((a, b) => b - a))
    const { text } = await house.get('/sv/solutions?q=kaava&sort=owner')
    expect(text).toMatch(/aria-current="[a-z]+"[^>]*>Ägare|Ägare/)
    expect(text).toContain('sort=title')
  })

  test('find a funded project by the state that follows from its period, and say that it is a conclusion', async () => {
    await enterProject(base, { slug: 'under-way', owner: 'joint', title: { fi: 'Vielä kesken' } })
    await base.owner.query(`update catalogue.work set period_to = '2999-12-31' where slug = 'under-way'`)
    const [ended, building] = await Promise.all(['ended', 'building'].map((status) => slugs('', { status })))
    expect([ended?.includes('2021-13'), building?.includes('under-way')]).toEqual([true, true])
    expect(await slugs('', { status: 'unsaid' })).toContain('2018-01') // no source tells its period
    expect((await house.get('/sv/solutions?status=ended&kind=project')).text).toContain(
      'avslutat (slutsats av projekttiden)',
    )
    expect((await house.get('/fi/projects/2021-13')).text).toContain('päättynyt (päätelty hankkeen ajasta)')
    expect((await house.get('/fi/solutions/evaka')).text).not.toContain('päätelty')
  })

  test('together narrow further, and the counts of one follow the others', async () => {
    const filter = { family: 'security', kind: 'solution' }
    const choices = await listOfferChoices(base.read, '', { ...filter, lang: 'fi', on: seededOn })
    const mit = choices.find((one) => one.facet === 'licence' && one.key === 'MIT')
    expect(mit?.count).toBe((await slugs('', { ...filter, licence: 'MIT' })).length)
    expect(await slugs('', { ...filter, licence: 'MIT' })).toEqual(['x-road'])
  })
})

test.each(langs)('in %s the list and a page answer without a script, and say what is not published', async (lang) => {
  for (const path of [
    '/solutions',
    '/solutions?q=kaava&licence=MIT',
    '/solutions?page=2',
    '/solutions/evaka',
    '/solutions/topten',
  ]) {
    const { status, text } = await house.get(`/${lang}${path}`)
    expect(status).toBe(200)
    expect(text).not.toContain('<script')
    expect(text).not.toMatch(/undefined|\[object|NaN|\{\w+\}/)
  }
})

test('an address leads to the page of the kind that the work is', async () => {
  expect((await house.get('/sv/projects/evaka')).to).toBe('/sv/solutions/evaka')
  expect((await house.get('/sv/solutions/2021-10')).to).toBe('/sv/projects/2021-10')
  expect((await house.get('/sv/solutions/nothing')).status).toBe(404)
})

test.each(['%27%29%3B--', 'a', '%F0%9F%98%80', 'kaava%20%26%20%21%20%7C%20%3A%2A', `${'kaava%20'.repeat(2_000)}`])(
  'whatever is typed is a question: %s',
  async (q) => {
    expect((await house.get(`/fi/solutions?q=${q}&family=..&licence=%27&page=-1`)).status).toBe(200)
  },
)

test('a question of signs alone finds nothing, and a long one says that its beginning was read', async () => {
  for (const q of ['🏗️', '&|! ()']) {
    expect((await search(q)).total).toBe(0)
    expect((await searchWorks(base.read, q, { lang: 'fi', limit: 5 })).total).toBe(0)
  }
  for (const page of ['projects', 'solutions']) {
    expect((await house.get(`/fi/${page}?q=${'kaava%20'.repeat(60)}`)).text).toContain('300 ensimmäistä merkkiä')
    expect((await house.get(`/fi/${page}?q=kaava`)).text).not.toContain('300 ensimmäistä merkkiä')
  }
})

test('a word that stands in the summary alone is marked there, and is the reason', async () => {
  const { text } = await house.get('/fi/solutions?q=sijoitukset')
  expect(text).toMatch(/<mark>sijoitukset<\/mark>/)
  expect(text).toMatch(/Löytyi sanoilla[^.]*<mark[^>]*>sijoitukset/)
})

test('the files hold the same works as the list, in the words of the page', async () => {
  const { text } = await house.get('/sv/solutions.csv?family=security&kind=solution')
  const { total } = await search('', { family: 'security', kind: 'solution' })
  expect(text.trim().split('\r\n').length).toBe(total + 1)
  expect(text).toContain('EUPL-1.2')
})
