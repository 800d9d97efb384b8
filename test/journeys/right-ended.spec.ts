import { texts } from '../../src/applications/texts.ts'
import { together } from '../../src/applications/texts/together.ts'
import { texts as beginning } from '../../src/calls/texts/begin.ts'
import { paths } from '../../src/paths.ts'
import { applicationAt } from './applying.ts'
import { expect, signIn, test } from './support.ts'

test('a right that ends in the middle of writing and a tab of yesterday: nothing is written over, and every text can still be read', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  await signIn(page, 'Aino Esimerkki')
  await page.goto(paths.call('fi', 'esimerkki-avoin'))
  await page.getByRole('button', { name: beginning.fi.begin }).click()
  const at = await applicationAt(page)
  await page.goto(`${at}/parties`)
  await page.locator('select[name="organisation"]').selectOption({ label: 'Esimerkkikunta 3' })
  await page.getByRole('button', { name: texts.fi.parties.addButton, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Esimerkkikunta 3' })).toBeVisible()

  const old = await browser.newContext({ javaScriptEnabled: false })
  const yesterday = await old.newPage()
  await yesterday.goto(`${baseURL}/fi`)
  await signIn(yesterday, 'Aino Esimerkki')
  await yesterday.goto(`${baseURL}${at}/change`)
  const there = await browser.newContext({ reducedMotion: 'reduce' })
  const [maja, beside] = [await there.newPage(), await there.newPage()]
  const swedish = `${baseURL}${at.replace('/fi/', '/sv/')}`
  await maja.goto(`${baseURL}/sv`)
  await signIn(maja, 'Maja Exempel', { lang: 'sv' })
  await maja.goto(`${swedish}/change`)
  await beside.goto(page.url().replace('/fi/', '/sv/'))
  await beside.locator('[name="tasks"]').pressSequentially('Leder arbetet')
  await expect(page.locator('[name="tasks"]')).toHaveValue('Leder arbetet')
  await beside.goto(`${swedish}/budget`)
  const hers = maja.locator('[name="problem"]')
  await expect(hers).toHaveAttribute('data-live', 'open')
  await hers.pressSequentially('Skrivet av Maja')
  await expect.poll(async () => (await page.request.get(`${at}/change`)).text()).toContain('Skrivet av Maja') // is kept

  await yesterday.locator('[name="problem"]').fill('Eilisestä välilehdestä')
  await yesterday.getByRole('button', { name: texts.fi.work.save }).last().click()
  await expect(yesterday.getByRole('heading', { level: 1 })).toHaveText(together.fi.merge.title)
  await expect(yesterday.locator('textarea[name="problem"]')).toHaveValue(/Skrivet av Maja[^]*Eilisestä välilehdestä/)

  await page.getByRole('button', { name: texts.fi.parties.remove, exact: true }).click()
  await expect(maja.getByText(together.sv.live.ended).first()).toBeVisible()
  await expect(hers).toHaveValue('Skrivet av Maja')
  await expect(hers).not.toBeEditable()
  await beside.locator('[name="own"]').fill('1 234')
  await expect(beside.getByRole('status').first()).toContainText(together.sv.live.ended)
  await expect(beside.locator('[name="own"]')).toHaveValue('1 234')
  await page.goto(`${at}/change`)
  await expect(page.locator('[name="problem"]')).toHaveValue('Skrivet av Maja')
  await Promise.all([old.close(), there.close()])
})
