import { expect, expectAccessible, expectLanguage, expectNarrow, press, signIn, test } from './support.ts'

test('a visitor arrives in the language of the browser and may change it on the page', async ({ page }) => {
  await page.goto('/')
  await expectLanguage(page, 'fi')
  await expectAccessible(page)
  await expectNarrow(page)
  await page.getByRole('link', { name: 'Svenska' }).click()
  await expectLanguage(page, 'sv')
  await page.getByRole('link', { name: 'English' }).click()
  await expectLanguage(page, 'en')
})

test('an example person signs in by keyboard alone', async ({ page }) => {
  await page.goto('/fi/sign-in')
  await expectAccessible(page)
  await press(page, page.getByRole('button', { name: /Aino Esimerkki/ }))
  await page.waitForURL((url) => !url.pathname.includes('sign-in'))
})

test('a person signs in for one page, comes back to it, and signs out again', async ({ page }) => {
  await signIn(page, 'Maja Exempel', { lang: 'sv', back: '/sv/gallery' })
  await expect(page).toHaveURL(/\/sv\/gallery$/)
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await expect(page.getByRole('link', { name: 'Logga in' })).toBeVisible()
})
