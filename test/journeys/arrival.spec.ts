import { expect, expectAccessible, expectLanguage, expectNarrow, press, signIn, tabTo, test } from './support.ts'

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

test('an example person signs in and out', async ({ page }) => {
  await signIn(page, 'Aino Esimerkki')
  await tabTo(page, page.getByRole('link').first())
  expect(page.url()).toContain('/fi/')
})
