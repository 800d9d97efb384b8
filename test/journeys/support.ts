import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test as plain, expect, type Locator, type Page } from '@playwright/test'
import type { Lang } from '../../src/kit/lang.ts'
import { paths } from '../../src/paths.ts'

export { expect }

/** What went wrong in the browser itself while a journey ran. */
function watch(page: Page, origin: string): readonly string[] {
  const faults: string[] = []
  page.on('pageerror', (fault) => {
    const skipped = fault.message.startsWith('Transition was aborted') // the browser shows the next page without the fading of our style
    if (!skipped) faults.push(`script: ${fault.message}`)
  })
  page.on('console', (message) => {
    const expected = /^(Failed to load resource|WebSocket connection to)/.test(message.text()) // a 404 or 422 that the journey asked for, a line that it cut
    if (message.type() === 'error' && !expected) faults.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`asks another host: ${url.href}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`)
  })
  return faults
}

/** A journey. It fails also when a script fails, a policy is broken, the server faults or another host is asked. */
export const test = plain.extend<{ quiet: void }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const faults = watch(page, new URL(baseURL ?? 'http://localhost').origin)
      await use()
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

/** Signs in as one of the example people, by name, and comes to their own page or to `back`. */
export async function signIn(
  page: Page,
  name: string,
  { lang = 'fi', back = '' }: { lang?: Lang; back?: string } = {},
): Promise<void> {
  await page.goto(paths.signIn(lang, back))
  const person = page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) })
  await person.getByRole('button').click()
  await page.waitForURL((url) => !url.pathname.includes('sign-in'))
}

/** Ends the session of the page's browser, as if it had run out. */
export const loseSession = (page: Page): Promise<void> => page.context().clearCookies()

const require = createRequire(import.meta.url)
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The bar at the foot of the window covers whatever happens to be scrolled under it; axe would call that too small to touch. */
const unstuck = `async (look) => {
  const bars = [...document.querySelectorAll('.bar')]
  for (const bar of bars) bar.style.position = 'static'
  const seen = await look()
  for (const bar of bars) bar.style.position = ''
  return seen
}`

type Violation = {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly string[] }[]
}

/** The rules whose answer hangs on words: names of things, headings, languages. What they do not ask is the same in every language. */
const ofWords = [
  'html-has-lang html-lang-valid html-xml-lang-mismatch valid-lang document-title frame-title',
  'label label-content-name-mismatch label-title-only form-field-multiple-labels autocomplete-valid',
  'link-name button-name input-button-name select-name summary-name skip-link',
  'image-alt image-redundant-alt input-image-alt area-alt object-alt role-img-alt svg-img-alt',
  'aria-command-name aria-dialog-name aria-input-field-name aria-meter-name aria-progressbar-name',
  'aria-tab-name aria-toggle-field-name aria-tooltip-name aria-treeitem-name landmark-unique',
  'empty-heading empty-table-header page-has-heading-one heading-order table-duplicate-name',
].flatMap((names) => names.split(' '))

/**
 * What axe finds against WCAG 2.2 AA on the page as it is now. About half a second: once per kind of page and state. `words` asks
 * only what hangs on words, on a page that has been looked at whole in another language.
 */
export async function axeOf(page: Page, looks: 'all' | 'words' = 'all'): Promise<readonly string[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axeSource)
  const runOnly = looks === 'all' ? { type: 'tag', values: rules } : { type: 'rule', values: ofWords }
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] })
  const found: { violations: readonly Violation[] } = await page.evaluate(
    `(${unstuck})(() => axe.run(document, ${options}))`,
  )
  return found.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join(', ')})`,
  )
}

/** Presses what leads to another page and waits until that page is there: what looks at it at once would see the one that goes. */
export async function follow(page: Page, there: Locator): Promise<void> {
  const arrived = page.waitForEvent('domcontentloaded')
  await there.click()
  await arrived
}

/** No violation of WCAG 2.2 AA on the page as it is now. */
export const expectAccessible = async (page: Page): Promise<void> =>
  expect(await axeOf(page), `axe on ${page.url()}`).toEqual([])

/** The page says its language, has a title of ours and one heading of the first level. */
export async function expectLanguage(page: Page, lang: Lang): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', lang)
  await expect(page).toHaveTitle(/ – Talko$|^Talko/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
}

/** At 320 px nothing but tables in their own box scrolls sideways. */
export async function expectNarrow(page: Page): Promise<void> {
  const before = page.viewportSize() ?? { width: 1280, height: 900 }
  await page.setViewportSize({ width: 320, height: 640 })
  const wide: number = await page.evaluate('document.documentElement.scrollWidth')
  expect(wide, `${page.url()} at 320 px`).toBeLessThanOrEqual(320)
  await page.setViewportSize(before)
}

/** Goes to a place by the Tab key alone, as somebody without a mouse does; fails when it is not reached in `most` steps. */
export async function tabTo(page: Page, place: Locator, most = 80): Promise<void> {
  for (let steps = 0; steps < most; steps++) {
    await page.keyboard.press('Tab')
    if ((await place.and(page.locator(':focus')).count()) === 1) return expectVisibleFocus(page)
  }
  throw new Error(`${place} was not reached by ${most} times Tab on ${page.url()}`)
}

/** Where the focus is can be seen. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const seen: boolean = await page.evaluate(`(() => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement)
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
  })()`)
  expect(seen, `the focus can be seen on ${page.url()}`).toBe(true)
}

/** Writes into a field and presses a button by keyboard alone. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(text)
}

export async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button)
  await page.keyboard.press('Enter')
}
