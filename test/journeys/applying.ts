import type { Page } from '@playwright/test'
import { dayOf, daysLater, writtenDay } from '../../src/kit/dates.ts'
import { expect } from './support.ts'

const dayIn = (days: number) => writtenDay(daysLater(dayOf(new Date()), days), 'fi')

/** Fills a form in the browser at once: days inside the example call, small numbers, words, the last of each choice. */
const filling = `(form, { start, later }) => {
  const typed = (name) =>
    name === 'starts_on' ? start
    : /(^ends_on|\\.(date|on))$/.test(name) ? later
    : /\\.(probability|impact|months)$/.test(name) ? '3'
    : /(amount|estimate|_sum)$/.test(name) ? '1 000,50'
    : 'Vastaus kohtaan ' + name
  for (const field of form.querySelectorAll('input[type=text], textarea')) if (field.value === '') field.value = typed(field.name)
  for (const list of form.querySelectorAll('select')) list.selectedIndex = 1
  for (const choice of form.querySelectorAll('input[type=radio], input[type=checkbox]')) choice.checked = true
}`

/** Fills every field of a section's form and sends it on. */
export async function fillSection(page: Page, address: string): Promise<void> {
  await page.goto(address)
  const form = page.locator(`form[method=post][action="${address}"]`)
  const days = JSON.stringify({ start: dayIn(100), later: dayIn(600) })
  await page.evaluate(`(${filling})(document.querySelector('form[method=post][action="${address}"]'), ${days})`)
  await form
    .getByRole('button', { name: /jatka|fortsätt/ })
    .last()
    .click()
  await expect(page).not.toHaveURL(address)
}

/** The address of the application whose page is open, without what follows it. */
export const applicationAt = (page: Page): string => new URL(page.url()).pathname.split('/').slice(0, 5).join('/')
