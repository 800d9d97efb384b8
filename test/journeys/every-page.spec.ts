import type { Page } from '@playwright/test'
import type { Lang } from '../../src/kit/lang.ts'
import { endOf, ownPages, publicPages, type PageKind } from '../situations/every-page.ts'
import { addressOf } from '../situations/page-links.ts'
import { bodyOf, makePages, type Visitor } from '../situations/pages-made.ts'
import { axeOf, expect, signIn, test } from './support.ts'

// Every kind of page of the product as its person opens it, in a browser: axe, 320 px, console. What can be read without a browser is
// tested in test/house/every-page.db.test.ts, where a door that is missing in the list fails.
test.describe.configure({ mode: 'parallel', timeout: 240_000 }) // a busy machine takes seconds for a page
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 320, height: 640 }, screenshot: 'off' }) // what is wrong is told in words

const names = {
  coordinator: 'Aino Esimerkki',
  'partner-fi': 'Tuomo Näyte',
  joint: 'Saara Seutu',
  officer: 'Eeva Esittelijä',
  'assessor-fi': 'Antti Arvioija',
  'assessor-sv': 'Berit Bedömare',
  'decision-maker': 'Risto Ratkaisija',
  administrator: 'Olli Ylläpitäjä',
}

const people = [
  'officer',
  'joint',
  'coordinator',
  'decision-maker',
  'assessor-fi',
  'assessor-sv',
  'partner-fi',
  'administrator',
] as const

/** Reads pages of the person who has signed in, each once. */
function reading(page: Page) {
  const pages = new Map<string, string>()
  return async (path: string): Promise<string> => {
    const html = pages.get(path) ?? (await (await page.request.get(path)).text())
    pages.set(path, html)
    return html
  }
}

const visitorOf = (page: Page): Visitor => ({
  get: async (path) => (await page.request.get(path)).text(),
  post: (path, fields) =>
    page.request.post(path, {
      headers: { origin: new URL(page.url()).origin, 'content-type': 'application/x-www-form-urlencoded' },
      data: bodyOf(fields).toString(),
      maxRedirects: 0,
    }),
})

/** How much axe looks at: everything in Finnish, what hangs on words in Swedish and English. */
const looksAt = { fi: 'all', sv: 'words', en: 'words' } as const

const narrow = { width: 320, height: 640 }
const wide = { width: 1280, height: 900 }

/** Rows of a table are alike: axe looks at the first twenty, after the width of all of them has been read. */
const twentyRows = `for (const body of document.querySelectorAll('tbody')) [...body.rows].slice(20).forEach((row) => row.remove())`

/** What axe says of the page, in Finnish in a wide window. */
async function toldOf(page: Page, lang: Lang): Promise<readonly string[]> {
  const looked = looksAt[lang]
  await page.evaluate(twentyRows)
  if (looked === 'words') return axeOf(page, looked)
  await page.setViewportSize(wide)
  const told = await axeOf(page, looked)
  await page.setViewportSize(narrow)
  return told
}

/** What is wrong with a page as a browser shows it. */
async function faultsOn(page: Page, address: string, lang: Lang): Promise<readonly string[]> {
  const status = (await page.goto(address))?.status()
  if (status !== 200) return [`${status}`]
  const language = await page.locator('html').getAttribute('lang')
  const headings = await page.locator('h1').count()
  const width: number = await page.evaluate('document.documentElement.scrollWidth')
  return [
    ...(language === lang ? [] : [`is in ${language}`]),
    ...(headings === 1 ? [] : [`${headings} headings of the first level`]),
    ...(width <= narrow.width ? [] : [`${width} px wide at ${narrow.width} px`]),
    ...(await toldOf(page, lang)),
  ]
}

async function expectAll(page: Page, kinds: readonly PageKind[], lang: Lang): Promise<void> {
  const read = reading(page)
  const faults: string[] = []
  for (const kind of kinds) {
    const address = await addressOf(kind, lang, read)
    const found = address === undefined ? ['no link leads there'] : await faultsOn(page, address, lang)
    faults.push(...found.map((fault) => `${endOf(kind)} ${address ?? ''}: ${fault}`))
  }
  expect(faults).toEqual([])
}

for (const lang of ['fi', 'sv', 'en'] as const)
  test(`every public page is accessible, fits a narrow screen and is quiet in ${lang}`, async ({ page }) => {
    await expectAll(page, [...publicPages, { who: 'visitor', way: ['/sign-in'] }], lang)
  })

for (const who of people) {
  const name = names[who]
  const kinds = ownPages.filter((kind) => kind.who === who)
  for (const lang of ['fi', 'sv'] as const)
    test(`every page that ${name} opens is accessible, fits a narrow screen and is quiet in ${lang}`, async ({
      page,
    }) => {
      await signIn(page, name, { lang })
      await makePages(who, visitorOf(page))
      await expectAll(page, kinds, lang)
    })
}
