import { paths } from '../../src/paths.ts'
import { found } from '../../src/io/absent.ts'
import type { Base } from '../situations/entered.ts'
import { examplePerson } from '../situations/signed-in.ts'
import { test } from './ground.ts'
import { expect, expectAccessible, expectNarrow, signIn } from './support.ts'

/** The application in assessment that Maja Exempel's municipality coordinates, in Swedish. */
async function inSwedish({ write }: Base): Promise<{ readonly id: string }> {
  const maja = await examplePerson(write, 'partner-sv')
  const row = await write
    .selectFrom('applications.application')
    .select('id')
    .where('coordinator_id', '=', maja.actingFor?.id ?? '')
    .where('state', '=', 'in_assessment')
    .executeTakeFirst()
  return found(row)
}

test('esittelijä pyytää täydennystä kahteen kohtaan, den svenska sökanden svarar, ja esittelijä näkee vastauksen', async ({
  page,
  base,
}) => {
  const sent = await inSwedish(base)
  await signIn(page, 'Eeva Esittelijä', { back: paths.deskCase('fi', sent.id) })
  await page.getByRole('link', { name: 'Täydennyspyynnöt' }).click()
  await page.locator('summary', { hasText: 'Muutos' }).click()
  await page.getByLabel('Ongelma', { exact: true }).check()
  await page.locator('summary', { hasText: 'Tavoitteet' }).click()
  await page.getByLabel('Vaikutukset', { exact: true }).check()
  await page.getByRole('button', { name: 'Jatka' }).click()
  await page.getByRole('button', { name: 'Lähetä täydennyspyyntö' }).click()
  await expect(page.getByRole('alert')).toContainText('Kirjoita, mitä kohdasta puuttuu: Ongelma')
  await expectAccessible(page)
  await page.getByLabel('Miksi täydennystä pyydetään').fill('Vaikutuksia ei voi arvioida ilman mittareita.')
  await page.getByLabel('Mitä puuttuu: Ongelma').fill('Ketä ongelma koskee?')
  await page.getByLabel('Mitä puuttuu: Vaikutukset').fill('Mittarit puuttuvat.')
  await page.getByRole('button', { name: 'Lähetä täydennyspyyntö' }).click()
  await expect(page.getByText('odottaa vastausta')).toBeVisible()
  await expectAccessible(page)
  await expectNarrow(page)

  await page.context().clearCookies()
  await signIn(page, 'Maja Exempel', { lang: 'sv', back: '/sv/my' })
  await page.locator(`a[data-task="answer_supplement"][href*="${sent.id}"]`).click()
  await expect(page.getByText('Ketä ongelma koskee?')).toBeVisible()
  await expect(page.getByLabel('Problem', { exact: true })).toBeVisible()
  await expect(page.locator('textarea')).toHaveCount(2)
  await expectAccessible(page)
  await expectNarrow(page)
  const other = await page.context().newPage() // where the same answer is open too
  await other.goto(page.url())
  await expect(other.locator('textarea[data-live="open"]')).toHaveCount(2)
  await page.getByLabel('Problem', { exact: true }).fill('Alla 1 200 som söker tillstånd varje år.')
  await expect(other.getByLabel('Problem', { exact: true })).toHaveValue('Alla 1 200 som söker tillstånd varje år.')
  await expect(page.locator('[data-saved]')).toContainText('Svaret har inte sänts ännu') // kept as it is typed
  await page.reload()
  await expect(page.getByLabel('Problem', { exact: true })).toHaveValue('Alla 1 200 som söker tillstånd varje år.')
  await page.getByLabel('Effekter', { exact: true }).fill('Handläggningstiden mäts före och efter.')
  await page.getByRole('button', { name: 'Sänd kompletteringen' }).click()
  await expect(page.getByText('Den är version 2 av ansökan')).toBeVisible()
  await expect(other.locator('[data-saved]')).toContainText('den har sänts') // and what was typed can be copied there
  await other.close()
  await expectAccessible(page)

  await page.goto(paths.applicationMessages('sv', sent.id))
  await page.getByLabel('Ämne').fill('Nämndens protokoll')
  await page.getByRole('textbox', { name: 'Meddelande' }).fill('Se bilagan.')
  const long = {
    name: 'protokoll.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Nämnden beslöt.\n'.repeat(60_000)),
  }
  await page.getByLabel('Filer').setInputFiles(long)
  await page.getByRole('button', { name: 'Sänd meddelandet' }).click() // leaves when the file has arrived
  await expect(page.getByRole('link', { name: 'protokoll.txt' })).toBeVisible()

  await page.context().clearCookies()
  await signIn(page, 'Eeva Esittelijä', { back: '/fi/desk' })
  await page.locator(`a[data-task="read_supplement"][href*="${sent.id}"]`).click()
  await expect(page.getByText('Vastaus saapui')).toBeVisible()
  await expect(page.locator('ins').filter({ hasText: 'Handläggningstiden' })).toBeVisible() // what changed is marked
  await page.goto(paths.desk('fi'))
  await expect(page.locator(`a[data-task="read_supplement"][href*="${sent.id}"]`)).toHaveCount(0)
})
