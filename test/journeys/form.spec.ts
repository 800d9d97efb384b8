import type { Page } from '@playwright/test'
import { paths } from '../../src/paths.ts'
import { expect, expectAccessible, expectNarrow, signIn, test } from './support.ts'

/** A draft of a call with a form of its own, begun from the template that is offered first. */
async function begin(page: Page, slug: string): Promise<void> {
  await signIn(page, 'Eeva Esittelijä', { back: paths.newDeskCall('fi') })
  await page.locator('[name="title.fi"]').fill('Lomakkeen haku')
  await page.locator('[name="title.sv"]').fill('Blankettens utlysning')
  await page.getByLabel('Osoitteen loppu').fill(slug)
  await page.getByRole('button', { name: 'Aloita luonnos' }).click()
  await page.getByRole('link', { name: 'Hakemuslomake' }).click()
  await page.getByRole('button', { name: 'Tee haulle oma lomake' }).click()
  await expect(page.getByText('Lomakkeesta ei puutu mitään.')).toBeVisible()
}

/** A question about who the pilots are, asked after the problem, required where the task is statutory. */
async function addQuestion(page: Page): Promise<void> {
  const change = page.getByRole('region', { name: 'Muutos' })
  await change.getByRole('link', { name: 'Lisää kysymys' }).click()
  await page.getByLabel('Yksi vaihtoehto').check()
  await page.locator('[name="label.fi"]').fill('Kuka kokeilee ensin?')
  await page.getByRole('button', { name: 'Lisää', exact: true }).click()
  await page.locator('[name="label.sv"]').fill('Vem prövar först?')
  await page.locator('[name="options.0.label.fi"]').fill('Koulu')
  await page.locator('[name="options.0.label.sv"]').fill('Skolan')
  await page.getByRole('button', { name: 'Lisää rivi' }).click()
  await expect(page.locator('[name="options.0.label.fi"]')).toHaveValue('Koulu')
  await page.locator('[name="options.1.label.fi"]').fill('Kirjasto')
  await page.getByLabel('Vaaditaan, kun ehto täyttyy').check()
  await page.getByLabel('Ehto, jolla vastaus vaaditaan').selectOption('statutory_task=yes')
  await page.getByRole('button', { name: 'Tallenna' }).click()
}

/** What is still unsaid in Swedish is told, mended, and the question is moved up. */
async function finish(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Kuka kokeilee ensin?: Kirjoita vaihtoehdot suomeksi ja ruotsiksi' }).click()
  await page.locator('[name="options.1.label.sv"]').fill('Biblioteket')
  await page.getByRole('button', { name: 'Tallenna' }).click()
  await expect(page.getByText('Lomakkeesta ei puutu mitään.')).toBeVisible()
  await page.getByRole('button', { name: 'Siirrä ylös: Kuka kokeilee ensin?' }).click()
  const asked = page.getByRole('region', { name: 'Muutos' }).getByRole('listitem')
  await expect(asked.nth(-2)).toContainText('Kuka kokeilee ensin?')
}

/** The form as a Swedish-speaking applicant sees it on a phone; a day that is none is told at its field. */
async function preview(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Katso hakijan silmin' }).click()
  await page.getByRole('link', { name: 'Ruotsiksi' }).click()
  await page.getByRole('link', { name: 'Puhelin' }).click()
  const asked = page.getByRole('group', { name: 'Vem prövar först?' })
  await expect(asked).toContainText('Biblioteket')
  await expect(asked).toContainText('Svaret krävs om du svarade så här på')
  await page.locator('[name="starts_on"]').fill('vid våren')
  await page.getByRole('button', { name: 'Kontrollera svaren' }).last().click()
  await expect(page.getByRole('alert')).toContainText('Ange dagen i formen 1.3.2027.')
  await expect(page.locator('[name="starts_on"]')).toHaveValue('vid våren')
}

test.describe('the form of a call', () => {
  test('is changed by an officer in Finnish and looked at in Swedish as on a phone', async ({ page }) => {
    await begin(page, `lomake-${Date.now()}`)
    await expectAccessible(page)
    await addQuestion(page)
    await finish(page)
    await preview(page)
    await expectAccessible(page)
    await expectNarrow(page)
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })
    test('is changed and looked at in the same way', async ({ page }) => {
      await begin(page, `lomake-ilman-${Date.now()}`)
      await addQuestion(page)
      await finish(page)
      await preview(page)
    })
  })
})
