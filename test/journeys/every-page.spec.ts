import type { Page } from '@playwright/test'
import type { Lang } from '../../src/kit/lang.ts'
import { endOf, ownPages, publicPages, type PageKind, type Who } from '../situations/every-page.ts'
import { addressOf } from '../situations/page-links.ts'
import { bodyOf, makePages, type Visitor } from '../situations/pages-made.ts'
import { axeOf, expect, signIn, test } from './support.ts'

// Every kind of page of the product as its person opens it, in a browser: axe, 320 px, console. What can be read without a browser is
// tested in test/house/every-page.db.test.ts, where a door that is missing in the list fails.
test.describe.configure({ mode: 'parallel', timeout: 240_000 }) // a busy machine takes seconds for a page
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 320, height: 640 }, screenshot: 'off' }) // what is wrong is told in words

type Person = Exclude<Who, 'visitor'>
const names: Readonly<Record<Person, string>> = {
  coordinator: 'Aino Esimerkki',
  'partner-fi': 'Tuomo Näyte',
  'partner-sv': 'Maja Exempel',
  'small-sv': 'Siv Ensam',
  joint: 'Saara Seutu',
  officer: 'Eeva Esittelijä',
  'assessor-fi': 'Antti Arvioija',
  'assessor-sv': 'Berit Bedömare',
  'decision-maker': 'Risto Ratkaisija',
  administrator: 'Olli Ylläpitäjä',
}

/** Everybody who has pages of their own in the list, so that nobody is left out here. */
const people = [...Map.groupBy(ownPages, ({ who }) => who)].flatMap(([who, kinds]) =>
  who === 'visitor' ? [] : [{ who, kinds }],
)
/** Siv Ensam works in Swedish alone. */
const langsOf = (who: Person) => (who === 'small-sv' ? (['sv'] as const) : (['fi', 'sv'] as const))

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

/** How much axe looks at: everything in the language that comes first, what hangs on words in the others. */
const looksAt = (lang: Lang, first: Lang) => (lang === first ? 'all' : 'words')

const narrow = { width: 320, height: 640 }
const wide = { width: 1280, height: 900 }

/** Rows of a table are alike: axe looks at the first twenty, after the width of all of them has been read. */
const twentyRows = `for (const body of document.querySelectorAll('tbody')) [...body.rows].slice(20).forEach((row) => row.remove())`

type Walk = { readonly kinds: readonly PageKind[]; readonly lang: Lang; readonly first: Lang }

/** What axe says of the page, everything in a wide window. */
async function toldOf(page: Page, looked: 'all' | 'words'): Promise<readonly string[]> {
  await page.evaluate(twentyRows)
  if (looked === 'words') return axeOf(page, looked)
  await page.setViewportSize(wide)
  const told = await axeOf(page, looked)
  await page.setViewportSize(narrow)
  return told
}

/** What is wrong with a page as a browser shows it. */
async function faultsOn(page: Page, address: string, { lang, first }: Walk): Promise<readonly string[]> {
  const status = (await page.goto(address))?.status()
  if (status !== 200) return [`${status}`]
  const language = await page.locator('html').getAttribute('lang')
  const headings = await page.locator('h1').count()
  const width: number = await page.evaluate('document.documentElement.scrollWidth')
  return [
    ...(language === lang ? [] : [`is in ${language}`]),
    ...(headings === 1 ? [] : [`${headings} headings of the first level`]),
    ...(width <= narrow.width ? [] : [`${width} px wide at ${narrow.width} px`]),
    ...(await toldOf(page, looksAt(lang, first))),
  ]
}

async function expectAll(page: Page, walk: Walk): Promise<void> {
  const { kinds, lang } = walk
  const read = reading(page)
  const faults: string[] = []
  for (const kind of kinds.filter(({ once = false }) => !once || lang === walk.first)) {
    const address = await addressOf(kind, lang, read)
    const found = address === undefined ? ['no link leads there'] : await faultsOn(page, address, walk)
    faults.push(...found.map((fault) => `${endOf(kind)} ${address ?? ''}: ${fault}`))
  }
  expect(faults).toEqual([])
}

for (const lang of ['fi', 'sv', 'en'] as const)
  test(`every public page is accessible, fits a narrow screen and is quiet in ${lang}`, async ({ page }) => {
    const kinds: readonly PageKind[] = [...publicPages, { who: 'visitor', way: ['/sign-in'] }]
    await expectAll(page, { kinds, lang, first: 'fi' })
  })

for (const { who, kinds } of people) {
  const langs = langsOf(who)
  for (const lang of langs)
    test(`every page that ${names[who]} opens is accessible, fits a narrow screen and is quiet in ${lang}`, async ({
      page,
    }) => {
      await signIn(page, names[who], { lang })
      await makePages(who, visitorOf(page))
      await expectAll(page, { kinds, lang, first: langs[0] })
    })
}
