import type { Page } from '@playwright/test'
import { paths } from '../../src/paths.ts'
import type { Actor } from '../../src/people/person.ts'
import { callToDecide } from '../situations/call-to-decide.ts'
import type { Base } from '../situations/entered.ts'
import { sessionFor } from '../situations/signed-in.ts'
import { test } from './ground.ts'
import { expect, expectAccessible, expectLanguage, expectNarrow, press, tabTo, typeInto } from './support.ts'

test.describe.configure({ timeout: 120_000 })

/** From now on the browser is this person's. */
async function become(page: Page, base: Base, who: Actor, baseURL = ''): Promise<void> {
  const [name = '', value = ''] = (await sessionFor(base.write, who.id, who.actingFor?.id ?? null)).split('=')
  await page.context().clearCookies()
  await page.context().addCookies([{ name, value, url: baseURL }])
}
const nobody = (page: Page) => page.context().clearCookies()

/** The page is as it should be for everybody's eyes, ears and telephones. */
async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page)
  await expectNarrow(page)
}

test('Esittelijä esittää, toinen henkilö allekirjoittaa, ja hakija näkee, milloin päätös avattiin', async ({
  page,
  base,
  baseURL,
}) => {
  const { people, call, one, two, three } = await callToDecide(base)
  const save = page.getByRole('button', { name: 'Tallenna esitys' })

  await become(page, base, people.presenter, baseURL)
  await page.goto(paths.deskProposals('fi', call.slug))
  await expect(page.getByText('3 hakemusta on ilman esitystä.')).toBeVisible()
  await expectGood(page)
  await page.getByRole('link', { name: 'Evenemang fi' }).click()
  await save.click()
  await expect(page.getByRole('alert')).toContainText('Valitse, mitä esität.')
  await page.getByLabel('Myönnetään', { exact: true }).check()
  await page.getByLabel('Myönnetään enintään').fill('90 000,50')
  await page.getByLabel('Perustelut', { exact: true }).fill('Projektet förnyar verksamheten.')
  await save.click()
  await expect(page.getByRole('alert')).toContainText('Summa on suurempi kuin haettu avustus.')
  await expect(page.getByLabel('Perustelut', { exact: true })).toHaveValue('Projektet förnyar verksamheten.')
  await expectAccessible(page)
  await page.getByLabel('Myönnetään enintään').fill('80 000')
  await save.click()
  await expect(page.getByRole('status')).toContainText('Esitys on tallennettu.')
  await expect(page.getByRole('heading', { name: 'Päätösluonnos' })).toBeVisible()
  await expectGood(page)

  for (const [id, kind] of [
    [two, 'Päätetään myöhemmin'],
    [three, 'Hylätään'],
  ] as const) {
    await page.goto(paths.deskProposal('fi', id))
    await page.getByLabel(kind).check()
    await page.getByLabel('Perustelut', { exact: true }).fill('Ansökan väntar på ett annat projekt.')
    await save.click()
    await expect(page.getByRole('status')).toContainText('Esitys on tallennettu.')
  }

  await page.goto(paths.deskDecision('fi', one))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Päätösluonnos')
  await expect(page.getByRole('button', { name: 'Allekirjoita päätös' })).toHaveCount(0)
  await expectGood(page)
  const signing = { form: { revision: '1' }, headers: { origin: baseURL ?? '' } }
  expect((await page.request.post(paths.deskSignature('fi', one), signing)).status()).toBe(403)
  expect((await page.goto(paths.callOutcome('fi', call.slug)))?.status()).toBe(404)

  await become(page, base, people.decider, baseURL)
  await page.goto(paths.deskDecisions('fi', call.slug))
  await expectGood(page)
  await page.getByRole('button', { name: 'Tarkista valinta' }).click()
  await expect(page.getByRole('heading', { name: 'Allekirjoitetaanko 2 päätöstä?' })).toBeVisible()
  await expectGood(page)
  await page.getByRole('button', { name: 'Allekirjoita 2 päätöstä' }).click()
  await expect(page.getByRole('status')).toContainText('2 päätöstä on allekirjoitettu ja annettu tiedoksi.')
  await expect(page.getByText('Kierros on ratkaistu')).toBeVisible()
  await expectGood(page)

  await become(page, base, people.applicant, baseURL)
  await page.goto(paths.applicationDecision('fi', one))
  await expect(page.getByText('Se on tiedoksisaantipäivä.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Näin hakemus arvioitiin' })).toBeVisible()
  await expectGood(page)
  await become(page, base, people.presenter, baseURL)
  await page.goto(paths.deskDecision('fi', one))
  const service = page.getByRole('table', { name: 'Tiedoksianto' })
  await expect(service.getByText('ei vielä avattu')).toHaveCount(1)
  await expect(service.getByText(/^\d+\.\d+\.\d{4} klo\s\d+\.\d\d$/)).toHaveCount(3) // sent twice, opened once
  await expectGood(page)

  await nobody(page)
  await page.goto(paths.call('fi', call.slug))
  await page.getByRole('link', { name: 'Katso haun tulos' }).click()
  await expect(page.getByRole('row', { name: /Evenemang fi.*Myönnetty.*80.000/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Bibliotek fi.*Päätetään myöhemmin/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Gymnastik fi.*Hylätty/ })).toBeVisible()
  await expectGood(page)
})

test('Ett förslag skickas tillbaka, läggs fram på nytt och undertecknas, och en ansökan avvisas', async ({
  page,
  base,
  baseURL,
}) => {
  const { people, call, one, two, three } = await callToDecide(base)
  const save = page.getByRole('button', { name: 'Spara förslaget' })
  const propose = async (id: string, kind: string, { cents = '', reasons = '' }) => {
    await page.goto(paths.deskProposal('sv', id))
    await page.getByLabel(kind, { exact: true }).check()
    await page.getByLabel('Beviljas högst').fill(cents)
    await page.getByLabel('Motivering', { exact: true }).fill(reasons)
    await save.click()
  }

  await become(page, base, people.presenter, baseURL)
  await propose(three, 'Beviljas', { cents: '50 000', reasons: 'Projektet är viktigt.' })
  await expect(page.getByRole('alert')).toContainText('Skriv varför understöd ändå beviljas.')
  await expectLanguage(page, 'sv')
  await propose(three, 'Avslås', { reasons: 'Ansökan når inte tröskeln.' })
  await propose(two, 'Avvisas', { reasons: 'Ansökan kom in efter utlysningens slut.' })
  await propose(one, 'Beviljas', { cents: '90 000', reasons: 'Bra.' })
  await expect(page.getByRole('status')).toContainText('Förslaget är sparat.')

  await become(page, base, people.decider, baseURL)
  await page.goto(paths.deskDecisions('sv', call.slug))
  await page.getByRole('link', { name: 'Evenemang', exact: true }).click()
  await page.getByRole('button', { name: 'Skicka tillbaka förslaget' }).click()
  await expect(page.getByRole('alert')).toContainText('Skriv vad föredraganden behöver ändra.')
  await expectAccessible(page)
  await page.getByLabel('Vad behöver ändras?').fill('Motivera bättre.')
  await page.getByRole('button', { name: 'Skicka tillbaka förslaget' }).click()
  await expect(page.getByRole('status')).toContainText('Förslaget har skickats tillbaka')
  await expect(page.getByRole('button', { name: 'Underteckna beslutet' })).toHaveCount(0)

  await become(page, base, people.presenter, baseURL)
  await page.goto(paths.deskProposal('sv', one))
  await expect(page.getByText('Motivera bättre.')).toBeVisible()
  await page.getByLabel('Motivering', { exact: true }).fill('Projektet förnyar verksamheten i två kommuner.')
  await save.click()

  await become(page, base, people.decider, baseURL)
  for (const id of [two, three, one]) {
    await page.goto(paths.deskDecision('sv', id))
    await page.getByRole('button', { name: 'Underteckna beslutet' }).click()
    await expect(page.getByRole('status')).toContainText('Beslutet är undertecknat och delgivet.')
  }
  await expect(page.getByText('inte öppnat ännu')).toHaveCount(2)

  await become(page, base, people.partner, baseURL)
  await page.goto(paths.applicationDecision('sv', one))
  await expectLanguage(page, 'sv')
  await expect(page.getByText('Det är dagen för delfåendet.')).toBeVisible()
  await expect(page.getByText('Projektet förnyar verksamheten i två kommuner.')).toBeVisible()
  expect((await page.goto(paths.applicationDecision('sv', two)))?.status()).toBe(404)

  await nobody(page)
  await page.goto(paths.callOutcome('sv', call.slug))
  await expect(page.getByRole('row', { name: /Bibliotek.*Avvisad/ })).toBeVisible()
  await page.getByRole('link', { name: /^Beviljad/ }).click()
  await expect(page.getByRole('row', { name: /Evenemang.*90.000/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Bibliotek/ })).toHaveCount(0)
  await expectAccessible(page)
})

test('Ett beslut föreslås och undertecknas med bara tangentbordet', async ({ page, base, baseURL }) => {
  const { people, call, one } = await callToDecide(base)
  await become(page, base, people.presenter, baseURL)
  await page.goto(paths.deskProposals('sv', call.slug))
  await press(page, page.getByRole('link', { name: 'Evenemang', exact: true }))
  await tabTo(page, page.getByLabel('Beviljas', { exact: true }))
  await page.keyboard.press('Space')
  await typeInto(page, page.getByLabel('Beviljas högst'), '85 000')
  await typeInto(page, page.getByLabel('Motivering', { exact: true }), 'Projektet förnyar verksamheten.')
  await press(page, page.getByRole('button', { name: 'Spara förslaget' }))
  await expect(page.getByRole('status')).toContainText('Förslaget är sparat.')

  await become(page, base, people.decider, baseURL)
  await page.goto(paths.deskDecisions('sv', call.slug))
  await tabTo(page, page.getByRole('checkbox', { name: /Evenemang/ }))
  await expect(page.getByRole('checkbox', { name: /Evenemang/ })).toBeChecked()
  await press(page, page.getByRole('button', { name: 'Kontrollera valet' }))
  await press(page, page.getByRole('button', { name: 'Underteckna 1 beslut' }))
  await expect(page.getByRole('status')).toContainText('1 beslut är undertecknat och delgivet.')
  await press(page, page.getByRole('link', { name: 'Evenemang', exact: true }))
  await expect(page).toHaveURL(paths.deskDecision('sv', one))
  await expect(page.getByRole('table', { name: 'Delgivning' })).toBeVisible()
})
