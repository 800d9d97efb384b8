import { expect, expectAccessible, expectNarrow, press, tabTo, test } from './support.ts'

test('the map of municipalities is read by keyboard alone, and the table beside it says the same', async ({ page }) => {
  await page.goto('/sv/municipalities')
  await press(page, page.getByRole('link', { name: 'Se kommunerna på kartan' }))
  await press(page, page.getByRole('link', { name: 'Kommunen har tagit i bruk' }))
  await expect(page).toHaveURL(/layer=adopted/)
  await expectAccessible(page)
  await expectNarrow(page)
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Åbo', exact: true }) })
  const count = await row.getByRole('cell').last().textContent()
  const area = page.getByRole('link', { name: `Åbo: ${count} i bruk` })
  await tabTo(page, area, 400)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Åbo')
  await page.goBack()
  await press(page, page.getByRole('link', { name: 'Hoppa över kartan till tabellen' }))
  await expect(page).toHaveURL(/#places$/)
})
