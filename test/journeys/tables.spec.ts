import { applicationAt } from './applying.ts'
import { expect, expectAccessible, signIn, test } from './support.ts'

test('two parties write in the same table of goals at once: each sees what the other writes, and both stay', async ({
  page,
  browser,
  baseURL,
}) => {
  const there = await browser.newContext({ reducedMotion: 'reduce' })
  const maja = await there.newPage()
  await signIn(page, 'Aino Esimerkki', { back: '/fi/my' })
  await page.getByRole('link', { name: 'Tapahtumaluvat yhdestä paikasta', exact: true }).first().click()
  const at = `${await applicationAt(page)}/goals`
  await page.goto(at)
  await maja.goto(`${baseURL}/sv`)
  await signIn(maja, 'Maja Exempel', { lang: 'sv', back: '/sv/my' })
  await maja.goto(`${baseURL}${at.replace('/fi/', '/sv/')}`)
  await expect(page.getByText(/Täällä nyt: .*Maja Exempel/)).toBeVisible()
  await expect(maja.getByText(/Här nu: .*Aino Esimerkki/)).toBeVisible()

  const cell = (row: number, column: string) => `[name="goals.${row}.${column}"]`
  await page.locator(cell(0, 'indicator')).fill('Ainon mittari')
  await maja.locator(cell(0, 'source')).fill('Majas källa')
  await expect(page.locator(cell(0, 'source'))).toHaveValue('Majas källa')
  await expect(maja.locator(cell(0, 'indicator'))).toHaveValue('Ainon mittari')
  await expect(page.getByText(/Maja Exempel muutti tätä klo/)).toBeVisible()
  await expect(page.locator(cell(0, 'indicator'))).toBeFocused() // all that while one is in the table

  await maja.getByRole('button', { name: 'Lägg till en rad' }).first().click()
  await maja.locator(cell(1, 'goal')).fill('Andra målet')
  await expect(page.locator(cell(1, 'goal'))).toHaveValue('Andra målet')
  await page.locator(cell(1, 'indicator')).fill('Toinen mittari')
  await expect(maja.locator(cell(1, 'indicator'))).toHaveValue('Toinen mittari')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Tallenna ja jatka' }).last().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Onko tämä jo tehty?' })).toBeVisible()
  await page.goto(at)
  for (const [row, column, text] of [
    [0, 'indicator', 'Ainon mittari'],
    [0, 'source', 'Majas källa'],
    [1, 'goal', 'Andra målet'],
    [1, 'indicator', 'Toinen mittari'],
  ] as const)
    await expect(page.locator(cell(row, column))).toHaveValue(text)
  await there.close()
})
