import type { Page } from '@playwright/test'
import { texts } from '../../src/applications/texts.ts'
import { words } from '../../src/applications/words.ts'
import { texts as beginning } from '../../src/calls/texts/begin.ts'
import { dayOf, daysLater, writtenDay } from '../../src/kit/dates.ts'
import { paths } from '../../src/paths.ts'
import { expect, expectAccessible } from './support.ts'

const dayIn = (days: number) => writtenDay(daysLater(dayOf(new Date()), days), 'fi')

/** Fills a form in the browser at once: days inside the example call, small numbers, words, the last of each choice. */
const filling = `(form, { start, later }) => {
  const typed = (name) =>
    name === 'starts_on' ? start
    : /(^ends_on|\\.(date|on))$/.test(name) ? later
    : name === 'iban' ? 'FI21 1234 5600 0007 85'
    : /\\.(probability|impact|months)$/.test(name) ? '3'
    : /(amount|estimate|_sum)$/.test(name) ? '1 000,50'
    : 'Vastaus kohtaan ' + name
  for (const field of form.querySelectorAll('input[type=text], textarea')) if (field.value === '') field.value = typed(field.name)
  for (const list of form.querySelectorAll('select')) list.selectedIndex = 1
  for (const choice of form.querySelectorAll('input[type=radio], input[type=checkbox]')) choice.checked = true
}`

type Fields = Readonly<Record<string, string>>

/** Fills every field of a section's form, some with words of one's own, and sends it on. */
export async function fillSection(page: Page, address: string, own: Fields = {}): Promise<void> {
  await page.goto(address)
  const form = page.locator(`form[method=post][action="${address}"]`)
  for (const [name, text] of Object.entries(own)) await form.locator(`[name="${name}"]`).fill(text)
  const days = JSON.stringify({ start: dayIn(100), later: dayIn(600) })
  await page.evaluate(`(${filling})(document.querySelector('form[method=post][action="${address}"]'), ${days})`)
  await form
    .getByRole('button', { name: /jatka|fortsätt/ })
    .last()
    .click()
  await expect(page).not.toHaveURL(address)
}

/** The address of the application whose page opens, without what follows it. */
export async function applicationAt(page: Page): Promise<string> {
  await page.waitForURL((url) => url.pathname.includes('/my/applications/'))
  return new URL(page.url()).pathname.split('/').slice(0, 5).join('/')
}

const sections = ['parties', 'change', 'goals', 'reuse', 'replicability', 'budget', 'risks', 'declarations']

type Lang = 'fi' | 'sv'

/** A party types what it spends in the first year and what it pays itself; other parties' columns are not there to be typed. */
export async function typeCosts(
  page: Page,
  at: string,
  lang: Lang,
  euros: { costs: string; own: string },
): Promise<void> {
  await page.goto(`${at}/budget`)
  await page.locator('.matrix input').first().fill(euros.costs)
  await page.locator('[name="own"]').fill(euros.own)
  await page.getByRole('button', { name: texts[lang].budget.save }).click()
  await expect(page.locator('[name="own"]')).toHaveValue(euros.own.replace(' ', '\u00a0')) // as it was kept
}

/** Writes a party's tasks on the page that is open. */
async function writeTasks(page: Page, at: string, lang: Lang, tasks: string): Promise<void> {
  await page.locator('[name="tasks"]').fill(tasks)
  await page.getByRole('button', { name: texts[lang].work.save }).last().click()
  await page.waitForURL((url) => url.pathname === `${at}/parties`)
}

type ToWrite = { readonly lang: Lang; readonly slug: string; readonly partner: string; readonly title: Fields }

/** From the page of an open call, for a bilingual coordinator that chooses the language of the page: the answers, a partner with its tasks, the coordinator's own tasks and money. Gives the address. */
export async function writeJointly(page: Page, { lang, slug, partner, title }: ToWrite): Promise<string> {
  const t = texts[lang]
  await page.goto(paths.call(lang, slug))
  await page.getByRole('button', { name: beginning[lang].beginIn[lang] }).click()
  const at = await applicationAt(page)
  await fillSection(page, `${at}/identity`, title)
  for (const section of sections) await fillSection(page, `${at}/${section}`)
  await page.goto(`${at}/parties`)
  await page.getByRole('link', { name: t.parties.edit.replace('{party}', '').trim() }).click()
  await writeTasks(page, at, lang, 'Johtaa hanketta / Leder projektet')
  await page.locator('select[name="organisation"]').selectOption({ label: partner })
  await page.getByRole('button', { name: t.parties.addButton, exact: true }).click()
  await writeTasks(page, at, lang, 'Ottaa käyttöön / Tar i bruk')
  await typeCosts(page, at, lang, { costs: '60 000', own: '9 000' })
  return at
}

/** Asks in another language than that of the page, adds a work that others use to the reuse check, and takes it into use. */
export async function baseOnAnother(page: Page, at: string, { asked, work }: { asked: string; work: string }) {
  const t = texts.fi.reuse
  await page.goto(`${at}/reuse`)
  await page.getByLabel(t.searchLabel).fill(asked)
  await page.getByRole('button', { name: t.searchButton, exact: true }).last().click()
  const found = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: work }) })
  await expect(found).toContainText('Käytössä')
  await expectAccessible(page)
  await found.getByRole('button', { name: t.add }).click()
  const taken = page.getByLabel(words.fi.reuse.adopt)
  await taken.check()
  await page.getByRole('button', { name: 'Tallenna ja jatka' }).last().click()
  await page.waitForURL((url) => url.pathname !== `${at}/reuse`)
  await page.goto(`${at}/reuse`)
  await expect(taken).toBeChecked()
  await expect(page.getByRole('link', { name: work }).first()).toBeVisible()
}
