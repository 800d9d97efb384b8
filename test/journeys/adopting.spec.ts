import { asOwner } from '../cluster.ts'
import { test } from './ground.ts'
import { expect, expectAccessible, expectNarrow, signIn } from './support.ts'

const learnt = 'Vad lärde ni er? Vad skulle ni säga till nästa kommun? (frivilligt)'

test('a clerk of a small Swedish-speaking municipality tells that it has taken a project into use, and confirms it a year later', async ({
  page,
  database,
}) => {
  await page.goto('/sv/projects?q=bygglov')
  await page.getByRole('rowheader').first().getByRole('link').click()
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await page.getByRole('link', { name: 'Berätta om din kommuns ibruktagande' }).click()
  const address = page.url()
  await signIn(page, 'Siv Ensam', { lang: 'sv', back: new URL(address).pathname })
  await page.getByRole('link', { name: 'Berätta om din organisations ibruktagande' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vårt ibruktagande')
  await expect(page.getByRole('main')).toContainText(title)
  await expectAccessible(page)
  await expectNarrow(page)
  await page.getByRole('radio', { name: 'Vi använder' }).check()
  await page.getByLabel('Hur mycket sparas per år?').fill('4 000')
  await page.getByLabel(learnt, { exact: true }).fill('Ta med byggnadsinspektören från början.')
  await page.getByRole('button', { name: 'Spara och publicera' }).click()
  await expect(page.getByRole('alert')).toContainText('Välj minst en sektor.')
  await expect(page.getByLabel(learnt, { exact: true })).toHaveValue('Ta med byggnadsinspektören från början.')
  await page.getByRole('checkbox', { name: 'planläggning och byggnadstillsyn' }).check()
  await page.getByLabel('Från och med vilken dag?').fill('1.2.2026')
  await page.getByRole('button', { name: 'Spara och publicera' }).click()
  await expect(page.getByRole('status')).toContainText('Uppgiften har sparats och publicerats.')
  await page.goto(address)
  const row = page.getByRole('row').filter({ hasText: 'Exempelkommun 6' })
  await expect(row).toContainText('ni själva')
  await expect(row).toContainText('använder')
  await expect(row).toContainText('1.2.2026')
  await expectAccessible(page)
  await expectNarrow(page)
  await page.goto('/sv/my/adoptions')
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText('bekräftat')

  await asOwner(database, (owner) =>
    owner.query(
      `update catalogue.adoption_entry set at = at - interval '366 days' where stage = 'uses' and saving_cents = 400000`,
    ),
  )
  await page.goto('/sv/my')
  await page.getByRole('link', { name: `Bekräfta ibruktagandet ”${title}”` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vårt ibruktagande')
  await expect(page.getByLabel(learnt, { exact: true })).toHaveValue('Ta med byggnadsinspektören från början.')
  await expectAccessible(page)
  await expectNarrow(page)
  await page.getByRole('button', { name: 'Ja, det här stämmer' }).click()
  await expect(page.getByRole('status')).toContainText('Uppgiften har sparats och publicerats.')
  await expect(page.getByRole('button', { name: 'Ja, det här stämmer' })).toHaveCount(0)
  await expect(page.getByRole('list').filter({ hasText: 'Ta med byggnadsinspektören' })).toContainText(/bekräftat:/i)
})
