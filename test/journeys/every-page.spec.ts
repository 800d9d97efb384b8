import type { Page } from '@playwright/test'
import type { Lang } from '../../src/kit/lang.ts'
import { answeringPages } from '../situations/answering-pages.ts'
import { endOf, ownPages, publicPages, type PageKind, type Who } from '../situations/every-page.ts'
import { addressOf } from '../situations/page-links.ts'
import { bodyOf, makePages, type Sent, type Visitor } from '../situations/pages-made.ts'
import { axeOf, expect, signIn, test } from './support.ts'

// Every kind of page of the product as its person opens it, in a browser: axe, 320 px, console. What can be read without a browser is
// tested in test/house/every-page.db.test.ts, where a door that is missing in the list fails.
test.describe.configure({ mode: 'parallel', timeout: 240_000 }) // a busy machine takes seconds for a page
test.use({ viewport: { width: 320, height: 640 }, screenshot: 'off' }) // what is wrong is told in words

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

/** Everybody who has pages of their own in the list, so that nobody is left out here; who has most of them begins. */
const people = [...Map.groupBy(ownPages, ({ who }) => who)]
  .flatMap(([who, kinds]) => (who === 'visitor' ? [] : [{ who, kinds }]))
  .toSorted((a, b) => b.kinds.length - a.kinds.length)
/** Siv Ensam works in Swedish, the others in Finnish first. */
const langsOf = (who: Person) => (who === 'small-sv' ? (['sv', 'fi', 'en'] as const) : (['fi', 'sv', 'en'] as const))

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

const narrow = { width: 320, height: 640 }
const wide = { width: 1280, height: 900 }

/** Rows of a table are alike: axe looks at the first twenty, after the width of all of them has been read. */
const twentyRows = `for (const body of document.querySelectorAll('tbody')) [...body.rows].slice(20).forEach((row) => row.remove())`

/** The pages of a person; axe looks at everything in the language that comes first, at what hangs on words in the others. */
type Walk = { readonly kinds: readonly PageKind[]; readonly langs: readonly [Lang, ...Lang[]] }

/** What axe says of everything on the page in a wide window. */
async function wholeTold(page: Page): Promise<readonly string[]> {
  await page.evaluate(twentyRows)
  await page.setViewportSize(wide)
  const told = await axeOf(page)
  await page.setViewportSize(narrow)
  return told
}

/** What axe says of the words on the page. */
async function wordsTold(page: Page): Promise<readonly string[]> {
  await page.evaluate(twentyRows)
  return axeOf(page, 'words')
}

/**
 * Puts the page of an address in the place of the one that is open, where axe waits already: the same kind of page in another language
 * is there in a third of the time. Gives its status.
 */
const replacing = (address: string, fields?: Sent) => `(async () => {
  const body = ${fields === undefined ? 'undefined' : `new URLSearchParams(${JSON.stringify(bodyOf(fields).toString())})`}
  const answer = await fetch(${JSON.stringify(address)}, body && { method: 'POST', body })
  const there = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const links = [...there.querySelectorAll('script, link:not([rel="stylesheet"])')]
  for (const one of links) one.remove()
  const styles = [...there.querySelectorAll('link[rel="stylesheet"]')]
  document.replaceChild(document.adoptNode(there.documentElement), document.documentElement)
  await Promise.all(styles.map((one) => one.sheet ?? new Promise((loaded) => one.addEventListener('load', loaded))))
  return answer.status
})()`

/** What is wrong with a page as a browser shows it in a language. */
async function faultsOn(page: Page, lang: Lang, status: unknown, expected = 200): Promise<readonly string[]> {
  if (status !== expected) return [`${status}`]
  const language = await page.locator('html').getAttribute('lang')
  const headings = await page.locator('h1').count()
  const width: number = await page.evaluate('document.documentElement.scrollWidth')
  return [
    ...(language === lang ? [] : [`is in ${language}`]),
    ...(headings === 1 ? [] : [`${headings} headings of the first level`]),
    ...(width <= narrow.width ? [] : [`${width} px wide at ${narrow.width} px`]),
  ]
}

/** The address of the same page in another language, as its language switch has it. */
const inLang = (address: string, from: Lang, to: Lang) => address.replace(`/${from}`, `/${to}`)

async function expectAll(page: Page, { kinds, langs: [first, ...others] }: Walk): Promise<void> {
  const read = reading(page)
  const faults: string[] = []
  for (const kind of kinds) {
    const address = await addressOf(kind, first, read)
    const tell = (found: readonly string[], at = '') =>
      faults.push(...found.map((fault) => `${endOf(kind)} ${at}: ${fault}`))
    if (address === undefined) {
      tell(['no link leads there'])
      continue
    }
    tell(await faultsOn(page, first, (await page.goto(address))?.status()), address)
    tell(await wholeTold(page), address)
    for (const lang of kind.once === true ? [] : others) {
      const there = inLang(address, first, lang)
      tell(await faultsOn(page, lang, await page.evaluate(replacing(there))), there)
      tell(await wordsTold(page), there)
    }
  }
  expect(faults).toEqual([])
}

/** The same of the pages that answer what somebody sent. The person's own pages have been looked at. */
async function expectAnswers(page: Page, who: Who, [first, ...others]: Walk['langs']): Promise<void> {
  const faults: string[] = []
  for (const { to, fields, status } of answeringPages.filter((one) => one.who === who)) {
    const tell = (found: readonly string[], lang: Lang) =>
      faults.push(...found.map((fault) => `${who} /${lang}${to}, answered by ${status}: ${fault}`))
    for (const lang of [first, ...others]) {
      tell(await faultsOn(page, lang, await page.evaluate(replacing(`/${lang}${to}`, fields)), status), lang)
      tell(await (lang === first ? wholeTold(page) : wordsTold(page)), lang)
    }
  }
  expect(faults).toEqual([])
}

test('every public page is accessible, fits a narrow screen and is quiet, in three languages', async ({ page }) => {
  const kinds: readonly PageKind[] = [...publicPages, { who: 'visitor', way: ['/sign-in'] }]
  await expectAll(page, { kinds, langs: ['fi', 'sv', 'en'] })
  await expectAnswers(page, 'visitor', ['fi', 'sv', 'en'])
})

for (const { who, kinds } of people)
  test(`every page that ${names[who]} opens is accessible, fits a narrow screen and is quiet, in three languages`, async ({
    page,
  }) => {
    const langs = langsOf(who)
    await signIn(page, names[who], { lang: langs[0] })
    await makePages(who, visitorOf(page))
    await expectAll(page, { kinds, langs })
    await expectAnswers(page, who, langs)
  })
